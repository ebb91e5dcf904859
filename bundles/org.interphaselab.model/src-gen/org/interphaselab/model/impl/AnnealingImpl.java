/**
 */
package org.interphaselab.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.interphaselab.model.Annealing;
import org.interphaselab.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Annealing</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.impl.AnnealingImpl#getTemperatureC <em>Temperature C</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.AnnealingImpl#getTimeH <em>Time H</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.AnnealingImpl#getAtmosphere <em>Atmosphere</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnnealingImpl extends PreparationStepImpl implements Annealing {
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
	 * The default value of the '{@link #getAtmosphere() <em>Atmosphere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtmosphere()
	 * @generated
	 * @ordered
	 */
	protected static final String ATMOSPHERE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAtmosphere() <em>Atmosphere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtmosphere()
	 * @generated
	 * @ordered
	 */
	protected String atmosphere = ATMOSPHERE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnnealingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ANNEALING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNEALING__TEMPERATURE_C, oldTemperatureC, temperatureC));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNEALING__TIME_H, oldTimeH, timeH));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAtmosphere() {
		return atmosphere;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAtmosphere(String newAtmosphere) {
		String oldAtmosphere = atmosphere;
		atmosphere = newAtmosphere;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNEALING__ATMOSPHERE, oldAtmosphere, atmosphere));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ANNEALING__TEMPERATURE_C:
				return getTemperatureC();
			case ModelPackage.ANNEALING__TIME_H:
				return getTimeH();
			case ModelPackage.ANNEALING__ATMOSPHERE:
				return getAtmosphere();
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
			case ModelPackage.ANNEALING__TEMPERATURE_C:
				setTemperatureC((Double)newValue);
				return;
			case ModelPackage.ANNEALING__TIME_H:
				setTimeH((Double)newValue);
				return;
			case ModelPackage.ANNEALING__ATMOSPHERE:
				setAtmosphere((String)newValue);
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
			case ModelPackage.ANNEALING__TEMPERATURE_C:
				setTemperatureC(TEMPERATURE_C_EDEFAULT);
				return;
			case ModelPackage.ANNEALING__TIME_H:
				setTimeH(TIME_H_EDEFAULT);
				return;
			case ModelPackage.ANNEALING__ATMOSPHERE:
				setAtmosphere(ATMOSPHERE_EDEFAULT);
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
			case ModelPackage.ANNEALING__TEMPERATURE_C:
				return TEMPERATURE_C_EDEFAULT == null ? temperatureC != null : !TEMPERATURE_C_EDEFAULT.equals(temperatureC);
			case ModelPackage.ANNEALING__TIME_H:
				return TIME_H_EDEFAULT == null ? timeH != null : !TIME_H_EDEFAULT.equals(timeH);
			case ModelPackage.ANNEALING__ATMOSPHERE:
				return ATMOSPHERE_EDEFAULT == null ? atmosphere != null : !ATMOSPHERE_EDEFAULT.equals(atmosphere);
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
		result.append(" (temperatureC: ");
		result.append(temperatureC);
		result.append(", timeH: ");
		result.append(timeH);
		result.append(", atmosphere: ");
		result.append(atmosphere);
		result.append(')');
		return result.toString();
	}

} //AnnealingImpl
