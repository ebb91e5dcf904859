/**
 */
package org.interphaselab.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interphase</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  What forms between an electrolyte and lithium metal.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.Interphase#getElectrolyte <em>Electrolyte</em>}</li>
 *   <li>{@link org.interphaselab.model.Interphase#getLithium <em>Lithium</em>}</li>
 *   <li>{@link org.interphaselab.model.Interphase#isControl <em>Control</em>}</li>
 *   <li>{@link org.interphaselab.model.Interphase#getMetalVolumeFraction <em>Metal Volume Fraction</em>}</li>
 *   <li>{@link org.interphaselab.model.Interphase#getMetalVolumeFractionUncertainty <em>Metal Volume Fraction Uncertainty</em>}</li>
 *   <li>{@link org.interphaselab.model.Interphase#getMetalVolumeFractionSource <em>Metal Volume Fraction Source</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getInterphase()
 * @generated
 */
public interface Interphase extends Identified {
	/**
	 * Returns the value of the '<em><b>Electrolyte</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The electrolyte it grows from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Electrolyte</em>' reference.
	 * @see #setElectrolyte(Electrolyte)
	 * @see org.interphaselab.model.ModelPackage#getInterphase_Electrolyte()
	 * @generated
	 */
	Electrolyte getElectrolyte();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Interphase#getElectrolyte <em>Electrolyte</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Electrolyte</em>' reference.
	 * @see #getElectrolyte()
	 * @generated
	 */
	void setElectrolyte(Electrolyte value);

	/**
	 * Returns the value of the '<em><b>Lithium</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The lithium it grows against.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lithium</em>' reference.
	 * @see #setLithium(Material)
	 * @see org.interphaselab.model.ModelPackage#getInterphase_Lithium()
	 * @generated
	 */
	Material getLithium();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Interphase#getLithium <em>Lithium</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lithium</em>' reference.
	 * @see #getLithium()
	 * @generated
	 */
	void setLithium(Material value);

	/**
	 * Returns the value of the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Whether it is the metal-free control (SEI) the others are compared with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Control</em>' attribute.
	 * @see #setControl(boolean)
	 * @see org.interphaselab.model.ModelPackage#getInterphase_Control()
	 * @generated
	 */
	boolean isControl();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Interphase#isControl <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Control</em>' attribute.
	 * @see #isControl()
	 * @generated
	 */
	void setControl(boolean value);

	/**
	 * Returns the value of the '<em><b>Metal Volume Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Metal volume fraction V_F-M of the interphase, as stated by its source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metal Volume Fraction</em>' attribute.
	 * @see #setMetalVolumeFraction(Double)
	 * @see org.interphaselab.model.ModelPackage#getInterphase_MetalVolumeFraction()
	 * @generated
	 */
	Double getMetalVolumeFraction();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Interphase#getMetalVolumeFraction <em>Metal Volume Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metal Volume Fraction</em>' attribute.
	 * @see #getMetalVolumeFraction()
	 * @generated
	 */
	void setMetalVolumeFraction(Double value);

	/**
	 * Returns the value of the '<em><b>Metal Volume Fraction Uncertainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  One standard uncertainty of the metal volume fraction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metal Volume Fraction Uncertainty</em>' attribute.
	 * @see #setMetalVolumeFractionUncertainty(Double)
	 * @see org.interphaselab.model.ModelPackage#getInterphase_MetalVolumeFractionUncertainty()
	 * @generated
	 */
	Double getMetalVolumeFractionUncertainty();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Interphase#getMetalVolumeFractionUncertainty <em>Metal Volume Fraction Uncertainty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metal Volume Fraction Uncertainty</em>' attribute.
	 * @see #getMetalVolumeFractionUncertainty()
	 * @generated
	 */
	void setMetalVolumeFractionUncertainty(Double value);

	/**
	 * Returns the value of the '<em><b>Metal Volume Fraction Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Where the metal volume fraction comes from: computed from which reaction, or measured how.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metal Volume Fraction Source</em>' attribute.
	 * @see #setMetalVolumeFractionSource(String)
	 * @see org.interphaselab.model.ModelPackage#getInterphase_MetalVolumeFractionSource()
	 * @generated
	 */
	String getMetalVolumeFractionSource();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Interphase#getMetalVolumeFractionSource <em>Metal Volume Fraction Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metal Volume Fraction Source</em>' attribute.
	 * @see #getMetalVolumeFractionSource()
	 * @generated
	 */
	void setMetalVolumeFractionSource(String value);

} // Interphase
