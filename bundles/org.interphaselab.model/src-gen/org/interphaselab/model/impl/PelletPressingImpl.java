/**
 */
package org.interphaselab.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.interphaselab.model.ModelPackage;
import org.interphaselab.model.PelletPressing;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pellet Pressing</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.impl.PelletPressingImpl#getMassMg <em>Mass Mg</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.PelletPressingImpl#getTemperatureC <em>Temperature C</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PelletPressingImpl extends AssemblyStepImpl implements PelletPressing {
	/**
	 * The default value of the '{@link #getMassMg() <em>Mass Mg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMassMg()
	 * @generated
	 * @ordered
	 */
	protected static final Double MASS_MG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMassMg() <em>Mass Mg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMassMg()
	 * @generated
	 * @ordered
	 */
	protected Double massMg = MASS_MG_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PelletPressingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PELLET_PRESSING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMassMg() {
		return massMg;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMassMg(Double newMassMg) {
		Double oldMassMg = massMg;
		massMg = newMassMg;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PELLET_PRESSING__MASS_MG, oldMassMg, massMg));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PELLET_PRESSING__TEMPERATURE_C, oldTemperatureC, temperatureC));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.PELLET_PRESSING__MASS_MG:
				return getMassMg();
			case ModelPackage.PELLET_PRESSING__TEMPERATURE_C:
				return getTemperatureC();
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
			case ModelPackage.PELLET_PRESSING__MASS_MG:
				setMassMg((Double)newValue);
				return;
			case ModelPackage.PELLET_PRESSING__TEMPERATURE_C:
				setTemperatureC((Double)newValue);
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
			case ModelPackage.PELLET_PRESSING__MASS_MG:
				setMassMg(MASS_MG_EDEFAULT);
				return;
			case ModelPackage.PELLET_PRESSING__TEMPERATURE_C:
				setTemperatureC(TEMPERATURE_C_EDEFAULT);
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
			case ModelPackage.PELLET_PRESSING__MASS_MG:
				return MASS_MG_EDEFAULT == null ? massMg != null : !MASS_MG_EDEFAULT.equals(massMg);
			case ModelPackage.PELLET_PRESSING__TEMPERATURE_C:
				return TEMPERATURE_C_EDEFAULT == null ? temperatureC != null : !TEMPERATURE_C_EDEFAULT.equals(temperatureC);
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
		result.append(" (massMg: ");
		result.append(massMg);
		result.append(", temperatureC: ");
		result.append(temperatureC);
		result.append(')');
		return result.toString();
	}

} //PelletPressingImpl
