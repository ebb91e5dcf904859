/**
 */
package org.interphaselab.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.interphaselab.model.DecompositionPotential;
import org.interphaselab.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Decomposition Potential</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.impl.DecompositionPotentialImpl#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.DecompositionPotentialImpl#getPotentialV <em>Potential V</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DecompositionPotentialImpl extends CatalogEntryImpl implements DecompositionPotential {
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
	 * The default value of the '{@link #getPotentialV() <em>Potential V</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPotentialV()
	 * @generated
	 * @ordered
	 */
	protected static final Double POTENTIAL_V_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPotentialV() <em>Potential V</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPotentialV()
	 * @generated
	 * @ordered
	 */
	protected Double potentialV = POTENTIAL_V_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DecompositionPotentialImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.DECOMPOSITION_POTENTIAL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DECOMPOSITION_POTENTIAL__FORMULA, oldFormula, formula));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPotentialV() {
		return potentialV;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPotentialV(Double newPotentialV) {
		Double oldPotentialV = potentialV;
		potentialV = newPotentialV;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DECOMPOSITION_POTENTIAL__POTENTIAL_V, oldPotentialV, potentialV));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.DECOMPOSITION_POTENTIAL__FORMULA:
				return getFormula();
			case ModelPackage.DECOMPOSITION_POTENTIAL__POTENTIAL_V:
				return getPotentialV();
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
			case ModelPackage.DECOMPOSITION_POTENTIAL__FORMULA:
				setFormula((String)newValue);
				return;
			case ModelPackage.DECOMPOSITION_POTENTIAL__POTENTIAL_V:
				setPotentialV((Double)newValue);
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
			case ModelPackage.DECOMPOSITION_POTENTIAL__FORMULA:
				setFormula(FORMULA_EDEFAULT);
				return;
			case ModelPackage.DECOMPOSITION_POTENTIAL__POTENTIAL_V:
				setPotentialV(POTENTIAL_V_EDEFAULT);
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
			case ModelPackage.DECOMPOSITION_POTENTIAL__FORMULA:
				return FORMULA_EDEFAULT == null ? formula != null : !FORMULA_EDEFAULT.equals(formula);
			case ModelPackage.DECOMPOSITION_POTENTIAL__POTENTIAL_V:
				return POTENTIAL_V_EDEFAULT == null ? potentialV != null : !POTENTIAL_V_EDEFAULT.equals(potentialV);
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
		result.append(", potentialV: ");
		result.append(potentialV);
		result.append(')');
		return result.toString();
	}

} //DecompositionPotentialImpl
