/**
 */
package org.interphaselab.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  What a person decided about an event that the evaluation found.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.EventDecision#getEventKey <em>Event Key</em>}</li>
 *   <li>{@link org.interphaselab.model.EventDecision#getAction <em>Action</em>}</li>
 *   <li>{@link org.interphaselab.model.EventDecision#getNewTimeH <em>New Time H</em>}</li>
 *   <li>{@link org.interphaselab.model.EventDecision#getReason <em>Reason</em>}</li>
 *   <li>{@link org.interphaselab.model.EventDecision#getBy <em>By</em>}</li>
 *   <li>{@link org.interphaselab.model.EventDecision#getAt <em>At</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getEventDecision()
 * @generated
 */
public interface EventDecision extends EObject {
	/**
	 * Returns the value of the '<em><b>Event Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the event as the table of events gives it: kind, half-cycle and electrode, for example depletion@43:B. It is
	 * the same whenever the recording is evaluated again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event Key</em>' attribute.
	 * @see #setEventKey(String)
	 * @see org.interphaselab.model.ModelPackage#getEventDecision_EventKey()
	 * @generated
	 */
	String getEventKey();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.EventDecision#getEventKey <em>Event Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event Key</em>' attribute.
	 * @see #getEventKey()
	 * @generated
	 */
	void setEventKey(String value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * The literals are from the enumeration {@link org.interphaselab.model.DecisionAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What was decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see org.interphaselab.model.DecisionAction
	 * @see #setAction(DecisionAction)
	 * @see org.interphaselab.model.ModelPackage#getEventDecision_Action()
	 * @generated
	 */
	DecisionAction getAction();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.EventDecision#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see org.interphaselab.model.DecisionAction
	 * @see #getAction()
	 * @generated
	 */
	void setAction(DecisionAction value);

	/**
	 * Returns the value of the '<em><b>New Time H</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Test time at which a moved event happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>New Time H</em>' attribute.
	 * @see #setNewTimeH(Double)
	 * @see org.interphaselab.model.ModelPackage#getEventDecision_NewTimeH()
	 * @generated
	 */
	Double getNewTimeH();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.EventDecision#getNewTimeH <em>New Time H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>New Time H</em>' attribute.
	 * @see #getNewTimeH()
	 * @generated
	 */
	void setNewTimeH(Double value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Why, in the words of whoever decided. A decision without a reason does not count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.interphaselab.model.ModelPackage#getEventDecision_Reason()
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.EventDecision#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Who decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.interphaselab.model.ModelPackage#getEventDecision_By()
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.EventDecision#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  When it was decided, UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.interphaselab.model.ModelPackage#getEventDecision_At()
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.EventDecision#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

} // EventDecision
