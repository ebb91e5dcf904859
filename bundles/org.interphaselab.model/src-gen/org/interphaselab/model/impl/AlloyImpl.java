/**
 */
package org.interphaselab.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.interphaselab.model.Alloy;
import org.interphaselab.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Alloy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.impl.AlloyImpl#getMetal <em>Metal</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.AlloyImpl#getPhaseKey <em>Phase Key</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.AlloyImpl#getContactAngleDeg <em>Contact Angle Deg</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.AlloyImpl#getWorkOfAdhesionJM2 <em>Work Of Adhesion JM2</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.AlloyImpl#getDiffusivityCm2S <em>Diffusivity Cm2 S</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.AlloyImpl#getDiffusivityTemperatureC <em>Diffusivity Temperature C</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.AlloyImpl#getActivationEnergyEV <em>Activation Energy EV</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.AlloyImpl#getBarrierEV <em>Barrier EV</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AlloyImpl extends CatalogEntryImpl implements Alloy {
	/**
	 * The default value of the '{@link #getMetal() <em>Metal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetal()
	 * @generated
	 * @ordered
	 */
	protected static final String METAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMetal() <em>Metal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetal()
	 * @generated
	 * @ordered
	 */
	protected String metal = METAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhaseKey() <em>Phase Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhaseKey()
	 * @generated
	 * @ordered
	 */
	protected static final String PHASE_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhaseKey() <em>Phase Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhaseKey()
	 * @generated
	 * @ordered
	 */
	protected String phaseKey = PHASE_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getContactAngleDeg() <em>Contact Angle Deg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactAngleDeg()
	 * @generated
	 * @ordered
	 */
	protected static final Double CONTACT_ANGLE_DEG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContactAngleDeg() <em>Contact Angle Deg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactAngleDeg()
	 * @generated
	 * @ordered
	 */
	protected Double contactAngleDeg = CONTACT_ANGLE_DEG_EDEFAULT;

	/**
	 * The default value of the '{@link #getWorkOfAdhesionJM2() <em>Work Of Adhesion JM2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkOfAdhesionJM2()
	 * @generated
	 * @ordered
	 */
	protected static final Double WORK_OF_ADHESION_JM2_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWorkOfAdhesionJM2() <em>Work Of Adhesion JM2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkOfAdhesionJM2()
	 * @generated
	 * @ordered
	 */
	protected Double workOfAdhesionJM2 = WORK_OF_ADHESION_JM2_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiffusivityCm2S() <em>Diffusivity Cm2 S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiffusivityCm2S()
	 * @generated
	 * @ordered
	 */
	protected static final Double DIFFUSIVITY_CM2_S_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDiffusivityCm2S() <em>Diffusivity Cm2 S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiffusivityCm2S()
	 * @generated
	 * @ordered
	 */
	protected Double diffusivityCm2S = DIFFUSIVITY_CM2_S_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiffusivityTemperatureC() <em>Diffusivity Temperature C</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiffusivityTemperatureC()
	 * @generated
	 * @ordered
	 */
	protected static final Double DIFFUSIVITY_TEMPERATURE_C_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDiffusivityTemperatureC() <em>Diffusivity Temperature C</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiffusivityTemperatureC()
	 * @generated
	 * @ordered
	 */
	protected Double diffusivityTemperatureC = DIFFUSIVITY_TEMPERATURE_C_EDEFAULT;

	/**
	 * The default value of the '{@link #getActivationEnergyEV() <em>Activation Energy EV</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivationEnergyEV()
	 * @generated
	 * @ordered
	 */
	protected static final Double ACTIVATION_ENERGY_EV_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActivationEnergyEV() <em>Activation Energy EV</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivationEnergyEV()
	 * @generated
	 * @ordered
	 */
	protected Double activationEnergyEV = ACTIVATION_ENERGY_EV_EDEFAULT;

	/**
	 * The default value of the '{@link #getBarrierEV() <em>Barrier EV</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBarrierEV()
	 * @generated
	 * @ordered
	 */
	protected static final Double BARRIER_EV_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBarrierEV() <em>Barrier EV</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBarrierEV()
	 * @generated
	 * @ordered
	 */
	protected Double barrierEV = BARRIER_EV_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AlloyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ALLOY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMetal() {
		return metal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetal(String newMetal) {
		String oldMetal = metal;
		metal = newMetal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ALLOY__METAL, oldMetal, metal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhaseKey() {
		return phaseKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhaseKey(String newPhaseKey) {
		String oldPhaseKey = phaseKey;
		phaseKey = newPhaseKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ALLOY__PHASE_KEY, oldPhaseKey, phaseKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getContactAngleDeg() {
		return contactAngleDeg;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContactAngleDeg(Double newContactAngleDeg) {
		Double oldContactAngleDeg = contactAngleDeg;
		contactAngleDeg = newContactAngleDeg;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ALLOY__CONTACT_ANGLE_DEG, oldContactAngleDeg, contactAngleDeg));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getWorkOfAdhesionJM2() {
		return workOfAdhesionJM2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkOfAdhesionJM2(Double newWorkOfAdhesionJM2) {
		Double oldWorkOfAdhesionJM2 = workOfAdhesionJM2;
		workOfAdhesionJM2 = newWorkOfAdhesionJM2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ALLOY__WORK_OF_ADHESION_JM2, oldWorkOfAdhesionJM2, workOfAdhesionJM2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getDiffusivityCm2S() {
		return diffusivityCm2S;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiffusivityCm2S(Double newDiffusivityCm2S) {
		Double oldDiffusivityCm2S = diffusivityCm2S;
		diffusivityCm2S = newDiffusivityCm2S;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ALLOY__DIFFUSIVITY_CM2_S, oldDiffusivityCm2S, diffusivityCm2S));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getDiffusivityTemperatureC() {
		return diffusivityTemperatureC;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiffusivityTemperatureC(Double newDiffusivityTemperatureC) {
		Double oldDiffusivityTemperatureC = diffusivityTemperatureC;
		diffusivityTemperatureC = newDiffusivityTemperatureC;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ALLOY__DIFFUSIVITY_TEMPERATURE_C, oldDiffusivityTemperatureC, diffusivityTemperatureC));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getActivationEnergyEV() {
		return activationEnergyEV;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActivationEnergyEV(Double newActivationEnergyEV) {
		Double oldActivationEnergyEV = activationEnergyEV;
		activationEnergyEV = newActivationEnergyEV;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ALLOY__ACTIVATION_ENERGY_EV, oldActivationEnergyEV, activationEnergyEV));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getBarrierEV() {
		return barrierEV;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBarrierEV(Double newBarrierEV) {
		Double oldBarrierEV = barrierEV;
		barrierEV = newBarrierEV;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ALLOY__BARRIER_EV, oldBarrierEV, barrierEV));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ALLOY__METAL:
				return getMetal();
			case ModelPackage.ALLOY__PHASE_KEY:
				return getPhaseKey();
			case ModelPackage.ALLOY__CONTACT_ANGLE_DEG:
				return getContactAngleDeg();
			case ModelPackage.ALLOY__WORK_OF_ADHESION_JM2:
				return getWorkOfAdhesionJM2();
			case ModelPackage.ALLOY__DIFFUSIVITY_CM2_S:
				return getDiffusivityCm2S();
			case ModelPackage.ALLOY__DIFFUSIVITY_TEMPERATURE_C:
				return getDiffusivityTemperatureC();
			case ModelPackage.ALLOY__ACTIVATION_ENERGY_EV:
				return getActivationEnergyEV();
			case ModelPackage.ALLOY__BARRIER_EV:
				return getBarrierEV();
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
			case ModelPackage.ALLOY__METAL:
				setMetal((String)newValue);
				return;
			case ModelPackage.ALLOY__PHASE_KEY:
				setPhaseKey((String)newValue);
				return;
			case ModelPackage.ALLOY__CONTACT_ANGLE_DEG:
				setContactAngleDeg((Double)newValue);
				return;
			case ModelPackage.ALLOY__WORK_OF_ADHESION_JM2:
				setWorkOfAdhesionJM2((Double)newValue);
				return;
			case ModelPackage.ALLOY__DIFFUSIVITY_CM2_S:
				setDiffusivityCm2S((Double)newValue);
				return;
			case ModelPackage.ALLOY__DIFFUSIVITY_TEMPERATURE_C:
				setDiffusivityTemperatureC((Double)newValue);
				return;
			case ModelPackage.ALLOY__ACTIVATION_ENERGY_EV:
				setActivationEnergyEV((Double)newValue);
				return;
			case ModelPackage.ALLOY__BARRIER_EV:
				setBarrierEV((Double)newValue);
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
			case ModelPackage.ALLOY__METAL:
				setMetal(METAL_EDEFAULT);
				return;
			case ModelPackage.ALLOY__PHASE_KEY:
				setPhaseKey(PHASE_KEY_EDEFAULT);
				return;
			case ModelPackage.ALLOY__CONTACT_ANGLE_DEG:
				setContactAngleDeg(CONTACT_ANGLE_DEG_EDEFAULT);
				return;
			case ModelPackage.ALLOY__WORK_OF_ADHESION_JM2:
				setWorkOfAdhesionJM2(WORK_OF_ADHESION_JM2_EDEFAULT);
				return;
			case ModelPackage.ALLOY__DIFFUSIVITY_CM2_S:
				setDiffusivityCm2S(DIFFUSIVITY_CM2_S_EDEFAULT);
				return;
			case ModelPackage.ALLOY__DIFFUSIVITY_TEMPERATURE_C:
				setDiffusivityTemperatureC(DIFFUSIVITY_TEMPERATURE_C_EDEFAULT);
				return;
			case ModelPackage.ALLOY__ACTIVATION_ENERGY_EV:
				setActivationEnergyEV(ACTIVATION_ENERGY_EV_EDEFAULT);
				return;
			case ModelPackage.ALLOY__BARRIER_EV:
				setBarrierEV(BARRIER_EV_EDEFAULT);
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
			case ModelPackage.ALLOY__METAL:
				return METAL_EDEFAULT == null ? metal != null : !METAL_EDEFAULT.equals(metal);
			case ModelPackage.ALLOY__PHASE_KEY:
				return PHASE_KEY_EDEFAULT == null ? phaseKey != null : !PHASE_KEY_EDEFAULT.equals(phaseKey);
			case ModelPackage.ALLOY__CONTACT_ANGLE_DEG:
				return CONTACT_ANGLE_DEG_EDEFAULT == null ? contactAngleDeg != null : !CONTACT_ANGLE_DEG_EDEFAULT.equals(contactAngleDeg);
			case ModelPackage.ALLOY__WORK_OF_ADHESION_JM2:
				return WORK_OF_ADHESION_JM2_EDEFAULT == null ? workOfAdhesionJM2 != null : !WORK_OF_ADHESION_JM2_EDEFAULT.equals(workOfAdhesionJM2);
			case ModelPackage.ALLOY__DIFFUSIVITY_CM2_S:
				return DIFFUSIVITY_CM2_S_EDEFAULT == null ? diffusivityCm2S != null : !DIFFUSIVITY_CM2_S_EDEFAULT.equals(diffusivityCm2S);
			case ModelPackage.ALLOY__DIFFUSIVITY_TEMPERATURE_C:
				return DIFFUSIVITY_TEMPERATURE_C_EDEFAULT == null ? diffusivityTemperatureC != null : !DIFFUSIVITY_TEMPERATURE_C_EDEFAULT.equals(diffusivityTemperatureC);
			case ModelPackage.ALLOY__ACTIVATION_ENERGY_EV:
				return ACTIVATION_ENERGY_EV_EDEFAULT == null ? activationEnergyEV != null : !ACTIVATION_ENERGY_EV_EDEFAULT.equals(activationEnergyEV);
			case ModelPackage.ALLOY__BARRIER_EV:
				return BARRIER_EV_EDEFAULT == null ? barrierEV != null : !BARRIER_EV_EDEFAULT.equals(barrierEV);
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
		result.append(" (metal: ");
		result.append(metal);
		result.append(", phaseKey: ");
		result.append(phaseKey);
		result.append(", contactAngleDeg: ");
		result.append(contactAngleDeg);
		result.append(", workOfAdhesionJM2: ");
		result.append(workOfAdhesionJM2);
		result.append(", diffusivityCm2S: ");
		result.append(diffusivityCm2S);
		result.append(", diffusivityTemperatureC: ");
		result.append(diffusivityTemperatureC);
		result.append(", activationEnergyEV: ");
		result.append(activationEnergyEV);
		result.append(", barrierEV: ");
		result.append(barrierEV);
		result.append(')');
		return result.toString();
	}

} //AlloyImpl
