/**
 */
package org.interphaselab.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Milling</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  Mechanical milling.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.Milling#getSpeedRpm <em>Speed Rpm</em>}</li>
 *   <li>{@link org.interphaselab.model.Milling#getTimeH <em>Time H</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getMilling()
 * @generated
 */
public interface Milling extends PreparationStep {
	/**
	 * Returns the value of the '<em><b>Speed Rpm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Speed of the mill.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speed Rpm</em>' attribute.
	 * @see #setSpeedRpm(Double)
	 * @see org.interphaselab.model.ModelPackage#getMilling_SpeedRpm()
	 * @generated
	 */
	Double getSpeedRpm();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Milling#getSpeedRpm <em>Speed Rpm</em>}' attribute.
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
	 * @see org.interphaselab.model.ModelPackage#getMilling_TimeH()
	 * @generated
	 */
	Double getTimeH();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Milling#getTimeH <em>Time H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time H</em>' attribute.
	 * @see #getTimeH()
	 * @generated
	 */
	void setTimeH(Double value);

} // Milling
