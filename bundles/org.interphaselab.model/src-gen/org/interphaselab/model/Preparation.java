/**
 */
package org.interphaselab.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Preparation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  What is made of components, in steps.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.Preparation#getComponents <em>Components</em>}</li>
 *   <li>{@link org.interphaselab.model.Preparation#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.interphaselab.model.Preparation#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getPreparation()
 * @generated
 */
public interface Preparation extends Identified {
	/**
	 * Returns the value of the '<em><b>Components</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphaselab.model.Component}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What it is made of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Components</em>' containment reference list.
	 * @see org.interphaselab.model.ModelPackage#getPreparation_Components()
	 * @generated
	 */
	EList<Component> getComponents();

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.interphaselab.model.AmountBasis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What the amounts of the components mean. A ratio without it is not a ratio.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see org.interphaselab.model.AmountBasis
	 * @see #setBasis(AmountBasis)
	 * @see org.interphaselab.model.ModelPackage#getPreparation_Basis()
	 * @generated
	 */
	AmountBasis getBasis();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Preparation#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see org.interphaselab.model.AmountBasis
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(AmountBasis value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphaselab.model.PreparationStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How it is made, in this order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.interphaselab.model.ModelPackage#getPreparation_Steps()
	 * @generated
	 */
	EList<PreparationStep> getSteps();

} // Preparation
