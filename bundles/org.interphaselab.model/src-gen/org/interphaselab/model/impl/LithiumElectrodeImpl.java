/**
 */
package org.interphaselab.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.interphaselab.model.LithiumElectrode;
import org.interphaselab.model.Material;
import org.interphaselab.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Lithium Electrode</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.impl.LithiumElectrodeImpl#getThicknessUm <em>Thickness Um</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.LithiumElectrodeImpl#getThicknessToleranceUm <em>Thickness Tolerance Um</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.LithiumElectrodeImpl#getArealCapacityFactorMAhCm2PerUm <em>Areal Capacity Factor MAh Cm2 Per Um</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.LithiumElectrodeImpl#getLithium <em>Lithium</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.LithiumElectrodeImpl#getSurfaceTreatment <em>Surface Treatment</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.LithiumElectrodeImpl#getCurrentCollector <em>Current Collector</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LithiumElectrodeImpl extends MinimalEObjectImpl.Container implements LithiumElectrode {
	/**
	 * The default value of the '{@link #getThicknessUm() <em>Thickness Um</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThicknessUm()
	 * @generated
	 * @ordered
	 */
	protected static final Double THICKNESS_UM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThicknessUm() <em>Thickness Um</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThicknessUm()
	 * @generated
	 * @ordered
	 */
	protected Double thicknessUm = THICKNESS_UM_EDEFAULT;

	/**
	 * The default value of the '{@link #getThicknessToleranceUm() <em>Thickness Tolerance Um</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThicknessToleranceUm()
	 * @generated
	 * @ordered
	 */
	protected static final Double THICKNESS_TOLERANCE_UM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThicknessToleranceUm() <em>Thickness Tolerance Um</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThicknessToleranceUm()
	 * @generated
	 * @ordered
	 */
	protected Double thicknessToleranceUm = THICKNESS_TOLERANCE_UM_EDEFAULT;

	/**
	 * The default value of the '{@link #getArealCapacityFactorMAhCm2PerUm() <em>Areal Capacity Factor MAh Cm2 Per Um</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArealCapacityFactorMAhCm2PerUm()
	 * @generated
	 * @ordered
	 */
	protected static final Double AREAL_CAPACITY_FACTOR_MAH_CM2_PER_UM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArealCapacityFactorMAhCm2PerUm() <em>Areal Capacity Factor MAh Cm2 Per Um</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArealCapacityFactorMAhCm2PerUm()
	 * @generated
	 * @ordered
	 */
	protected Double arealCapacityFactorMAhCm2PerUm = AREAL_CAPACITY_FACTOR_MAH_CM2_PER_UM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLithium() <em>Lithium</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLithium()
	 * @generated
	 * @ordered
	 */
	protected Material lithium;

	/**
	 * The default value of the '{@link #getSurfaceTreatment() <em>Surface Treatment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSurfaceTreatment()
	 * @generated
	 * @ordered
	 */
	protected static final String SURFACE_TREATMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSurfaceTreatment() <em>Surface Treatment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSurfaceTreatment()
	 * @generated
	 * @ordered
	 */
	protected String surfaceTreatment = SURFACE_TREATMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCurrentCollector() <em>Current Collector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrentCollector()
	 * @generated
	 * @ordered
	 */
	protected static final String CURRENT_COLLECTOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCurrentCollector() <em>Current Collector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrentCollector()
	 * @generated
	 * @ordered
	 */
	protected String currentCollector = CURRENT_COLLECTOR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LithiumElectrodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.LITHIUM_ELECTRODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getThicknessUm() {
		return thicknessUm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThicknessUm(Double newThicknessUm) {
		Double oldThicknessUm = thicknessUm;
		thicknessUm = newThicknessUm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LITHIUM_ELECTRODE__THICKNESS_UM, oldThicknessUm, thicknessUm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getThicknessToleranceUm() {
		return thicknessToleranceUm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThicknessToleranceUm(Double newThicknessToleranceUm) {
		Double oldThicknessToleranceUm = thicknessToleranceUm;
		thicknessToleranceUm = newThicknessToleranceUm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LITHIUM_ELECTRODE__THICKNESS_TOLERANCE_UM, oldThicknessToleranceUm, thicknessToleranceUm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getArealCapacityFactorMAhCm2PerUm() {
		return arealCapacityFactorMAhCm2PerUm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArealCapacityFactorMAhCm2PerUm(Double newArealCapacityFactorMAhCm2PerUm) {
		Double oldArealCapacityFactorMAhCm2PerUm = arealCapacityFactorMAhCm2PerUm;
		arealCapacityFactorMAhCm2PerUm = newArealCapacityFactorMAhCm2PerUm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LITHIUM_ELECTRODE__AREAL_CAPACITY_FACTOR_MAH_CM2_PER_UM, oldArealCapacityFactorMAhCm2PerUm, arealCapacityFactorMAhCm2PerUm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Material getLithium() {
		if (lithium != null && lithium.eIsProxy()) {
			InternalEObject oldLithium = (InternalEObject)lithium;
			lithium = (Material)eResolveProxy(oldLithium);
			if (lithium != oldLithium) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.LITHIUM_ELECTRODE__LITHIUM, oldLithium, lithium));
			}
		}
		return lithium;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Material basicGetLithium() {
		return lithium;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLithium(Material newLithium) {
		Material oldLithium = lithium;
		lithium = newLithium;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LITHIUM_ELECTRODE__LITHIUM, oldLithium, lithium));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSurfaceTreatment() {
		return surfaceTreatment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSurfaceTreatment(String newSurfaceTreatment) {
		String oldSurfaceTreatment = surfaceTreatment;
		surfaceTreatment = newSurfaceTreatment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LITHIUM_ELECTRODE__SURFACE_TREATMENT, oldSurfaceTreatment, surfaceTreatment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCurrentCollector() {
		return currentCollector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrentCollector(String newCurrentCollector) {
		String oldCurrentCollector = currentCollector;
		currentCollector = newCurrentCollector;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LITHIUM_ELECTRODE__CURRENT_COLLECTOR, oldCurrentCollector, currentCollector));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.LITHIUM_ELECTRODE__THICKNESS_UM:
				return getThicknessUm();
			case ModelPackage.LITHIUM_ELECTRODE__THICKNESS_TOLERANCE_UM:
				return getThicknessToleranceUm();
			case ModelPackage.LITHIUM_ELECTRODE__AREAL_CAPACITY_FACTOR_MAH_CM2_PER_UM:
				return getArealCapacityFactorMAhCm2PerUm();
			case ModelPackage.LITHIUM_ELECTRODE__LITHIUM:
				if (resolve) return getLithium();
				return basicGetLithium();
			case ModelPackage.LITHIUM_ELECTRODE__SURFACE_TREATMENT:
				return getSurfaceTreatment();
			case ModelPackage.LITHIUM_ELECTRODE__CURRENT_COLLECTOR:
				return getCurrentCollector();
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
			case ModelPackage.LITHIUM_ELECTRODE__THICKNESS_UM:
				setThicknessUm((Double)newValue);
				return;
			case ModelPackage.LITHIUM_ELECTRODE__THICKNESS_TOLERANCE_UM:
				setThicknessToleranceUm((Double)newValue);
				return;
			case ModelPackage.LITHIUM_ELECTRODE__AREAL_CAPACITY_FACTOR_MAH_CM2_PER_UM:
				setArealCapacityFactorMAhCm2PerUm((Double)newValue);
				return;
			case ModelPackage.LITHIUM_ELECTRODE__LITHIUM:
				setLithium((Material)newValue);
				return;
			case ModelPackage.LITHIUM_ELECTRODE__SURFACE_TREATMENT:
				setSurfaceTreatment((String)newValue);
				return;
			case ModelPackage.LITHIUM_ELECTRODE__CURRENT_COLLECTOR:
				setCurrentCollector((String)newValue);
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
			case ModelPackage.LITHIUM_ELECTRODE__THICKNESS_UM:
				setThicknessUm(THICKNESS_UM_EDEFAULT);
				return;
			case ModelPackage.LITHIUM_ELECTRODE__THICKNESS_TOLERANCE_UM:
				setThicknessToleranceUm(THICKNESS_TOLERANCE_UM_EDEFAULT);
				return;
			case ModelPackage.LITHIUM_ELECTRODE__AREAL_CAPACITY_FACTOR_MAH_CM2_PER_UM:
				setArealCapacityFactorMAhCm2PerUm(AREAL_CAPACITY_FACTOR_MAH_CM2_PER_UM_EDEFAULT);
				return;
			case ModelPackage.LITHIUM_ELECTRODE__LITHIUM:
				setLithium((Material)null);
				return;
			case ModelPackage.LITHIUM_ELECTRODE__SURFACE_TREATMENT:
				setSurfaceTreatment(SURFACE_TREATMENT_EDEFAULT);
				return;
			case ModelPackage.LITHIUM_ELECTRODE__CURRENT_COLLECTOR:
				setCurrentCollector(CURRENT_COLLECTOR_EDEFAULT);
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
			case ModelPackage.LITHIUM_ELECTRODE__THICKNESS_UM:
				return THICKNESS_UM_EDEFAULT == null ? thicknessUm != null : !THICKNESS_UM_EDEFAULT.equals(thicknessUm);
			case ModelPackage.LITHIUM_ELECTRODE__THICKNESS_TOLERANCE_UM:
				return THICKNESS_TOLERANCE_UM_EDEFAULT == null ? thicknessToleranceUm != null : !THICKNESS_TOLERANCE_UM_EDEFAULT.equals(thicknessToleranceUm);
			case ModelPackage.LITHIUM_ELECTRODE__AREAL_CAPACITY_FACTOR_MAH_CM2_PER_UM:
				return AREAL_CAPACITY_FACTOR_MAH_CM2_PER_UM_EDEFAULT == null ? arealCapacityFactorMAhCm2PerUm != null : !AREAL_CAPACITY_FACTOR_MAH_CM2_PER_UM_EDEFAULT.equals(arealCapacityFactorMAhCm2PerUm);
			case ModelPackage.LITHIUM_ELECTRODE__LITHIUM:
				return lithium != null;
			case ModelPackage.LITHIUM_ELECTRODE__SURFACE_TREATMENT:
				return SURFACE_TREATMENT_EDEFAULT == null ? surfaceTreatment != null : !SURFACE_TREATMENT_EDEFAULT.equals(surfaceTreatment);
			case ModelPackage.LITHIUM_ELECTRODE__CURRENT_COLLECTOR:
				return CURRENT_COLLECTOR_EDEFAULT == null ? currentCollector != null : !CURRENT_COLLECTOR_EDEFAULT.equals(currentCollector);
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
		result.append(" (thicknessUm: ");
		result.append(thicknessUm);
		result.append(", thicknessToleranceUm: ");
		result.append(thicknessToleranceUm);
		result.append(", arealCapacityFactorMAhCm2PerUm: ");
		result.append(arealCapacityFactorMAhCm2PerUm);
		result.append(", surfaceTreatment: ");
		result.append(surfaceTreatment);
		result.append(", currentCollector: ");
		result.append(currentCollector);
		result.append(')');
		return result.toString();
	}

} //LithiumElectrodeImpl
