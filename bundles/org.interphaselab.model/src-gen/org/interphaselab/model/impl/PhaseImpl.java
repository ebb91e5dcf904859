/**
 */
package org.interphaselab.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.interphaselab.model.CountsAsMetal;
import org.interphaselab.model.ElectronicClass;
import org.interphaselab.model.ModelPackage;
import org.interphaselab.model.Phase;
import org.interphaselab.model.PhaseRole;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Phase</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.impl.PhaseImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.PhaseImpl#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.PhaseImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.PhaseImpl#getSpaceGroup <em>Space Group</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.PhaseImpl#getEdgeAA <em>Edge AA</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.PhaseImpl#getEdgeBA <em>Edge BA</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.PhaseImpl#getEdgeCA <em>Edge CA</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.PhaseImpl#getAlphaDeg <em>Alpha Deg</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.PhaseImpl#getBetaDeg <em>Beta Deg</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.PhaseImpl#getGammaDeg <em>Gamma Deg</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.PhaseImpl#getFormulasPerCell <em>Formulas Per Cell</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.PhaseImpl#getDensityGCm3 <em>Density GCm3</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.PhaseImpl#getMolarVolumeCm3Mol <em>Molar Volume Cm3 Mol</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.PhaseImpl#getVolumeUncertaintyPercent <em>Volume Uncertainty Percent</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.PhaseImpl#getElectronicClass <em>Electronic Class</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.PhaseImpl#getCountsAsMetal <em>Counts As Metal</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.PhaseImpl#getElectronicConductivity <em>Electronic Conductivity</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.PhaseImpl#getIonicConductivity <em>Ionic Conductivity</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PhaseImpl extends CatalogEntryImpl implements Phase {
	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMULA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected String formula = FORMULA_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final PhaseRole ROLE_EDEFAULT = PhaseRole.NOT_REPORTED;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected PhaseRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpaceGroup() <em>Space Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpaceGroup()
	 * @generated
	 * @ordered
	 */
	protected static final String SPACE_GROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpaceGroup() <em>Space Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpaceGroup()
	 * @generated
	 * @ordered
	 */
	protected String spaceGroup = SPACE_GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getEdgeAA() <em>Edge AA</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdgeAA()
	 * @generated
	 * @ordered
	 */
	protected static final Double EDGE_AA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEdgeAA() <em>Edge AA</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdgeAA()
	 * @generated
	 * @ordered
	 */
	protected Double edgeAA = EDGE_AA_EDEFAULT;

	/**
	 * The default value of the '{@link #getEdgeBA() <em>Edge BA</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdgeBA()
	 * @generated
	 * @ordered
	 */
	protected static final Double EDGE_BA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEdgeBA() <em>Edge BA</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdgeBA()
	 * @generated
	 * @ordered
	 */
	protected Double edgeBA = EDGE_BA_EDEFAULT;

	/**
	 * The default value of the '{@link #getEdgeCA() <em>Edge CA</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdgeCA()
	 * @generated
	 * @ordered
	 */
	protected static final Double EDGE_CA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEdgeCA() <em>Edge CA</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdgeCA()
	 * @generated
	 * @ordered
	 */
	protected Double edgeCA = EDGE_CA_EDEFAULT;

	/**
	 * The default value of the '{@link #getAlphaDeg() <em>Alpha Deg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlphaDeg()
	 * @generated
	 * @ordered
	 */
	protected static final Double ALPHA_DEG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAlphaDeg() <em>Alpha Deg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlphaDeg()
	 * @generated
	 * @ordered
	 */
	protected Double alphaDeg = ALPHA_DEG_EDEFAULT;

	/**
	 * The default value of the '{@link #getBetaDeg() <em>Beta Deg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBetaDeg()
	 * @generated
	 * @ordered
	 */
	protected static final Double BETA_DEG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBetaDeg() <em>Beta Deg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBetaDeg()
	 * @generated
	 * @ordered
	 */
	protected Double betaDeg = BETA_DEG_EDEFAULT;

	/**
	 * The default value of the '{@link #getGammaDeg() <em>Gamma Deg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGammaDeg()
	 * @generated
	 * @ordered
	 */
	protected static final Double GAMMA_DEG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGammaDeg() <em>Gamma Deg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGammaDeg()
	 * @generated
	 * @ordered
	 */
	protected Double gammaDeg = GAMMA_DEG_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormulasPerCell() <em>Formulas Per Cell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormulasPerCell()
	 * @generated
	 * @ordered
	 */
	protected static final Double FORMULAS_PER_CELL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormulasPerCell() <em>Formulas Per Cell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormulasPerCell()
	 * @generated
	 * @ordered
	 */
	protected Double formulasPerCell = FORMULAS_PER_CELL_EDEFAULT;

	/**
	 * The default value of the '{@link #getDensityGCm3() <em>Density GCm3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDensityGCm3()
	 * @generated
	 * @ordered
	 */
	protected static final Double DENSITY_GCM3_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDensityGCm3() <em>Density GCm3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDensityGCm3()
	 * @generated
	 * @ordered
	 */
	protected Double densityGCm3 = DENSITY_GCM3_EDEFAULT;

	/**
	 * The default value of the '{@link #getMolarVolumeCm3Mol() <em>Molar Volume Cm3 Mol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMolarVolumeCm3Mol()
	 * @generated
	 * @ordered
	 */
	protected static final Double MOLAR_VOLUME_CM3_MOL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMolarVolumeCm3Mol() <em>Molar Volume Cm3 Mol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMolarVolumeCm3Mol()
	 * @generated
	 * @ordered
	 */
	protected Double molarVolumeCm3Mol = MOLAR_VOLUME_CM3_MOL_EDEFAULT;

	/**
	 * The default value of the '{@link #getVolumeUncertaintyPercent() <em>Volume Uncertainty Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolumeUncertaintyPercent()
	 * @generated
	 * @ordered
	 */
	protected static final Double VOLUME_UNCERTAINTY_PERCENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVolumeUncertaintyPercent() <em>Volume Uncertainty Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolumeUncertaintyPercent()
	 * @generated
	 * @ordered
	 */
	protected Double volumeUncertaintyPercent = VOLUME_UNCERTAINTY_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getElectronicClass() <em>Electronic Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectronicClass()
	 * @generated
	 * @ordered
	 */
	protected static final ElectronicClass ELECTRONIC_CLASS_EDEFAULT = ElectronicClass.NOT_REPORTED;

	/**
	 * The cached value of the '{@link #getElectronicClass() <em>Electronic Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectronicClass()
	 * @generated
	 * @ordered
	 */
	protected ElectronicClass electronicClass = ELECTRONIC_CLASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCountsAsMetal() <em>Counts As Metal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountsAsMetal()
	 * @generated
	 * @ordered
	 */
	protected static final CountsAsMetal COUNTS_AS_METAL_EDEFAULT = CountsAsMetal.NOT_REPORTED;

	/**
	 * The cached value of the '{@link #getCountsAsMetal() <em>Counts As Metal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountsAsMetal()
	 * @generated
	 * @ordered
	 */
	protected CountsAsMetal countsAsMetal = COUNTS_AS_METAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getElectronicConductivity() <em>Electronic Conductivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectronicConductivity()
	 * @generated
	 * @ordered
	 */
	protected static final String ELECTRONIC_CONDUCTIVITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getElectronicConductivity() <em>Electronic Conductivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectronicConductivity()
	 * @generated
	 * @ordered
	 */
	protected String electronicConductivity = ELECTRONIC_CONDUCTIVITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getIonicConductivity() <em>Ionic Conductivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIonicConductivity()
	 * @generated
	 * @ordered
	 */
	protected static final String IONIC_CONDUCTIVITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIonicConductivity() <em>Ionic Conductivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIonicConductivity()
	 * @generated
	 * @ordered
	 */
	protected String ionicConductivity = IONIC_CONDUCTIVITY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PhaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PHASE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PHASE__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormula() {
		return formula;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormula(String newFormula) {
		String oldFormula = formula;
		formula = newFormula;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PHASE__FORMULA, oldFormula, formula));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PhaseRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(PhaseRole newRole) {
		PhaseRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PHASE__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSpaceGroup() {
		return spaceGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpaceGroup(String newSpaceGroup) {
		String oldSpaceGroup = spaceGroup;
		spaceGroup = newSpaceGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PHASE__SPACE_GROUP, oldSpaceGroup, spaceGroup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getEdgeAA() {
		return edgeAA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdgeAA(Double newEdgeAA) {
		Double oldEdgeAA = edgeAA;
		edgeAA = newEdgeAA;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PHASE__EDGE_AA, oldEdgeAA, edgeAA));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getEdgeBA() {
		return edgeBA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdgeBA(Double newEdgeBA) {
		Double oldEdgeBA = edgeBA;
		edgeBA = newEdgeBA;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PHASE__EDGE_BA, oldEdgeBA, edgeBA));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getEdgeCA() {
		return edgeCA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdgeCA(Double newEdgeCA) {
		Double oldEdgeCA = edgeCA;
		edgeCA = newEdgeCA;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PHASE__EDGE_CA, oldEdgeCA, edgeCA));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getAlphaDeg() {
		return alphaDeg;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlphaDeg(Double newAlphaDeg) {
		Double oldAlphaDeg = alphaDeg;
		alphaDeg = newAlphaDeg;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PHASE__ALPHA_DEG, oldAlphaDeg, alphaDeg));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getBetaDeg() {
		return betaDeg;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBetaDeg(Double newBetaDeg) {
		Double oldBetaDeg = betaDeg;
		betaDeg = newBetaDeg;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PHASE__BETA_DEG, oldBetaDeg, betaDeg));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getGammaDeg() {
		return gammaDeg;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGammaDeg(Double newGammaDeg) {
		Double oldGammaDeg = gammaDeg;
		gammaDeg = newGammaDeg;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PHASE__GAMMA_DEG, oldGammaDeg, gammaDeg));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFormulasPerCell() {
		return formulasPerCell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormulasPerCell(Double newFormulasPerCell) {
		Double oldFormulasPerCell = formulasPerCell;
		formulasPerCell = newFormulasPerCell;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PHASE__FORMULAS_PER_CELL, oldFormulasPerCell, formulasPerCell));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getDensityGCm3() {
		return densityGCm3;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDensityGCm3(Double newDensityGCm3) {
		Double oldDensityGCm3 = densityGCm3;
		densityGCm3 = newDensityGCm3;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PHASE__DENSITY_GCM3, oldDensityGCm3, densityGCm3));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMolarVolumeCm3Mol() {
		return molarVolumeCm3Mol;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMolarVolumeCm3Mol(Double newMolarVolumeCm3Mol) {
		Double oldMolarVolumeCm3Mol = molarVolumeCm3Mol;
		molarVolumeCm3Mol = newMolarVolumeCm3Mol;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PHASE__MOLAR_VOLUME_CM3_MOL, oldMolarVolumeCm3Mol, molarVolumeCm3Mol));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getVolumeUncertaintyPercent() {
		return volumeUncertaintyPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVolumeUncertaintyPercent(Double newVolumeUncertaintyPercent) {
		Double oldVolumeUncertaintyPercent = volumeUncertaintyPercent;
		volumeUncertaintyPercent = newVolumeUncertaintyPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PHASE__VOLUME_UNCERTAINTY_PERCENT, oldVolumeUncertaintyPercent, volumeUncertaintyPercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ElectronicClass getElectronicClass() {
		return electronicClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElectronicClass(ElectronicClass newElectronicClass) {
		ElectronicClass oldElectronicClass = electronicClass;
		electronicClass = newElectronicClass == null ? ELECTRONIC_CLASS_EDEFAULT : newElectronicClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PHASE__ELECTRONIC_CLASS, oldElectronicClass, electronicClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CountsAsMetal getCountsAsMetal() {
		return countsAsMetal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCountsAsMetal(CountsAsMetal newCountsAsMetal) {
		CountsAsMetal oldCountsAsMetal = countsAsMetal;
		countsAsMetal = newCountsAsMetal == null ? COUNTS_AS_METAL_EDEFAULT : newCountsAsMetal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PHASE__COUNTS_AS_METAL, oldCountsAsMetal, countsAsMetal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getElectronicConductivity() {
		return electronicConductivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElectronicConductivity(String newElectronicConductivity) {
		String oldElectronicConductivity = electronicConductivity;
		electronicConductivity = newElectronicConductivity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PHASE__ELECTRONIC_CONDUCTIVITY, oldElectronicConductivity, electronicConductivity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIonicConductivity() {
		return ionicConductivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIonicConductivity(String newIonicConductivity) {
		String oldIonicConductivity = ionicConductivity;
		ionicConductivity = newIonicConductivity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PHASE__IONIC_CONDUCTIVITY, oldIonicConductivity, ionicConductivity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.PHASE__KEY:
				return getKey();
			case ModelPackage.PHASE__FORMULA:
				return getFormula();
			case ModelPackage.PHASE__ROLE:
				return getRole();
			case ModelPackage.PHASE__SPACE_GROUP:
				return getSpaceGroup();
			case ModelPackage.PHASE__EDGE_AA:
				return getEdgeAA();
			case ModelPackage.PHASE__EDGE_BA:
				return getEdgeBA();
			case ModelPackage.PHASE__EDGE_CA:
				return getEdgeCA();
			case ModelPackage.PHASE__ALPHA_DEG:
				return getAlphaDeg();
			case ModelPackage.PHASE__BETA_DEG:
				return getBetaDeg();
			case ModelPackage.PHASE__GAMMA_DEG:
				return getGammaDeg();
			case ModelPackage.PHASE__FORMULAS_PER_CELL:
				return getFormulasPerCell();
			case ModelPackage.PHASE__DENSITY_GCM3:
				return getDensityGCm3();
			case ModelPackage.PHASE__MOLAR_VOLUME_CM3_MOL:
				return getMolarVolumeCm3Mol();
			case ModelPackage.PHASE__VOLUME_UNCERTAINTY_PERCENT:
				return getVolumeUncertaintyPercent();
			case ModelPackage.PHASE__ELECTRONIC_CLASS:
				return getElectronicClass();
			case ModelPackage.PHASE__COUNTS_AS_METAL:
				return getCountsAsMetal();
			case ModelPackage.PHASE__ELECTRONIC_CONDUCTIVITY:
				return getElectronicConductivity();
			case ModelPackage.PHASE__IONIC_CONDUCTIVITY:
				return getIonicConductivity();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.PHASE__KEY:
				setKey((String)newValue);
				return;
			case ModelPackage.PHASE__FORMULA:
				setFormula((String)newValue);
				return;
			case ModelPackage.PHASE__ROLE:
				setRole((PhaseRole)newValue);
				return;
			case ModelPackage.PHASE__SPACE_GROUP:
				setSpaceGroup((String)newValue);
				return;
			case ModelPackage.PHASE__EDGE_AA:
				setEdgeAA((Double)newValue);
				return;
			case ModelPackage.PHASE__EDGE_BA:
				setEdgeBA((Double)newValue);
				return;
			case ModelPackage.PHASE__EDGE_CA:
				setEdgeCA((Double)newValue);
				return;
			case ModelPackage.PHASE__ALPHA_DEG:
				setAlphaDeg((Double)newValue);
				return;
			case ModelPackage.PHASE__BETA_DEG:
				setBetaDeg((Double)newValue);
				return;
			case ModelPackage.PHASE__GAMMA_DEG:
				setGammaDeg((Double)newValue);
				return;
			case ModelPackage.PHASE__FORMULAS_PER_CELL:
				setFormulasPerCell((Double)newValue);
				return;
			case ModelPackage.PHASE__DENSITY_GCM3:
				setDensityGCm3((Double)newValue);
				return;
			case ModelPackage.PHASE__MOLAR_VOLUME_CM3_MOL:
				setMolarVolumeCm3Mol((Double)newValue);
				return;
			case ModelPackage.PHASE__VOLUME_UNCERTAINTY_PERCENT:
				setVolumeUncertaintyPercent((Double)newValue);
				return;
			case ModelPackage.PHASE__ELECTRONIC_CLASS:
				setElectronicClass((ElectronicClass)newValue);
				return;
			case ModelPackage.PHASE__COUNTS_AS_METAL:
				setCountsAsMetal((CountsAsMetal)newValue);
				return;
			case ModelPackage.PHASE__ELECTRONIC_CONDUCTIVITY:
				setElectronicConductivity((String)newValue);
				return;
			case ModelPackage.PHASE__IONIC_CONDUCTIVITY:
				setIonicConductivity((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.PHASE__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ModelPackage.PHASE__FORMULA:
				setFormula(FORMULA_EDEFAULT);
				return;
			case ModelPackage.PHASE__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case ModelPackage.PHASE__SPACE_GROUP:
				setSpaceGroup(SPACE_GROUP_EDEFAULT);
				return;
			case ModelPackage.PHASE__EDGE_AA:
				setEdgeAA(EDGE_AA_EDEFAULT);
				return;
			case ModelPackage.PHASE__EDGE_BA:
				setEdgeBA(EDGE_BA_EDEFAULT);
				return;
			case ModelPackage.PHASE__EDGE_CA:
				setEdgeCA(EDGE_CA_EDEFAULT);
				return;
			case ModelPackage.PHASE__ALPHA_DEG:
				setAlphaDeg(ALPHA_DEG_EDEFAULT);
				return;
			case ModelPackage.PHASE__BETA_DEG:
				setBetaDeg(BETA_DEG_EDEFAULT);
				return;
			case ModelPackage.PHASE__GAMMA_DEG:
				setGammaDeg(GAMMA_DEG_EDEFAULT);
				return;
			case ModelPackage.PHASE__FORMULAS_PER_CELL:
				setFormulasPerCell(FORMULAS_PER_CELL_EDEFAULT);
				return;
			case ModelPackage.PHASE__DENSITY_GCM3:
				setDensityGCm3(DENSITY_GCM3_EDEFAULT);
				return;
			case ModelPackage.PHASE__MOLAR_VOLUME_CM3_MOL:
				setMolarVolumeCm3Mol(MOLAR_VOLUME_CM3_MOL_EDEFAULT);
				return;
			case ModelPackage.PHASE__VOLUME_UNCERTAINTY_PERCENT:
				setVolumeUncertaintyPercent(VOLUME_UNCERTAINTY_PERCENT_EDEFAULT);
				return;
			case ModelPackage.PHASE__ELECTRONIC_CLASS:
				setElectronicClass(ELECTRONIC_CLASS_EDEFAULT);
				return;
			case ModelPackage.PHASE__COUNTS_AS_METAL:
				setCountsAsMetal(COUNTS_AS_METAL_EDEFAULT);
				return;
			case ModelPackage.PHASE__ELECTRONIC_CONDUCTIVITY:
				setElectronicConductivity(ELECTRONIC_CONDUCTIVITY_EDEFAULT);
				return;
			case ModelPackage.PHASE__IONIC_CONDUCTIVITY:
				setIonicConductivity(IONIC_CONDUCTIVITY_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.PHASE__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ModelPackage.PHASE__FORMULA:
				return FORMULA_EDEFAULT == null ? formula != null : !FORMULA_EDEFAULT.equals(formula);
			case ModelPackage.PHASE__ROLE:
				return role != ROLE_EDEFAULT;
			case ModelPackage.PHASE__SPACE_GROUP:
				return SPACE_GROUP_EDEFAULT == null ? spaceGroup != null : !SPACE_GROUP_EDEFAULT.equals(spaceGroup);
			case ModelPackage.PHASE__EDGE_AA:
				return EDGE_AA_EDEFAULT == null ? edgeAA != null : !EDGE_AA_EDEFAULT.equals(edgeAA);
			case ModelPackage.PHASE__EDGE_BA:
				return EDGE_BA_EDEFAULT == null ? edgeBA != null : !EDGE_BA_EDEFAULT.equals(edgeBA);
			case ModelPackage.PHASE__EDGE_CA:
				return EDGE_CA_EDEFAULT == null ? edgeCA != null : !EDGE_CA_EDEFAULT.equals(edgeCA);
			case ModelPackage.PHASE__ALPHA_DEG:
				return ALPHA_DEG_EDEFAULT == null ? alphaDeg != null : !ALPHA_DEG_EDEFAULT.equals(alphaDeg);
			case ModelPackage.PHASE__BETA_DEG:
				return BETA_DEG_EDEFAULT == null ? betaDeg != null : !BETA_DEG_EDEFAULT.equals(betaDeg);
			case ModelPackage.PHASE__GAMMA_DEG:
				return GAMMA_DEG_EDEFAULT == null ? gammaDeg != null : !GAMMA_DEG_EDEFAULT.equals(gammaDeg);
			case ModelPackage.PHASE__FORMULAS_PER_CELL:
				return FORMULAS_PER_CELL_EDEFAULT == null ? formulasPerCell != null : !FORMULAS_PER_CELL_EDEFAULT.equals(formulasPerCell);
			case ModelPackage.PHASE__DENSITY_GCM3:
				return DENSITY_GCM3_EDEFAULT == null ? densityGCm3 != null : !DENSITY_GCM3_EDEFAULT.equals(densityGCm3);
			case ModelPackage.PHASE__MOLAR_VOLUME_CM3_MOL:
				return MOLAR_VOLUME_CM3_MOL_EDEFAULT == null ? molarVolumeCm3Mol != null : !MOLAR_VOLUME_CM3_MOL_EDEFAULT.equals(molarVolumeCm3Mol);
			case ModelPackage.PHASE__VOLUME_UNCERTAINTY_PERCENT:
				return VOLUME_UNCERTAINTY_PERCENT_EDEFAULT == null ? volumeUncertaintyPercent != null : !VOLUME_UNCERTAINTY_PERCENT_EDEFAULT.equals(volumeUncertaintyPercent);
			case ModelPackage.PHASE__ELECTRONIC_CLASS:
				return electronicClass != ELECTRONIC_CLASS_EDEFAULT;
			case ModelPackage.PHASE__COUNTS_AS_METAL:
				return countsAsMetal != COUNTS_AS_METAL_EDEFAULT;
			case ModelPackage.PHASE__ELECTRONIC_CONDUCTIVITY:
				return ELECTRONIC_CONDUCTIVITY_EDEFAULT == null ? electronicConductivity != null : !ELECTRONIC_CONDUCTIVITY_EDEFAULT.equals(electronicConductivity);
			case ModelPackage.PHASE__IONIC_CONDUCTIVITY:
				return IONIC_CONDUCTIVITY_EDEFAULT == null ? ionicConductivity != null : !IONIC_CONDUCTIVITY_EDEFAULT.equals(ionicConductivity);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (key: ");
		result.append(key);
		result.append(", formula: ");
		result.append(formula);
		result.append(", role: ");
		result.append(role);
		result.append(", spaceGroup: ");
		result.append(spaceGroup);
		result.append(", edgeAA: ");
		result.append(edgeAA);
		result.append(", edgeBA: ");
		result.append(edgeBA);
		result.append(", edgeCA: ");
		result.append(edgeCA);
		result.append(", alphaDeg: ");
		result.append(alphaDeg);
		result.append(", betaDeg: ");
		result.append(betaDeg);
		result.append(", gammaDeg: ");
		result.append(gammaDeg);
		result.append(", formulasPerCell: ");
		result.append(formulasPerCell);
		result.append(", densityGCm3: ");
		result.append(densityGCm3);
		result.append(", molarVolumeCm3Mol: ");
		result.append(molarVolumeCm3Mol);
		result.append(", volumeUncertaintyPercent: ");
		result.append(volumeUncertaintyPercent);
		result.append(", electronicClass: ");
		result.append(electronicClass);
		result.append(", countsAsMetal: ");
		result.append(countsAsMetal);
		result.append(", electronicConductivity: ");
		result.append(electronicConductivity);
		result.append(", ionicConductivity: ");
		result.append(ionicConductivity);
		result.append(')');
		return result.toString();
	}

} //PhaseImpl
