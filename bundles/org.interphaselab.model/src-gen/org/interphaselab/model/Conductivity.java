/**
 */
package org.interphaselab.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Conductivity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A measured conductivity.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.Conductivity#getConductivitySCm <em>Conductivity SCm</em>}</li>
 *   <li>{@link org.interphaselab.model.Conductivity#getTemperatureC <em>Temperature C</em>}</li>
 *   <li>{@link org.interphaselab.model.Conductivity#getMethod <em>Method</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getConductivity()
 * @generated
 */
public interface Conductivity extends EObject {
	/**
	 * Returns the value of the '<em><b>Conductivity SCm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Conductivity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conductivity SCm</em>' attribute.
	 * @see #setConductivitySCm(Double)
	 * @see org.interphaselab.model.ModelPackage#getConductivity_ConductivitySCm()
	 * @generated
	 */
	Double getConductivitySCm();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Conductivity#getConductivitySCm <em>Conductivity SCm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conductivity SCm</em>' attribute.
	 * @see #getConductivitySCm()
	 * @generated
	 */
	void setConductivitySCm(Double value);

	/**
	 * Returns the value of the '<em><b>Temperature C</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Temperature at which it was measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Temperature C</em>' attribute.
	 * @see #setTemperatureC(Double)
	 * @see org.interphaselab.model.ModelPackage#getConductivity_TemperatureC()
	 * @generated
	 */
	Double getTemperatureC();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Conductivity#getTemperatureC <em>Temperature C</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Temperature C</em>' attribute.
	 * @see #getTemperatureC()
	 * @generated
	 */
	void setTemperatureC(Double value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How it was measured, for example impedance or DC polarization.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.interphaselab.model.ModelPackage#getConductivity_Method()
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Conductivity#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

} // Conductivity
