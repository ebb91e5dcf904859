/**
 */
package org.interphaselab.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pellet Pressing</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  Pressing of the electrolyte pellet.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.PelletPressing#getMassMg <em>Mass Mg</em>}</li>
 *   <li>{@link org.interphaselab.model.PelletPressing#getTemperatureC <em>Temperature C</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getPelletPressing()
 * @generated
 */
public interface PelletPressing extends AssemblyStep {
	/**
	 * Returns the value of the '<em><b>Mass Mg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Mass of the electrolyte powder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mass Mg</em>' attribute.
	 * @see #setMassMg(Double)
	 * @see org.interphaselab.model.ModelPackage#getPelletPressing_MassMg()
	 * @generated
	 */
	Double getMassMg();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.PelletPressing#getMassMg <em>Mass Mg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mass Mg</em>' attribute.
	 * @see #getMassMg()
	 * @generated
	 */
	void setMassMg(Double value);

	/**
	 * Returns the value of the '<em><b>Temperature C</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Temperature; cold pressing is at room temperature.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Temperature C</em>' attribute.
	 * @see #setTemperatureC(Double)
	 * @see org.interphaselab.model.ModelPackage#getPelletPressing_TemperatureC()
	 * @generated
	 */
	Double getTemperatureC();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.PelletPressing#getTemperatureC <em>Temperature C</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Temperature C</em>' attribute.
	 * @see #getTemperatureC()
	 * @generated
	 */
	void setTemperatureC(Double value);

} // PelletPressing
