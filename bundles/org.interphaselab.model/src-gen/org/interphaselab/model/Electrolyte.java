/**
 */
package org.interphaselab.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Electrolyte</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  An inorganic solid electrolyte under test: one material, or a mixture.
 * <!-- end-model-doc -->
 *
 *
 * @see org.interphaselab.model.ModelPackage#getElectrolyte()
 * @generated
 */
public interface Electrolyte extends Preparation {
} // Electrolyte
