/**
 */
package org.interphaselab.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.interphaselab.model.Glovebox;
import org.interphaselab.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Glovebox</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.impl.GloveboxImpl#getGas <em>Gas</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.GloveboxImpl#getWaterBelowPpm <em>Water Below Ppm</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.GloveboxImpl#getOxygenBelowPpm <em>Oxygen Below Ppm</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GloveboxImpl extends MinimalEObjectImpl.Container implements Glovebox {
	/**
	 * The default value of the '{@link #getGas() <em>Gas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGas()
	 * @generated
	 * @ordered
	 */
	protected static final String GAS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGas() <em>Gas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGas()
	 * @generated
	 * @ordered
	 */
	protected String gas = GAS_EDEFAULT;

	/**
	 * The default value of the '{@link #getWaterBelowPpm() <em>Water Below Ppm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaterBelowPpm()
	 * @generated
	 * @ordered
	 */
	protected static final Double WATER_BELOW_PPM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWaterBelowPpm() <em>Water Below Ppm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaterBelowPpm()
	 * @generated
	 * @ordered
	 */
	protected Double waterBelowPpm = WATER_BELOW_PPM_EDEFAULT;

	/**
	 * The default value of the '{@link #getOxygenBelowPpm() <em>Oxygen Below Ppm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOxygenBelowPpm()
	 * @generated
	 * @ordered
	 */
	protected static final Double OXYGEN_BELOW_PPM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOxygenBelowPpm() <em>Oxygen Below Ppm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOxygenBelowPpm()
	 * @generated
	 * @ordered
	 */
	protected Double oxygenBelowPpm = OXYGEN_BELOW_PPM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GloveboxImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.GLOVEBOX;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGas() {
		return gas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGas(String newGas) {
		String oldGas = gas;
		gas = newGas;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.GLOVEBOX__GAS, oldGas, gas));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getWaterBelowPpm() {
		return waterBelowPpm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaterBelowPpm(Double newWaterBelowPpm) {
		Double oldWaterBelowPpm = waterBelowPpm;
		waterBelowPpm = newWaterBelowPpm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.GLOVEBOX__WATER_BELOW_PPM, oldWaterBelowPpm, waterBelowPpm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getOxygenBelowPpm() {
		return oxygenBelowPpm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOxygenBelowPpm(Double newOxygenBelowPpm) {
		Double oldOxygenBelowPpm = oxygenBelowPpm;
		oxygenBelowPpm = newOxygenBelowPpm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.GLOVEBOX__OXYGEN_BELOW_PPM, oldOxygenBelowPpm, oxygenBelowPpm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.GLOVEBOX__GAS:
				return getGas();
			case ModelPackage.GLOVEBOX__WATER_BELOW_PPM:
				return getWaterBelowPpm();
			case ModelPackage.GLOVEBOX__OXYGEN_BELOW_PPM:
				return getOxygenBelowPpm();
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
			case ModelPackage.GLOVEBOX__GAS:
				setGas((String)newValue);
				return;
			case ModelPackage.GLOVEBOX__WATER_BELOW_PPM:
				setWaterBelowPpm((Double)newValue);
				return;
			case ModelPackage.GLOVEBOX__OXYGEN_BELOW_PPM:
				setOxygenBelowPpm((Double)newValue);
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
			case ModelPackage.GLOVEBOX__GAS:
				setGas(GAS_EDEFAULT);
				return;
			case ModelPackage.GLOVEBOX__WATER_BELOW_PPM:
				setWaterBelowPpm(WATER_BELOW_PPM_EDEFAULT);
				return;
			case ModelPackage.GLOVEBOX__OXYGEN_BELOW_PPM:
				setOxygenBelowPpm(OXYGEN_BELOW_PPM_EDEFAULT);
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
			case ModelPackage.GLOVEBOX__GAS:
				return GAS_EDEFAULT == null ? gas != null : !GAS_EDEFAULT.equals(gas);
			case ModelPackage.GLOVEBOX__WATER_BELOW_PPM:
				return WATER_BELOW_PPM_EDEFAULT == null ? waterBelowPpm != null : !WATER_BELOW_PPM_EDEFAULT.equals(waterBelowPpm);
			case ModelPackage.GLOVEBOX__OXYGEN_BELOW_PPM:
				return OXYGEN_BELOW_PPM_EDEFAULT == null ? oxygenBelowPpm != null : !OXYGEN_BELOW_PPM_EDEFAULT.equals(oxygenBelowPpm);
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
		result.append(" (gas: ");
		result.append(gas);
		result.append(", waterBelowPpm: ");
		result.append(waterBelowPpm);
		result.append(", oxygenBelowPpm: ");
		result.append(oxygenBelowPpm);
		result.append(')');
		return result.toString();
	}

} //GloveboxImpl
