/**
 */
package org.interphaselab.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.interphaselab.model.ModelPackage;
import org.interphaselab.model.RuleUse;
import org.interphaselab.model.SinkRule;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sink Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.impl.SinkRuleImpl#getChemicalSystem <em>Chemical System</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.SinkRuleImpl#getElement <em>Element</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.SinkRuleImpl#getPhaseKey <em>Phase Key</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.SinkRuleImpl#getUse <em>Use</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SinkRuleImpl extends CatalogEntryImpl implements SinkRule {
	/**
	 * The default value of the '{@link #getChemicalSystem() <em>Chemical System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChemicalSystem()
	 * @generated
	 * @ordered
	 */
	protected static final String CHEMICAL_SYSTEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChemicalSystem() <em>Chemical System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChemicalSystem()
	 * @generated
	 * @ordered
	 */
	protected String chemicalSystem = CHEMICAL_SYSTEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getElement() <em>Element</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElement()
	 * @generated
	 * @ordered
	 */
	protected static final String ELEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getElement() <em>Element</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElement()
	 * @generated
	 * @ordered
	 */
	protected String element = ELEMENT_EDEFAULT;

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
	 * The default value of the '{@link #getUse() <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUse()
	 * @generated
	 * @ordered
	 */
	protected static final RuleUse USE_EDEFAULT = RuleUse.NOT_REPORTED;

	/**
	 * The cached value of the '{@link #getUse() <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUse()
	 * @generated
	 * @ordered
	 */
	protected RuleUse use = USE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SinkRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SINK_RULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChemicalSystem() {
		return chemicalSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChemicalSystem(String newChemicalSystem) {
		String oldChemicalSystem = chemicalSystem;
		chemicalSystem = newChemicalSystem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SINK_RULE__CHEMICAL_SYSTEM, oldChemicalSystem, chemicalSystem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getElement() {
		return element;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElement(String newElement) {
		String oldElement = element;
		element = newElement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SINK_RULE__ELEMENT, oldElement, element));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SINK_RULE__PHASE_KEY, oldPhaseKey, phaseKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RuleUse getUse() {
		return use;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUse(RuleUse newUse) {
		RuleUse oldUse = use;
		use = newUse == null ? USE_EDEFAULT : newUse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SINK_RULE__USE, oldUse, use));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.SINK_RULE__CHEMICAL_SYSTEM:
				return getChemicalSystem();
			case ModelPackage.SINK_RULE__ELEMENT:
				return getElement();
			case ModelPackage.SINK_RULE__PHASE_KEY:
				return getPhaseKey();
			case ModelPackage.SINK_RULE__USE:
				return getUse();
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
			case ModelPackage.SINK_RULE__CHEMICAL_SYSTEM:
				setChemicalSystem((String)newValue);
				return;
			case ModelPackage.SINK_RULE__ELEMENT:
				setElement((String)newValue);
				return;
			case ModelPackage.SINK_RULE__PHASE_KEY:
				setPhaseKey((String)newValue);
				return;
			case ModelPackage.SINK_RULE__USE:
				setUse((RuleUse)newValue);
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
			case ModelPackage.SINK_RULE__CHEMICAL_SYSTEM:
				setChemicalSystem(CHEMICAL_SYSTEM_EDEFAULT);
				return;
			case ModelPackage.SINK_RULE__ELEMENT:
				setElement(ELEMENT_EDEFAULT);
				return;
			case ModelPackage.SINK_RULE__PHASE_KEY:
				setPhaseKey(PHASE_KEY_EDEFAULT);
				return;
			case ModelPackage.SINK_RULE__USE:
				setUse(USE_EDEFAULT);
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
			case ModelPackage.SINK_RULE__CHEMICAL_SYSTEM:
				return CHEMICAL_SYSTEM_EDEFAULT == null ? chemicalSystem != null : !CHEMICAL_SYSTEM_EDEFAULT.equals(chemicalSystem);
			case ModelPackage.SINK_RULE__ELEMENT:
				return ELEMENT_EDEFAULT == null ? element != null : !ELEMENT_EDEFAULT.equals(element);
			case ModelPackage.SINK_RULE__PHASE_KEY:
				return PHASE_KEY_EDEFAULT == null ? phaseKey != null : !PHASE_KEY_EDEFAULT.equals(phaseKey);
			case ModelPackage.SINK_RULE__USE:
				return use != USE_EDEFAULT;
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
		result.append(" (chemicalSystem: ");
		result.append(chemicalSystem);
		result.append(", element: ");
		result.append(element);
		result.append(", phaseKey: ");
		result.append(phaseKey);
		result.append(", use: ");
		result.append(use);
		result.append(')');
		return result.toString();
	}

} //SinkRuleImpl
