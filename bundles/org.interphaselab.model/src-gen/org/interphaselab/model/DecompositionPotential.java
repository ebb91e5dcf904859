/**
 */
package org.interphaselab.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decomposition Potential</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  Potential below which an electrolyte is reduced.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.DecompositionPotential#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.interphaselab.model.DecompositionPotential#getPotentialV <em>Potential V</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getDecompositionPotential()
 * @generated
 */
public interface DecompositionPotential extends CatalogEntry {
	/**
	 * Returns the value of the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Formula of the electrolyte; any multiple of it counts as the same.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formula</em>' attribute.
	 * @see #setFormula(String)
	 * @see org.interphaselab.model.ModelPackage#getDecompositionPotential_Formula()
	 * @generated
	 */
	String getFormula();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.DecompositionPotential#getFormula <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formula</em>' attribute.
	 * @see #getFormula()
	 * @generated
	 */
	void setFormula(String value);

	/**
	 * Returns the value of the '<em><b>Potential V</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Potential against lithium metal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Potential V</em>' attribute.
	 * @see #setPotentialV(Double)
	 * @see org.interphaselab.model.ModelPackage#getDecompositionPotential_PotentialV()
	 * @generated
	 */
	Double getPotentialV();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.DecompositionPotential#getPotentialV <em>Potential V</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Potential V</em>' attribute.
	 * @see #getPotentialV()
	 * @generated
	 */
	void setPotentialV(Double value);

} // DecompositionPotential
