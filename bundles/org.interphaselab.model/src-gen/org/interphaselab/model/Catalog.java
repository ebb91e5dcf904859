/**
 */
package org.interphaselab.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Catalog</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a study changes in the catalog that ships with the program: rows put in place of shipped ones, and new ones. All
 * other rows are those that ship.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.Catalog#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.interphaselab.model.Catalog#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.interphaselab.model.Catalog#getSinkRules <em>Sink Rules</em>}</li>
 *   <li>{@link org.interphaselab.model.Catalog#getDecompositionPotentials <em>Decomposition Potentials</em>}</li>
 *   <li>{@link org.interphaselab.model.Catalog#getDopants <em>Dopants</em>}</li>
 *   <li>{@link org.interphaselab.model.Catalog#getAlloys <em>Alloys</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getCatalog()
 * @generated
 */
public interface Catalog extends EObject {
	/**
	 * Returns the value of the '<em><b>Based On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Edition of the shipped catalog the changes were made on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Based On</em>' attribute.
	 * @see #setBasedOn(String)
	 * @see org.interphaselab.model.ModelPackage#getCatalog_BasedOn()
	 * @generated
	 */
	String getBasedOn();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Catalog#getBasedOn <em>Based On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Based On</em>' attribute.
	 * @see #getBasedOn()
	 * @generated
	 */
	void setBasedOn(String value);

	/**
	 * Returns the value of the '<em><b>Phases</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphaselab.model.Phase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Phases.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phases</em>' containment reference list.
	 * @see org.interphaselab.model.ModelPackage#getCatalog_Phases()
	 * @generated
	 */
	EList<Phase> getPhases();

	/**
	 * Returns the value of the '<em><b>Sink Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphaselab.model.SinkRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Rules where elements go.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sink Rules</em>' containment reference list.
	 * @see org.interphaselab.model.ModelPackage#getCatalog_SinkRules()
	 * @generated
	 */
	EList<SinkRule> getSinkRules();

	/**
	 * Returns the value of the '<em><b>Decomposition Potentials</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphaselab.model.DecompositionPotential}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Decomposition potentials of electrolytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decomposition Potentials</em>' containment reference list.
	 * @see org.interphaselab.model.ModelPackage#getCatalog_DecompositionPotentials()
	 * @generated
	 */
	EList<DecompositionPotential> getDecompositionPotentials();

	/**
	 * Returns the value of the '<em><b>Dopants</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphaselab.model.Dopant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Ways of doping an electrolyte.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dopants</em>' containment reference list.
	 * @see org.interphaselab.model.ModelPackage#getCatalog_Dopants()
	 * @generated
	 */
	EList<Dopant> getDopants();

	/**
	 * Returns the value of the '<em><b>Alloys</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphaselab.model.Alloy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Alloys and their affinity and diffusivity of lithium.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alloys</em>' containment reference list.
	 * @see org.interphaselab.model.ModelPackage#getCatalog_Alloys()
	 * @generated
	 */
	EList<Alloy> getAlloys();

} // Catalog
