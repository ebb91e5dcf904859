/**
 */
package org.interphaselab.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sink Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  Where an element goes when lithium in excess reduces a compound.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.SinkRule#getChemicalSystem <em>Chemical System</em>}</li>
 *   <li>{@link org.interphaselab.model.SinkRule#getElement <em>Element</em>}</li>
 *   <li>{@link org.interphaselab.model.SinkRule#getPhaseKey <em>Phase Key</em>}</li>
 *   <li>{@link org.interphaselab.model.SinkRule#getUse <em>Use</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getSinkRule()
 * @generated
 */
public interface SinkRule extends CatalogEntry {
	/**
	 * Returns the value of the '<em><b>Chemical System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Elements of the compounds it holds for, joined by hyphens: La-Li-O-Ti. Empty: it holds everywhere.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chemical System</em>' attribute.
	 * @see #setChemicalSystem(String)
	 * @see org.interphaselab.model.ModelPackage#getSinkRule_ChemicalSystem()
	 * @generated
	 */
	String getChemicalSystem();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.SinkRule#getChemicalSystem <em>Chemical System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chemical System</em>' attribute.
	 * @see #getChemicalSystem()
	 * @generated
	 */
	void setChemicalSystem(String value);

	/**
	 * Returns the value of the '<em><b>Element</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Symbol of the element.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' attribute.
	 * @see #setElement(String)
	 * @see org.interphaselab.model.ModelPackage#getSinkRule_Element()
	 * @generated
	 */
	String getElement();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.SinkRule#getElement <em>Element</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' attribute.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(String value);

	/**
	 * Returns the value of the '<em><b>Phase Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Key of the phase that takes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phase Key</em>' attribute.
	 * @see #setPhaseKey(String)
	 * @see org.interphaselab.model.ModelPackage#getSinkRule_PhaseKey()
	 * @generated
	 */
	String getPhaseKey();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.SinkRule#getPhaseKey <em>Phase Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase Key</em>' attribute.
	 * @see #getPhaseKey()
	 * @generated
	 */
	void setPhaseKey(String value);

	/**
	 * Returns the value of the '<em><b>Use</b></em>' attribute.
	 * The literals are from the enumeration {@link org.interphaselab.model.RuleUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  When the rule is used. A default here makes the shipped default an alternative.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Use</em>' attribute.
	 * @see org.interphaselab.model.RuleUse
	 * @see #setUse(RuleUse)
	 * @see org.interphaselab.model.ModelPackage#getSinkRule_Use()
	 * @generated
	 */
	RuleUse getUse();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.SinkRule#getUse <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Use</em>' attribute.
	 * @see org.interphaselab.model.RuleUse
	 * @see #getUse()
	 * @generated
	 */
	void setUse(RuleUse value);

} // SinkRule
