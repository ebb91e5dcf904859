/**
 */
package org.interphaselab.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.interphaselab.model.Conductivity;
import org.interphaselab.model.Material;
import org.interphaselab.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Material</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.impl.MaterialImpl#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.MaterialImpl#getBatch <em>Batch</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.MaterialImpl#getSupplier <em>Supplier</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.MaterialImpl#getPurityPercent <em>Purity Percent</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.MaterialImpl#getParticleSizeUm <em>Particle Size Um</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.MaterialImpl#getDensityGCm3 <em>Density GCm3</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.MaterialImpl#getIonicConductivity <em>Ionic Conductivity</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.MaterialImpl#getElectronicConductivity <em>Electronic Conductivity</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MaterialImpl extends PreparationImpl implements Material {
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
	 * The default value of the '{@link #getBatch() <em>Batch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatch()
	 * @generated
	 * @ordered
	 */
	protected static final String BATCH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBatch() <em>Batch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatch()
	 * @generated
	 * @ordered
	 */
	protected String batch = BATCH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSupplier() <em>Supplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupplier()
	 * @generated
	 * @ordered
	 */
	protected static final String SUPPLIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSupplier() <em>Supplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupplier()
	 * @generated
	 * @ordered
	 */
	protected String supplier = SUPPLIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurityPercent() <em>Purity Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurityPercent()
	 * @generated
	 * @ordered
	 */
	protected static final Double PURITY_PERCENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurityPercent() <em>Purity Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurityPercent()
	 * @generated
	 * @ordered
	 */
	protected Double purityPercent = PURITY_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getParticleSizeUm() <em>Particle Size Um</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticleSizeUm()
	 * @generated
	 * @ordered
	 */
	protected static final Double PARTICLE_SIZE_UM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParticleSizeUm() <em>Particle Size Um</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticleSizeUm()
	 * @generated
	 * @ordered
	 */
	protected Double particleSizeUm = PARTICLE_SIZE_UM_EDEFAULT;

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
	 * The cached value of the '{@link #getIonicConductivity() <em>Ionic Conductivity</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIonicConductivity()
	 * @generated
	 * @ordered
	 */
	protected Conductivity ionicConductivity;

	/**
	 * The cached value of the '{@link #getElectronicConductivity() <em>Electronic Conductivity</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectronicConductivity()
	 * @generated
	 * @ordered
	 */
	protected Conductivity electronicConductivity;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MaterialImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.MATERIAL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MATERIAL__FORMULA, oldFormula, formula));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBatch() {
		return batch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBatch(String newBatch) {
		String oldBatch = batch;
		batch = newBatch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MATERIAL__BATCH, oldBatch, batch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSupplier() {
		return supplier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupplier(String newSupplier) {
		String oldSupplier = supplier;
		supplier = newSupplier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MATERIAL__SUPPLIER, oldSupplier, supplier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPurityPercent() {
		return purityPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurityPercent(Double newPurityPercent) {
		Double oldPurityPercent = purityPercent;
		purityPercent = newPurityPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MATERIAL__PURITY_PERCENT, oldPurityPercent, purityPercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getParticleSizeUm() {
		return particleSizeUm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParticleSizeUm(Double newParticleSizeUm) {
		Double oldParticleSizeUm = particleSizeUm;
		particleSizeUm = newParticleSizeUm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MATERIAL__PARTICLE_SIZE_UM, oldParticleSizeUm, particleSizeUm));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MATERIAL__DENSITY_GCM3, oldDensityGCm3, densityGCm3));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Conductivity getIonicConductivity() {
		return ionicConductivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIonicConductivity(Conductivity newIonicConductivity, NotificationChain msgs) {
		Conductivity oldIonicConductivity = ionicConductivity;
		ionicConductivity = newIonicConductivity;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.MATERIAL__IONIC_CONDUCTIVITY, oldIonicConductivity, newIonicConductivity);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIonicConductivity(Conductivity newIonicConductivity) {
		if (newIonicConductivity != ionicConductivity) {
			NotificationChain msgs = null;
			if (ionicConductivity != null)
				msgs = ((InternalEObject)ionicConductivity).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.MATERIAL__IONIC_CONDUCTIVITY, null, msgs);
			if (newIonicConductivity != null)
				msgs = ((InternalEObject)newIonicConductivity).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.MATERIAL__IONIC_CONDUCTIVITY, null, msgs);
			msgs = basicSetIonicConductivity(newIonicConductivity, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MATERIAL__IONIC_CONDUCTIVITY, newIonicConductivity, newIonicConductivity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Conductivity getElectronicConductivity() {
		return electronicConductivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetElectronicConductivity(Conductivity newElectronicConductivity, NotificationChain msgs) {
		Conductivity oldElectronicConductivity = electronicConductivity;
		electronicConductivity = newElectronicConductivity;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.MATERIAL__ELECTRONIC_CONDUCTIVITY, oldElectronicConductivity, newElectronicConductivity);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElectronicConductivity(Conductivity newElectronicConductivity) {
		if (newElectronicConductivity != electronicConductivity) {
			NotificationChain msgs = null;
			if (electronicConductivity != null)
				msgs = ((InternalEObject)electronicConductivity).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.MATERIAL__ELECTRONIC_CONDUCTIVITY, null, msgs);
			if (newElectronicConductivity != null)
				msgs = ((InternalEObject)newElectronicConductivity).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.MATERIAL__ELECTRONIC_CONDUCTIVITY, null, msgs);
			msgs = basicSetElectronicConductivity(newElectronicConductivity, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MATERIAL__ELECTRONIC_CONDUCTIVITY, newElectronicConductivity, newElectronicConductivity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.MATERIAL__IONIC_CONDUCTIVITY:
				return basicSetIonicConductivity(null, msgs);
			case ModelPackage.MATERIAL__ELECTRONIC_CONDUCTIVITY:
				return basicSetElectronicConductivity(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.MATERIAL__FORMULA:
				return getFormula();
			case ModelPackage.MATERIAL__BATCH:
				return getBatch();
			case ModelPackage.MATERIAL__SUPPLIER:
				return getSupplier();
			case ModelPackage.MATERIAL__PURITY_PERCENT:
				return getPurityPercent();
			case ModelPackage.MATERIAL__PARTICLE_SIZE_UM:
				return getParticleSizeUm();
			case ModelPackage.MATERIAL__DENSITY_GCM3:
				return getDensityGCm3();
			case ModelPackage.MATERIAL__IONIC_CONDUCTIVITY:
				return getIonicConductivity();
			case ModelPackage.MATERIAL__ELECTRONIC_CONDUCTIVITY:
				return getElectronicConductivity();
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
			case ModelPackage.MATERIAL__FORMULA:
				setFormula((String)newValue);
				return;
			case ModelPackage.MATERIAL__BATCH:
				setBatch((String)newValue);
				return;
			case ModelPackage.MATERIAL__SUPPLIER:
				setSupplier((String)newValue);
				return;
			case ModelPackage.MATERIAL__PURITY_PERCENT:
				setPurityPercent((Double)newValue);
				return;
			case ModelPackage.MATERIAL__PARTICLE_SIZE_UM:
				setParticleSizeUm((Double)newValue);
				return;
			case ModelPackage.MATERIAL__DENSITY_GCM3:
				setDensityGCm3((Double)newValue);
				return;
			case ModelPackage.MATERIAL__IONIC_CONDUCTIVITY:
				setIonicConductivity((Conductivity)newValue);
				return;
			case ModelPackage.MATERIAL__ELECTRONIC_CONDUCTIVITY:
				setElectronicConductivity((Conductivity)newValue);
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
			case ModelPackage.MATERIAL__FORMULA:
				setFormula(FORMULA_EDEFAULT);
				return;
			case ModelPackage.MATERIAL__BATCH:
				setBatch(BATCH_EDEFAULT);
				return;
			case ModelPackage.MATERIAL__SUPPLIER:
				setSupplier(SUPPLIER_EDEFAULT);
				return;
			case ModelPackage.MATERIAL__PURITY_PERCENT:
				setPurityPercent(PURITY_PERCENT_EDEFAULT);
				return;
			case ModelPackage.MATERIAL__PARTICLE_SIZE_UM:
				setParticleSizeUm(PARTICLE_SIZE_UM_EDEFAULT);
				return;
			case ModelPackage.MATERIAL__DENSITY_GCM3:
				setDensityGCm3(DENSITY_GCM3_EDEFAULT);
				return;
			case ModelPackage.MATERIAL__IONIC_CONDUCTIVITY:
				setIonicConductivity((Conductivity)null);
				return;
			case ModelPackage.MATERIAL__ELECTRONIC_CONDUCTIVITY:
				setElectronicConductivity((Conductivity)null);
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
			case ModelPackage.MATERIAL__FORMULA:
				return FORMULA_EDEFAULT == null ? formula != null : !FORMULA_EDEFAULT.equals(formula);
			case ModelPackage.MATERIAL__BATCH:
				return BATCH_EDEFAULT == null ? batch != null : !BATCH_EDEFAULT.equals(batch);
			case ModelPackage.MATERIAL__SUPPLIER:
				return SUPPLIER_EDEFAULT == null ? supplier != null : !SUPPLIER_EDEFAULT.equals(supplier);
			case ModelPackage.MATERIAL__PURITY_PERCENT:
				return PURITY_PERCENT_EDEFAULT == null ? purityPercent != null : !PURITY_PERCENT_EDEFAULT.equals(purityPercent);
			case ModelPackage.MATERIAL__PARTICLE_SIZE_UM:
				return PARTICLE_SIZE_UM_EDEFAULT == null ? particleSizeUm != null : !PARTICLE_SIZE_UM_EDEFAULT.equals(particleSizeUm);
			case ModelPackage.MATERIAL__DENSITY_GCM3:
				return DENSITY_GCM3_EDEFAULT == null ? densityGCm3 != null : !DENSITY_GCM3_EDEFAULT.equals(densityGCm3);
			case ModelPackage.MATERIAL__IONIC_CONDUCTIVITY:
				return ionicConductivity != null;
			case ModelPackage.MATERIAL__ELECTRONIC_CONDUCTIVITY:
				return electronicConductivity != null;
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
		result.append(" (formula: ");
		result.append(formula);
		result.append(", batch: ");
		result.append(batch);
		result.append(", supplier: ");
		result.append(supplier);
		result.append(", purityPercent: ");
		result.append(purityPercent);
		result.append(", particleSizeUm: ");
		result.append(particleSizeUm);
		result.append(", densityGCm3: ");
		result.append(densityGCm3);
		result.append(')');
		return result.toString();
	}

} //MaterialImpl
