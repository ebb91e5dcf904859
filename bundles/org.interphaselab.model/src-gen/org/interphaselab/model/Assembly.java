/**
 */
package org.interphaselab.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assembly</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A way of assembling cells, shared by the designs that differ in their lithium only.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.Assembly#getDie <em>Die</em>}</li>
 *   <li>{@link org.interphaselab.model.Assembly#getGlovebox <em>Glovebox</em>}</li>
 *   <li>{@link org.interphaselab.model.Assembly#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getAssembly()
 * @generated
 */
public interface Assembly extends Identified {
	/**
	 * Returns the value of the '<em><b>Die</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The die the pellet is pressed in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Die</em>' containment reference.
	 * @see #setDie(Die)
	 * @see org.interphaselab.model.ModelPackage#getAssembly_Die()
	 * @generated
	 */
	Die getDie();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Assembly#getDie <em>Die</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Die</em>' containment reference.
	 * @see #getDie()
	 * @generated
	 */
	void setDie(Die value);

	/**
	 * Returns the value of the '<em><b>Glovebox</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The glovebox the cell is built in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Glovebox</em>' containment reference.
	 * @see #setGlovebox(Glovebox)
	 * @see org.interphaselab.model.ModelPackage#getAssembly_Glovebox()
	 * @generated
	 */
	Glovebox getGlovebox();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Assembly#getGlovebox <em>Glovebox</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Glovebox</em>' containment reference.
	 * @see #getGlovebox()
	 * @generated
	 */
	void setGlovebox(Glovebox value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphaselab.model.AssemblyStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The assembly steps, in this order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.interphaselab.model.ModelPackage#getAssembly_Steps()
	 * @generated
	 */
	EList<AssemblyStep> getSteps();

} // Assembly
