/**
 */
package org.interphaselab.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lithium Electrode</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A lithium foil as an electrode.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.LithiumElectrode#getThicknessUm <em>Thickness Um</em>}</li>
 *   <li>{@link org.interphaselab.model.LithiumElectrode#getThicknessToleranceUm <em>Thickness Tolerance Um</em>}</li>
 *   <li>{@link org.interphaselab.model.LithiumElectrode#getArealCapacityFactorMAhCm2PerUm <em>Areal Capacity Factor MAh Cm2 Per Um</em>}</li>
 *   <li>{@link org.interphaselab.model.LithiumElectrode#getLithium <em>Lithium</em>}</li>
 *   <li>{@link org.interphaselab.model.LithiumElectrode#getSurfaceTreatment <em>Surface Treatment</em>}</li>
 *   <li>{@link org.interphaselab.model.LithiumElectrode#getCurrentCollector <em>Current Collector</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getLithiumElectrode()
 * @generated
 */
public interface LithiumElectrode extends EObject {
	/**
	 * Returns the value of the '<em><b>Thickness Um</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Thickness of the foil.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thickness Um</em>' attribute.
	 * @see #setThicknessUm(Double)
	 * @see org.interphaselab.model.ModelPackage#getLithiumElectrode_ThicknessUm()
	 * @generated
	 */
	Double getThicknessUm();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.LithiumElectrode#getThicknessUm <em>Thickness Um</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thickness Um</em>' attribute.
	 * @see #getThicknessUm()
	 * @generated
	 */
	void setThicknessUm(Double value);

	/**
	 * Returns the value of the '<em><b>Thickness Tolerance Um</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  One standard uncertainty of the thickness.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thickness Tolerance Um</em>' attribute.
	 * @see #setThicknessToleranceUm(Double)
	 * @see org.interphaselab.model.ModelPackage#getLithiumElectrode_ThicknessToleranceUm()
	 * @generated
	 */
	Double getThicknessToleranceUm();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.LithiumElectrode#getThicknessToleranceUm <em>Thickness Tolerance Um</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thickness Tolerance Um</em>' attribute.
	 * @see #getThicknessToleranceUm()
	 * @generated
	 */
	void setThicknessToleranceUm(Double value);

	/**
	 * Returns the value of the '<em><b>Areal Capacity Factor MAh Cm2 Per Um</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lithium per thickness by which the areal capacity is computed: 0.205 as the field often uses it, 0.2062 for dense
	 * lithium of 0.534 g cm⁻³.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Areal Capacity Factor MAh Cm2 Per Um</em>' attribute.
	 * @see #setArealCapacityFactorMAhCm2PerUm(Double)
	 * @see org.interphaselab.model.ModelPackage#getLithiumElectrode_ArealCapacityFactorMAhCm2PerUm()
	 * @generated
	 */
	Double getArealCapacityFactorMAhCm2PerUm();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.LithiumElectrode#getArealCapacityFactorMAhCm2PerUm <em>Areal Capacity Factor MAh Cm2 Per Um</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Areal Capacity Factor MAh Cm2 Per Um</em>' attribute.
	 * @see #getArealCapacityFactorMAhCm2PerUm()
	 * @generated
	 */
	void setArealCapacityFactorMAhCm2PerUm(Double value);

	/**
	 * Returns the value of the '<em><b>Lithium</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The lithium.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lithium</em>' reference.
	 * @see #setLithium(Material)
	 * @see org.interphaselab.model.ModelPackage#getLithiumElectrode_Lithium()
	 * @generated
	 */
	Material getLithium();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.LithiumElectrode#getLithium <em>Lithium</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lithium</em>' reference.
	 * @see #getLithium()
	 * @generated
	 */
	void setLithium(Material value);

	/**
	 * Returns the value of the '<em><b>Surface Treatment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Treatment of the surface before use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Surface Treatment</em>' attribute.
	 * @see #setSurfaceTreatment(String)
	 * @see org.interphaselab.model.ModelPackage#getLithiumElectrode_SurfaceTreatment()
	 * @generated
	 */
	String getSurfaceTreatment();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.LithiumElectrode#getSurfaceTreatment <em>Surface Treatment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Surface Treatment</em>' attribute.
	 * @see #getSurfaceTreatment()
	 * @generated
	 */
	void setSurfaceTreatment(String value);

	/**
	 * Returns the value of the '<em><b>Current Collector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Current collector behind the foil.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Current Collector</em>' attribute.
	 * @see #setCurrentCollector(String)
	 * @see org.interphaselab.model.ModelPackage#getLithiumElectrode_CurrentCollector()
	 * @generated
	 */
	String getCurrentCollector();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.LithiumElectrode#getCurrentCollector <em>Current Collector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Current Collector</em>' attribute.
	 * @see #getCurrentCollector()
	 * @generated
	 */
	void setCurrentCollector(String value);

} // LithiumElectrode
