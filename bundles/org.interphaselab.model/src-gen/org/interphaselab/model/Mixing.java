/**
 */
package org.interphaselab.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mixing</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  Mixing of finished powders.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.Mixing#getMethod <em>Method</em>}</li>
 *   <li>{@link org.interphaselab.model.Mixing#getSpeedRpm <em>Speed Rpm</em>}</li>
 *   <li>{@link org.interphaselab.model.Mixing#getTimeH <em>Time H</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getMixing()
 * @generated
 */
public interface Mixing extends PreparationStep {
	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How it was mixed, for example mechanical milling or mortar.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.interphaselab.model.ModelPackage#getMixing_Method()
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Mixing#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Speed Rpm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Speed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speed Rpm</em>' attribute.
	 * @see #setSpeedRpm(Double)
	 * @see org.interphaselab.model.ModelPackage#getMixing_SpeedRpm()
	 * @generated
	 */
	Double getSpeedRpm();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Mixing#getSpeedRpm <em>Speed Rpm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speed Rpm</em>' attribute.
	 * @see #getSpeedRpm()
	 * @generated
	 */
	void setSpeedRpm(Double value);

	/**
	 * Returns the value of the '<em><b>Time H</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How long.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time H</em>' attribute.
	 * @see #setTimeH(Double)
	 * @see org.interphaselab.model.ModelPackage#getMixing_TimeH()
	 * @generated
	 */
	Double getTimeH();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Mixing#getTimeH <em>Time H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time H</em>' attribute.
	 * @see #getTimeH()
	 * @generated
	 */
	void setTimeH(Double value);

} // Mixing
