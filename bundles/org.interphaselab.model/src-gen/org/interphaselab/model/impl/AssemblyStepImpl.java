/**
 */
package org.interphaselab.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.interphaselab.model.AssemblyStep;
import org.interphaselab.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assembly Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.impl.AssemblyStepImpl#getPressureMPa <em>Pressure MPa</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.AssemblyStepImpl#getTimeMin <em>Time Min</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.AssemblyStepImpl#getRemarks <em>Remarks</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class AssemblyStepImpl extends MinimalEObjectImpl.Container implements AssemblyStep {
	/**
	 * The default value of the '{@link #getPressureMPa() <em>Pressure MPa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressureMPa()
	 * @generated
	 * @ordered
	 */
	protected static final Double PRESSURE_MPA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPressureMPa() <em>Pressure MPa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressureMPa()
	 * @generated
	 * @ordered
	 */
	protected Double pressureMPa = PRESSURE_MPA_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeMin() <em>Time Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeMin()
	 * @generated
	 * @ordered
	 */
	protected static final Double TIME_MIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimeMin() <em>Time Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeMin()
	 * @generated
	 * @ordered
	 */
	protected Double timeMin = TIME_MIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemarks() <em>Remarks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemarks()
	 * @generated
	 * @ordered
	 */
	protected static final String REMARKS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemarks() <em>Remarks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemarks()
	 * @generated
	 * @ordered
	 */
	protected String remarks = REMARKS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssemblyStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ASSEMBLY_STEP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPressureMPa() {
		return pressureMPa;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPressureMPa(Double newPressureMPa) {
		Double oldPressureMPa = pressureMPa;
		pressureMPa = newPressureMPa;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSEMBLY_STEP__PRESSURE_MPA, oldPressureMPa, pressureMPa));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTimeMin() {
		return timeMin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeMin(Double newTimeMin) {
		Double oldTimeMin = timeMin;
		timeMin = newTimeMin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSEMBLY_STEP__TIME_MIN, oldTimeMin, timeMin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemarks() {
		return remarks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemarks(String newRemarks) {
		String oldRemarks = remarks;
		remarks = newRemarks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSEMBLY_STEP__REMARKS, oldRemarks, remarks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ASSEMBLY_STEP__PRESSURE_MPA:
				return getPressureMPa();
			case ModelPackage.ASSEMBLY_STEP__TIME_MIN:
				return getTimeMin();
			case ModelPackage.ASSEMBLY_STEP__REMARKS:
				return getRemarks();
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
			case ModelPackage.ASSEMBLY_STEP__PRESSURE_MPA:
				setPressureMPa((Double)newValue);
				return;
			case ModelPackage.ASSEMBLY_STEP__TIME_MIN:
				setTimeMin((Double)newValue);
				return;
			case ModelPackage.ASSEMBLY_STEP__REMARKS:
				setRemarks((String)newValue);
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
			case ModelPackage.ASSEMBLY_STEP__PRESSURE_MPA:
				setPressureMPa(PRESSURE_MPA_EDEFAULT);
				return;
			case ModelPackage.ASSEMBLY_STEP__TIME_MIN:
				setTimeMin(TIME_MIN_EDEFAULT);
				return;
			case ModelPackage.ASSEMBLY_STEP__REMARKS:
				setRemarks(REMARKS_EDEFAULT);
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
			case ModelPackage.ASSEMBLY_STEP__PRESSURE_MPA:
				return PRESSURE_MPA_EDEFAULT == null ? pressureMPa != null : !PRESSURE_MPA_EDEFAULT.equals(pressureMPa);
			case ModelPackage.ASSEMBLY_STEP__TIME_MIN:
				return TIME_MIN_EDEFAULT == null ? timeMin != null : !TIME_MIN_EDEFAULT.equals(timeMin);
			case ModelPackage.ASSEMBLY_STEP__REMARKS:
				return REMARKS_EDEFAULT == null ? remarks != null : !REMARKS_EDEFAULT.equals(remarks);
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
		result.append(" (pressureMPa: ");
		result.append(pressureMPa);
		result.append(", timeMin: ");
		result.append(timeMin);
		result.append(", remarks: ");
		result.append(remarks);
		result.append(')');
		return result.toString();
	}

} //AssemblyStepImpl
