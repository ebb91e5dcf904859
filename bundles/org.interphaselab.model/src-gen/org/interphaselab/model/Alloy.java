/**
 */
package org.interphaselab.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Alloy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  An alloy of lithium, or a metal without one, as a coating or in an interphase. Values of different temperatures are different rows.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.Alloy#getMetal <em>Metal</em>}</li>
 *   <li>{@link org.interphaselab.model.Alloy#getPhaseKey <em>Phase Key</em>}</li>
 *   <li>{@link org.interphaselab.model.Alloy#getContactAngleDeg <em>Contact Angle Deg</em>}</li>
 *   <li>{@link org.interphaselab.model.Alloy#getWorkOfAdhesionJM2 <em>Work Of Adhesion JM2</em>}</li>
 *   <li>{@link org.interphaselab.model.Alloy#getDiffusivityCm2S <em>Diffusivity Cm2 S</em>}</li>
 *   <li>{@link org.interphaselab.model.Alloy#getDiffusivityTemperatureC <em>Diffusivity Temperature C</em>}</li>
 *   <li>{@link org.interphaselab.model.Alloy#getActivationEnergyEV <em>Activation Energy EV</em>}</li>
 *   <li>{@link org.interphaselab.model.Alloy#getBarrierEV <em>Barrier EV</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getAlloy()
 * @generated
 */
public interface Alloy extends CatalogEntry {
	/**
	 * Returns the value of the '<em><b>Metal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Symbol of the metal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metal</em>' attribute.
	 * @see #setMetal(String)
	 * @see org.interphaselab.model.ModelPackage#getAlloy_Metal()
	 * @generated
	 */
	String getMetal();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Alloy#getMetal <em>Metal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metal</em>' attribute.
	 * @see #getMetal()
	 * @generated
	 */
	void setMetal(String value);

	/**
	 * Returns the value of the '<em><b>Phase Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Key of the phase of the catalog that gives the volume per metal atom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phase Key</em>' attribute.
	 * @see #setPhaseKey(String)
	 * @see org.interphaselab.model.ModelPackage#getAlloy_PhaseKey()
	 * @generated
	 */
	String getPhaseKey();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Alloy#getPhaseKey <em>Phase Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase Key</em>' attribute.
	 * @see #getPhaseKey()
	 * @generated
	 */
	void setPhaseKey(String value);

	/**
	 * Returns the value of the '<em><b>Contact Angle Deg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Contact angle of liquid lithium on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact Angle Deg</em>' attribute.
	 * @see #setContactAngleDeg(Double)
	 * @see org.interphaselab.model.ModelPackage#getAlloy_ContactAngleDeg()
	 * @generated
	 */
	Double getContactAngleDeg();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Alloy#getContactAngleDeg <em>Contact Angle Deg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact Angle Deg</em>' attribute.
	 * @see #getContactAngleDeg()
	 * @generated
	 */
	void setContactAngleDeg(Double value);

	/**
	 * Returns the value of the '<em><b>Work Of Adhesion JM2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Work of adhesion of lithium to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Work Of Adhesion JM2</em>' attribute.
	 * @see #setWorkOfAdhesionJM2(Double)
	 * @see org.interphaselab.model.ModelPackage#getAlloy_WorkOfAdhesionJM2()
	 * @generated
	 */
	Double getWorkOfAdhesionJM2();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Alloy#getWorkOfAdhesionJM2 <em>Work Of Adhesion JM2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Work Of Adhesion JM2</em>' attribute.
	 * @see #getWorkOfAdhesionJM2()
	 * @generated
	 */
	void setWorkOfAdhesionJM2(Double value);

	/**
	 * Returns the value of the '<em><b>Diffusivity Cm2 S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Chemical diffusivity of lithium in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diffusivity Cm2 S</em>' attribute.
	 * @see #setDiffusivityCm2S(Double)
	 * @see org.interphaselab.model.ModelPackage#getAlloy_DiffusivityCm2S()
	 * @generated
	 */
	Double getDiffusivityCm2S();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Alloy#getDiffusivityCm2S <em>Diffusivity Cm2 S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diffusivity Cm2 S</em>' attribute.
	 * @see #getDiffusivityCm2S()
	 * @generated
	 */
	void setDiffusivityCm2S(Double value);

	/**
	 * Returns the value of the '<em><b>Diffusivity Temperature C</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Temperature of the diffusivity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diffusivity Temperature C</em>' attribute.
	 * @see #setDiffusivityTemperatureC(Double)
	 * @see org.interphaselab.model.ModelPackage#getAlloy_DiffusivityTemperatureC()
	 * @generated
	 */
	Double getDiffusivityTemperatureC();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Alloy#getDiffusivityTemperatureC <em>Diffusivity Temperature C</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diffusivity Temperature C</em>' attribute.
	 * @see #getDiffusivityTemperatureC()
	 * @generated
	 */
	void setDiffusivityTemperatureC(Double value);

	/**
	 * Returns the value of the '<em><b>Activation Energy EV</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Activation energy of the diffusivity; without it no other temperature is computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activation Energy EV</em>' attribute.
	 * @see #setActivationEnergyEV(Double)
	 * @see org.interphaselab.model.ModelPackage#getAlloy_ActivationEnergyEV()
	 * @generated
	 */
	Double getActivationEnergyEV();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Alloy#getActivationEnergyEV <em>Activation Energy EV</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Activation Energy EV</em>' attribute.
	 * @see #getActivationEnergyEV()
	 * @generated
	 */
	void setActivationEnergyEV(Double value);

	/**
	 * Returns the value of the '<em><b>Barrier EV</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Computed migration barrier of lithium.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Barrier EV</em>' attribute.
	 * @see #setBarrierEV(Double)
	 * @see org.interphaselab.model.ModelPackage#getAlloy_BarrierEV()
	 * @generated
	 */
	Double getBarrierEV();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Alloy#getBarrierEV <em>Barrier EV</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Barrier EV</em>' attribute.
	 * @see #getBarrierEV()
	 * @generated
	 */
	void setBarrierEV(Double value);

} // Alloy
