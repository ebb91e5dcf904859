/**
 */
package org.interphaselab.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.interphaselab.model.Mixing;
import org.interphaselab.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mixing</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.impl.MixingImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.MixingImpl#getSpeedRpm <em>Speed Rpm</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.MixingImpl#getTimeH <em>Time H</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MixingImpl extends PreparationStepImpl implements Mixing {
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
	 * The default value of the '{@link #getSpeedRpm() <em>Speed Rpm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeedRpm()
	 * @generated
	 * @ordered
	 */
	protected static final Double SPEED_RPM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpeedRpm() <em>Speed Rpm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeedRpm()
	 * @generated
	 * @ordered
	 */
	protected Double speedRpm = SPEED_RPM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeH() <em>Time H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeH()
	 * @generated
	 * @ordered
	 */
	protected static final Double TIME_H_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimeH() <em>Time H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeH()
	 * @generated
	 * @ordered
	 */
	protected Double timeH = TIME_H_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MixingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.MIXING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIXING__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getSpeedRpm() {
		return speedRpm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpeedRpm(Double newSpeedRpm) {
		Double oldSpeedRpm = speedRpm;
		speedRpm = newSpeedRpm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIXING__SPEED_RPM, oldSpeedRpm, speedRpm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTimeH() {
		return timeH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeH(Double newTimeH) {
		Double oldTimeH = timeH;
		timeH = newTimeH;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIXING__TIME_H, oldTimeH, timeH));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.MIXING__METHOD:
				return getMethod();
			case ModelPackage.MIXING__SPEED_RPM:
				return getSpeedRpm();
			case ModelPackage.MIXING__TIME_H:
				return getTimeH();
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
			case ModelPackage.MIXING__METHOD:
				setMethod((String)newValue);
				return;
			case ModelPackage.MIXING__SPEED_RPM:
				setSpeedRpm((Double)newValue);
				return;
			case ModelPackage.MIXING__TIME_H:
				setTimeH((Double)newValue);
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
			case ModelPackage.MIXING__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case ModelPackage.MIXING__SPEED_RPM:
				setSpeedRpm(SPEED_RPM_EDEFAULT);
				return;
			case ModelPackage.MIXING__TIME_H:
				setTimeH(TIME_H_EDEFAULT);
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
			case ModelPackage.MIXING__METHOD:
				return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
			case ModelPackage.MIXING__SPEED_RPM:
				return SPEED_RPM_EDEFAULT == null ? speedRpm != null : !SPEED_RPM_EDEFAULT.equals(speedRpm);
			case ModelPackage.MIXING__TIME_H:
				return TIME_H_EDEFAULT == null ? timeH != null : !TIME_H_EDEFAULT.equals(timeH);
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
		result.append(" (method: ");
		result.append(method);
		result.append(", speedRpm: ");
		result.append(speedRpm);
		result.append(", timeH: ");
		result.append(timeH);
		result.append(')');
		return result.toString();
	}

} //MixingImpl
