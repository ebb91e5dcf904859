/**
 */
package org.interphaselab.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Annealing</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  Heat treatment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.Annealing#getTemperatureC <em>Temperature C</em>}</li>
 *   <li>{@link org.interphaselab.model.Annealing#getTimeH <em>Time H</em>}</li>
 *   <li>{@link org.interphaselab.model.Annealing#getAtmosphere <em>Atmosphere</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getAnnealing()
 * @generated
 */
public interface Annealing extends PreparationStep {
	/**
	 * Returns the value of the '<em><b>Temperature C</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Temperature.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Temperature C</em>' attribute.
	 * @see #setTemperatureC(Double)
	 * @see org.interphaselab.model.ModelPackage#getAnnealing_TemperatureC()
	 * @generated
	 */
	Double getTemperatureC();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Annealing#getTemperatureC <em>Temperature C</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Temperature C</em>' attribute.
	 * @see #getTemperatureC()
	 * @generated
	 */
	void setTemperatureC(Double value);

	/**
	 * Returns the value of the '<em><b>Time H</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How long.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time H</em>' attribute.
	 * @see #setTimeH(Double)
	 * @see org.interphaselab.model.ModelPackage#getAnnealing_TimeH()
	 * @generated
	 */
	Double getTimeH();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Annealing#getTimeH <em>Time H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time H</em>' attribute.
	 * @see #getTimeH()
	 * @generated
	 */
	void setTimeH(Double value);

	/**
	 * Returns the value of the '<em><b>Atmosphere</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Gas around it, or vacuum.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Atmosphere</em>' attribute.
	 * @see #setAtmosphere(String)
	 * @see org.interphaselab.model.ModelPackage#getAnnealing_Atmosphere()
	 * @generated
	 */
	String getAtmosphere();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Annealing#getAtmosphere <em>Atmosphere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Atmosphere</em>' attribute.
	 * @see #getAtmosphere()
	 * @generated
	 */
	void setAtmosphere(String value);

} // Annealing
