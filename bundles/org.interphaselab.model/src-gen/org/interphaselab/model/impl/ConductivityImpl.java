/**
 */
package org.interphaselab.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.interphaselab.model.Conductivity;
import org.interphaselab.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Conductivity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.impl.ConductivityImpl#getConductivitySCm <em>Conductivity SCm</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.ConductivityImpl#getTemperatureC <em>Temperature C</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.ConductivityImpl#getMethod <em>Method</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConductivityImpl extends MinimalEObjectImpl.Container implements Conductivity {
	/**
	 * The default value of the '{@link #getConductivitySCm() <em>Conductivity SCm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConductivitySCm()
	 * @generated
	 * @ordered
	 */
	protected static final Double CONDUCTIVITY_SCM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConductivitySCm() <em>Conductivity SCm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConductivitySCm()
	 * @generated
	 * @ordered
	 */
	protected Double conductivitySCm = CONDUCTIVITY_SCM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTemperatureC() <em>Temperature C</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemperatureC()
	 * @generated
	 * @ordered
	 */
	protected static final Double TEMPERATURE_C_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTemperatureC() <em>Temperature C</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemperatureC()
	 * @generated
	 * @ordered
	 */
	protected Double temperatureC = TEMPERATURE_C_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected String method = METHOD_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConductivityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CONDUCTIVITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getConductivitySCm() {
		return conductivitySCm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConductivitySCm(Double newConductivitySCm) {
		Double oldConductivitySCm = conductivitySCm;
		conductivitySCm = newConductivitySCm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONDUCTIVITY__CONDUCTIVITY_SCM, oldConductivitySCm, conductivitySCm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTemperatureC() {
		return temperatureC;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemperatureC(Double newTemperatureC) {
		Double oldTemperatureC = temperatureC;
		temperatureC = newTemperatureC;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONDUCTIVITY__TEMPERATURE_C, oldTemperatureC, temperatureC));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(String newMethod) {
		String oldMethod = method;
		method = newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONDUCTIVITY__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CONDUCTIVITY__CONDUCTIVITY_SCM:
				return getConductivitySCm();
			case ModelPackage.CONDUCTIVITY__TEMPERATURE_C:
				return getTemperatureC();
			case ModelPackage.CONDUCTIVITY__METHOD:
				return getMethod();
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
			case ModelPackage.CONDUCTIVITY__CONDUCTIVITY_SCM:
				setConductivitySCm((Double)newValue);
				return;
			case ModelPackage.CONDUCTIVITY__TEMPERATURE_C:
				setTemperatureC((Double)newValue);
				return;
			case ModelPackage.CONDUCTIVITY__METHOD:
				setMethod((String)newValue);
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
			case ModelPackage.CONDUCTIVITY__CONDUCTIVITY_SCM:
				setConductivitySCm(CONDUCTIVITY_SCM_EDEFAULT);
				return;
			case ModelPackage.CONDUCTIVITY__TEMPERATURE_C:
				setTemperatureC(TEMPERATURE_C_EDEFAULT);
				return;
			case ModelPackage.CONDUCTIVITY__METHOD:
				setMethod(METHOD_EDEFAULT);
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
			case ModelPackage.CONDUCTIVITY__CONDUCTIVITY_SCM:
				return CONDUCTIVITY_SCM_EDEFAULT == null ? conductivitySCm != null : !CONDUCTIVITY_SCM_EDEFAULT.equals(conductivitySCm);
			case ModelPackage.CONDUCTIVITY__TEMPERATURE_C:
				return TEMPERATURE_C_EDEFAULT == null ? temperatureC != null : !TEMPERATURE_C_EDEFAULT.equals(temperatureC);
			case ModelPackage.CONDUCTIVITY__METHOD:
				return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
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
		result.append(" (conductivitySCm: ");
		result.append(conductivitySCm);
		result.append(", temperatureC: ");
		result.append(temperatureC);
		result.append(", method: ");
		result.append(method);
		result.append(')');
		return result.toString();
	}

} //ConductivityImpl
