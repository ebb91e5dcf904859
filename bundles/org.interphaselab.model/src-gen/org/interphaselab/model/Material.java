/**
 */
package org.interphaselab.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Material</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A material: bought, or made from components.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.Material#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.interphaselab.model.Material#getBatch <em>Batch</em>}</li>
 *   <li>{@link org.interphaselab.model.Material#getSupplier <em>Supplier</em>}</li>
 *   <li>{@link org.interphaselab.model.Material#getPurityPercent <em>Purity Percent</em>}</li>
 *   <li>{@link org.interphaselab.model.Material#getParticleSizeUm <em>Particle Size Um</em>}</li>
 *   <li>{@link org.interphaselab.model.Material#getDensityGCm3 <em>Density GCm3</em>}</li>
 *   <li>{@link org.interphaselab.model.Material#getIonicConductivity <em>Ionic Conductivity</em>}</li>
 *   <li>{@link org.interphaselab.model.Material#getElectronicConductivity <em>Electronic Conductivity</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getMaterial()
 * @generated
 */
public interface Material extends Preparation {
	/**
	 * Returns the value of the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Chemical formula, for example Li6PS5Cl.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formula</em>' attribute.
	 * @see #setFormula(String)
	 * @see org.interphaselab.model.ModelPackage#getMaterial_Formula()
	 * @generated
	 */
	String getFormula();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Material#getFormula <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formula</em>' attribute.
	 * @see #getFormula()
	 * @generated
	 */
	void setFormula(String value);

	/**
	 * Returns the value of the '<em><b>Batch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Batch or lot.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Batch</em>' attribute.
	 * @see #setBatch(String)
	 * @see org.interphaselab.model.ModelPackage#getMaterial_Batch()
	 * @generated
	 */
	String getBatch();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Material#getBatch <em>Batch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Batch</em>' attribute.
	 * @see #getBatch()
	 * @generated
	 */
	void setBatch(String value);

	/**
	 * Returns the value of the '<em><b>Supplier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Who sold it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supplier</em>' attribute.
	 * @see #setSupplier(String)
	 * @see org.interphaselab.model.ModelPackage#getMaterial_Supplier()
	 * @generated
	 */
	String getSupplier();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Material#getSupplier <em>Supplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supplier</em>' attribute.
	 * @see #getSupplier()
	 * @generated
	 */
	void setSupplier(String value);

	/**
	 * Returns the value of the '<em><b>Purity Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Purity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purity Percent</em>' attribute.
	 * @see #setPurityPercent(Double)
	 * @see org.interphaselab.model.ModelPackage#getMaterial_PurityPercent()
	 * @generated
	 */
	Double getPurityPercent();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Material#getPurityPercent <em>Purity Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purity Percent</em>' attribute.
	 * @see #getPurityPercent()
	 * @generated
	 */
	void setPurityPercent(Double value);

	/**
	 * Returns the value of the '<em><b>Particle Size Um</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Median particle size.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Particle Size Um</em>' attribute.
	 * @see #setParticleSizeUm(Double)
	 * @see org.interphaselab.model.ModelPackage#getMaterial_ParticleSizeUm()
	 * @generated
	 */
	Double getParticleSizeUm();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Material#getParticleSizeUm <em>Particle Size Um</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Particle Size Um</em>' attribute.
	 * @see #getParticleSizeUm()
	 * @generated
	 */
	void setParticleSizeUm(Double value);

	/**
	 * Returns the value of the '<em><b>Density GCm3</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Density.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Density GCm3</em>' attribute.
	 * @see #setDensityGCm3(Double)
	 * @see org.interphaselab.model.ModelPackage#getMaterial_DensityGCm3()
	 * @generated
	 */
	Double getDensityGCm3();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Material#getDensityGCm3 <em>Density GCm3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Density GCm3</em>' attribute.
	 * @see #getDensityGCm3()
	 * @generated
	 */
	void setDensityGCm3(Double value);

	/**
	 * Returns the value of the '<em><b>Ionic Conductivity</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Ionic conductivity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ionic Conductivity</em>' containment reference.
	 * @see #setIonicConductivity(Conductivity)
	 * @see org.interphaselab.model.ModelPackage#getMaterial_IonicConductivity()
	 * @generated
	 */
	Conductivity getIonicConductivity();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Material#getIonicConductivity <em>Ionic Conductivity</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ionic Conductivity</em>' containment reference.
	 * @see #getIonicConductivity()
	 * @generated
	 */
	void setIonicConductivity(Conductivity value);

	/**
	 * Returns the value of the '<em><b>Electronic Conductivity</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Electronic conductivity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Electronic Conductivity</em>' containment reference.
	 * @see #setElectronicConductivity(Conductivity)
	 * @see org.interphaselab.model.ModelPackage#getMaterial_ElectronicConductivity()
	 * @generated
	 */
	Conductivity getElectronicConductivity();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Material#getElectronicConductivity <em>Electronic Conductivity</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Electronic Conductivity</em>' containment reference.
	 * @see #getElectronicConductivity()
	 * @generated
	 */
	void setElectronicConductivity(Conductivity value);

} // Material
