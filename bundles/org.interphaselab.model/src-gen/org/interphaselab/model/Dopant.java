/**
 */
package org.interphaselab.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dopant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A way of doping an electrolyte.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.Dopant#getFamily <em>Family</em>}</li>
 *   <li>{@link org.interphaselab.model.Dopant#getElement <em>Element</em>}</li>
 *   <li>{@link org.interphaselab.model.Dopant#getSite <em>Site</em>}</li>
 *   <li>{@link org.interphaselab.model.Dopant#getHighestX <em>Highest X</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getDopant()
 * @generated
 */
public interface Dopant extends CatalogEntry {
	/**
	 * Returns the value of the '<em><b>Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Formula with x for the amount of the dopant, for example Li6-xCuxPS5Cl.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Family</em>' attribute.
	 * @see #setFamily(String)
	 * @see org.interphaselab.model.ModelPackage#getDopant_Family()
	 * @generated
	 */
	String getFamily();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Dopant#getFamily <em>Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family</em>' attribute.
	 * @see #getFamily()
	 * @generated
	 */
	void setFamily(String value);

	/**
	 * Returns the value of the '<em><b>Element</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Symbol of the doping element.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' attribute.
	 * @see #setElement(String)
	 * @see org.interphaselab.model.ModelPackage#getDopant_Element()
	 * @generated
	 */
	String getElement();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Dopant#getElement <em>Element</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' attribute.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(String value);

	/**
	 * Returns the value of the '<em><b>Site</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Which site it takes, and how the charge is balanced.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Site</em>' attribute.
	 * @see #setSite(String)
	 * @see org.interphaselab.model.ModelPackage#getDopant_Site()
	 * @generated
	 */
	String getSite();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Dopant#getSite <em>Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Site</em>' attribute.
	 * @see #getSite()
	 * @generated
	 */
	void setSite(String value);

	/**
	 * Returns the value of the '<em><b>Highest X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Highest x that is known to go into the crystal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Highest X</em>' attribute.
	 * @see #setHighestX(Double)
	 * @see org.interphaselab.model.ModelPackage#getDopant_HighestX()
	 * @generated
	 */
	Double getHighestX();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Dopant#getHighestX <em>Highest X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Highest X</em>' attribute.
	 * @see #getHighestX()
	 * @generated
	 */
	void setHighestX(Double value);

} // Dopant
