/**
 */
package org.interphaselab.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Die</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  The die a pellet is pressed and cycled in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.Die#getDiameterMm <em>Diameter Mm</em>}</li>
 *   <li>{@link org.interphaselab.model.Die#getMaterial <em>Material</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getDie()
 * @generated
 */
public interface Die extends EObject {
	/**
	 * Returns the value of the '<em><b>Diameter Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Inner diameter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diameter Mm</em>' attribute.
	 * @see #setDiameterMm(Double)
	 * @see org.interphaselab.model.ModelPackage#getDie_DiameterMm()
	 * @generated
	 */
	Double getDiameterMm();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Die#getDiameterMm <em>Diameter Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diameter Mm</em>' attribute.
	 * @see #getDiameterMm()
	 * @generated
	 */
	void setDiameterMm(Double value);

	/**
	 * Returns the value of the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What it is made of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Material</em>' attribute.
	 * @see #setMaterial(String)
	 * @see org.interphaselab.model.ModelPackage#getDie_Material()
	 * @generated
	 */
	String getMaterial();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Die#getMaterial <em>Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Material</em>' attribute.
	 * @see #getMaterial()
	 * @generated
	 */
	void setMaterial(String value);

} // Die
