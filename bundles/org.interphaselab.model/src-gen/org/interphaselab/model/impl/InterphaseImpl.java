/**
 */
package org.interphaselab.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.interphaselab.model.Electrolyte;
import org.interphaselab.model.Interphase;
import org.interphaselab.model.Material;
import org.interphaselab.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interphase</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.impl.InterphaseImpl#getElectrolyte <em>Electrolyte</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.InterphaseImpl#getLithium <em>Lithium</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.InterphaseImpl#isControl <em>Control</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.InterphaseImpl#getMetalVolumeFraction <em>Metal Volume Fraction</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.InterphaseImpl#getMetalVolumeFractionUncertainty <em>Metal Volume Fraction Uncertainty</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.InterphaseImpl#getMetalVolumeFractionSource <em>Metal Volume Fraction Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InterphaseImpl extends IdentifiedImpl implements Interphase {
	/**
	 * The cached value of the '{@link #getElectrolyte() <em>Electrolyte</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectrolyte()
	 * @generated
	 * @ordered
	 */
	protected Electrolyte electrolyte;

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
	 * The default value of the '{@link #isControl() <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isControl()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONTROL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isControl() <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isControl()
	 * @generated
	 * @ordered
	 */
	protected boolean control = CONTROL_EDEFAULT;

	/**
	 * The default value of the '{@link #getMetalVolumeFraction() <em>Metal Volume Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetalVolumeFraction()
	 * @generated
	 * @ordered
	 */
	protected static final Double METAL_VOLUME_FRACTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMetalVolumeFraction() <em>Metal Volume Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetalVolumeFraction()
	 * @generated
	 * @ordered
	 */
	protected Double metalVolumeFraction = METAL_VOLUME_FRACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMetalVolumeFractionUncertainty() <em>Metal Volume Fraction Uncertainty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetalVolumeFractionUncertainty()
	 * @generated
	 * @ordered
	 */
	protected static final Double METAL_VOLUME_FRACTION_UNCERTAINTY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMetalVolumeFractionUncertainty() <em>Metal Volume Fraction Uncertainty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetalVolumeFractionUncertainty()
	 * @generated
	 * @ordered
	 */
	protected Double metalVolumeFractionUncertainty = METAL_VOLUME_FRACTION_UNCERTAINTY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMetalVolumeFractionSource() <em>Metal Volume Fraction Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetalVolumeFractionSource()
	 * @generated
	 * @ordered
	 */
	protected static final String METAL_VOLUME_FRACTION_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMetalVolumeFractionSource() <em>Metal Volume Fraction Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetalVolumeFractionSource()
	 * @generated
	 * @ordered
	 */
	protected String metalVolumeFractionSource = METAL_VOLUME_FRACTION_SOURCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InterphaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.INTERPHASE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Electrolyte getElectrolyte() {
		if (electrolyte != null && electrolyte.eIsProxy()) {
			InternalEObject oldElectrolyte = (InternalEObject)electrolyte;
			electrolyte = (Electrolyte)eResolveProxy(oldElectrolyte);
			if (electrolyte != oldElectrolyte) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.INTERPHASE__ELECTROLYTE, oldElectrolyte, electrolyte));
			}
		}
		return electrolyte;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Electrolyte basicGetElectrolyte() {
		return electrolyte;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElectrolyte(Electrolyte newElectrolyte) {
		Electrolyte oldElectrolyte = electrolyte;
		electrolyte = newElectrolyte;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INTERPHASE__ELECTROLYTE, oldElectrolyte, electrolyte));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.INTERPHASE__LITHIUM, oldLithium, lithium));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INTERPHASE__LITHIUM, oldLithium, lithium));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isControl() {
		return control;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setControl(boolean newControl) {
		boolean oldControl = control;
		control = newControl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INTERPHASE__CONTROL, oldControl, control));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMetalVolumeFraction() {
		return metalVolumeFraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetalVolumeFraction(Double newMetalVolumeFraction) {
		Double oldMetalVolumeFraction = metalVolumeFraction;
		metalVolumeFraction = newMetalVolumeFraction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INTERPHASE__METAL_VOLUME_FRACTION, oldMetalVolumeFraction, metalVolumeFraction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMetalVolumeFractionUncertainty() {
		return metalVolumeFractionUncertainty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetalVolumeFractionUncertainty(Double newMetalVolumeFractionUncertainty) {
		Double oldMetalVolumeFractionUncertainty = metalVolumeFractionUncertainty;
		metalVolumeFractionUncertainty = newMetalVolumeFractionUncertainty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INTERPHASE__METAL_VOLUME_FRACTION_UNCERTAINTY, oldMetalVolumeFractionUncertainty, metalVolumeFractionUncertainty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMetalVolumeFractionSource() {
		return metalVolumeFractionSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetalVolumeFractionSource(String newMetalVolumeFractionSource) {
		String oldMetalVolumeFractionSource = metalVolumeFractionSource;
		metalVolumeFractionSource = newMetalVolumeFractionSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INTERPHASE__METAL_VOLUME_FRACTION_SOURCE, oldMetalVolumeFractionSource, metalVolumeFractionSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.INTERPHASE__ELECTROLYTE:
				if (resolve) return getElectrolyte();
				return basicGetElectrolyte();
			case ModelPackage.INTERPHASE__LITHIUM:
				if (resolve) return getLithium();
				return basicGetLithium();
			case ModelPackage.INTERPHASE__CONTROL:
				return isControl();
			case ModelPackage.INTERPHASE__METAL_VOLUME_FRACTION:
				return getMetalVolumeFraction();
			case ModelPackage.INTERPHASE__METAL_VOLUME_FRACTION_UNCERTAINTY:
				return getMetalVolumeFractionUncertainty();
			case ModelPackage.INTERPHASE__METAL_VOLUME_FRACTION_SOURCE:
				return getMetalVolumeFractionSource();
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
			case ModelPackage.INTERPHASE__ELECTROLYTE:
				setElectrolyte((Electrolyte)newValue);
				return;
			case ModelPackage.INTERPHASE__LITHIUM:
				setLithium((Material)newValue);
				return;
			case ModelPackage.INTERPHASE__CONTROL:
				setControl((Boolean)newValue);
				return;
			case ModelPackage.INTERPHASE__METAL_VOLUME_FRACTION:
				setMetalVolumeFraction((Double)newValue);
				return;
			case ModelPackage.INTERPHASE__METAL_VOLUME_FRACTION_UNCERTAINTY:
				setMetalVolumeFractionUncertainty((Double)newValue);
				return;
			case ModelPackage.INTERPHASE__METAL_VOLUME_FRACTION_SOURCE:
				setMetalVolumeFractionSource((String)newValue);
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
			case ModelPackage.INTERPHASE__ELECTROLYTE:
				setElectrolyte((Electrolyte)null);
				return;
			case ModelPackage.INTERPHASE__LITHIUM:
				setLithium((Material)null);
				return;
			case ModelPackage.INTERPHASE__CONTROL:
				setControl(CONTROL_EDEFAULT);
				return;
			case ModelPackage.INTERPHASE__METAL_VOLUME_FRACTION:
				setMetalVolumeFraction(METAL_VOLUME_FRACTION_EDEFAULT);
				return;
			case ModelPackage.INTERPHASE__METAL_VOLUME_FRACTION_UNCERTAINTY:
				setMetalVolumeFractionUncertainty(METAL_VOLUME_FRACTION_UNCERTAINTY_EDEFAULT);
				return;
			case ModelPackage.INTERPHASE__METAL_VOLUME_FRACTION_SOURCE:
				setMetalVolumeFractionSource(METAL_VOLUME_FRACTION_SOURCE_EDEFAULT);
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
			case ModelPackage.INTERPHASE__ELECTROLYTE:
				return electrolyte != null;
			case ModelPackage.INTERPHASE__LITHIUM:
				return lithium != null;
			case ModelPackage.INTERPHASE__CONTROL:
				return control != CONTROL_EDEFAULT;
			case ModelPackage.INTERPHASE__METAL_VOLUME_FRACTION:
				return METAL_VOLUME_FRACTION_EDEFAULT == null ? metalVolumeFraction != null : !METAL_VOLUME_FRACTION_EDEFAULT.equals(metalVolumeFraction);
			case ModelPackage.INTERPHASE__METAL_VOLUME_FRACTION_UNCERTAINTY:
				return METAL_VOLUME_FRACTION_UNCERTAINTY_EDEFAULT == null ? metalVolumeFractionUncertainty != null : !METAL_VOLUME_FRACTION_UNCERTAINTY_EDEFAULT.equals(metalVolumeFractionUncertainty);
			case ModelPackage.INTERPHASE__METAL_VOLUME_FRACTION_SOURCE:
				return METAL_VOLUME_FRACTION_SOURCE_EDEFAULT == null ? metalVolumeFractionSource != null : !METAL_VOLUME_FRACTION_SOURCE_EDEFAULT.equals(metalVolumeFractionSource);
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
		result.append(" (control: ");
		result.append(control);
		result.append(", metalVolumeFraction: ");
		result.append(metalVolumeFraction);
		result.append(", metalVolumeFractionUncertainty: ");
		result.append(metalVolumeFractionUncertainty);
		result.append(", metalVolumeFractionSource: ");
		result.append(metalVolumeFractionSource);
		result.append(')');
		return result.toString();
	}

} //InterphaseImpl
