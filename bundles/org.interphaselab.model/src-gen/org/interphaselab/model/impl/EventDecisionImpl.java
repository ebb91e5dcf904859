/**
 */
package org.interphaselab.model.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.interphaselab.model.DecisionAction;
import org.interphaselab.model.EventDecision;
import org.interphaselab.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Event Decision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.impl.EventDecisionImpl#getEventKey <em>Event Key</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.EventDecisionImpl#getAction <em>Action</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.EventDecisionImpl#getNewTimeH <em>New Time H</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.EventDecisionImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.EventDecisionImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.EventDecisionImpl#getAt <em>At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EventDecisionImpl extends MinimalEObjectImpl.Container implements EventDecision {
	/**
	 * The default value of the '{@link #getEventKey() <em>Event Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEventKey()
	 * @generated
	 * @ordered
	 */
	protected static final String EVENT_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEventKey() <em>Event Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEventKey()
	 * @generated
	 * @ordered
	 */
	protected String eventKey = EVENT_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected static final DecisionAction ACTION_EDEFAULT = DecisionAction.NOT_REPORTED;

	/**
	 * The cached value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected DecisionAction action = ACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getNewTimeH() <em>New Time H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNewTimeH()
	 * @generated
	 * @ordered
	 */
	protected static final Double NEW_TIME_H_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNewTimeH() <em>New Time H</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNewTimeH()
	 * @generated
	 * @ordered
	 */
	protected Double newTimeH = NEW_TIME_H_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected String by = BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected Instant at = AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EventDecisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.EVENT_DECISION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEventKey() {
		return eventKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEventKey(String newEventKey) {
		String oldEventKey = eventKey;
		eventKey = newEventKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVENT_DECISION__EVENT_KEY, oldEventKey, eventKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionAction getAction() {
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAction(DecisionAction newAction) {
		DecisionAction oldAction = action;
		action = newAction == null ? ACTION_EDEFAULT : newAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVENT_DECISION__ACTION, oldAction, action));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getNewTimeH() {
		return newTimeH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNewTimeH(Double newNewTimeH) {
		Double oldNewTimeH = newTimeH;
		newTimeH = newNewTimeH;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVENT_DECISION__NEW_TIME_H, oldNewTimeH, newTimeH));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVENT_DECISION__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(String newBy) {
		String oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVENT_DECISION__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Instant newAt) {
		Instant oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVENT_DECISION__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.EVENT_DECISION__EVENT_KEY:
				return getEventKey();
			case ModelPackage.EVENT_DECISION__ACTION:
				return getAction();
			case ModelPackage.EVENT_DECISION__NEW_TIME_H:
				return getNewTimeH();
			case ModelPackage.EVENT_DECISION__REASON:
				return getReason();
			case ModelPackage.EVENT_DECISION__BY:
				return getBy();
			case ModelPackage.EVENT_DECISION__AT:
				return getAt();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.EVENT_DECISION__EVENT_KEY:
				setEventKey((String)newValue);
				return;
			case ModelPackage.EVENT_DECISION__ACTION:
				setAction((DecisionAction)newValue);
				return;
			case ModelPackage.EVENT_DECISION__NEW_TIME_H:
				setNewTimeH((Double)newValue);
				return;
			case ModelPackage.EVENT_DECISION__REASON:
				setReason((String)newValue);
				return;
			case ModelPackage.EVENT_DECISION__BY:
				setBy((String)newValue);
				return;
			case ModelPackage.EVENT_DECISION__AT:
				setAt((Instant)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.EVENT_DECISION__EVENT_KEY:
				setEventKey(EVENT_KEY_EDEFAULT);
				return;
			case ModelPackage.EVENT_DECISION__ACTION:
				setAction(ACTION_EDEFAULT);
				return;
			case ModelPackage.EVENT_DECISION__NEW_TIME_H:
				setNewTimeH(NEW_TIME_H_EDEFAULT);
				return;
			case ModelPackage.EVENT_DECISION__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case ModelPackage.EVENT_DECISION__BY:
				setBy(BY_EDEFAULT);
				return;
			case ModelPackage.EVENT_DECISION__AT:
				setAt(AT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.EVENT_DECISION__EVENT_KEY:
				return EVENT_KEY_EDEFAULT == null ? eventKey != null : !EVENT_KEY_EDEFAULT.equals(eventKey);
			case ModelPackage.EVENT_DECISION__ACTION:
				return action != ACTION_EDEFAULT;
			case ModelPackage.EVENT_DECISION__NEW_TIME_H:
				return NEW_TIME_H_EDEFAULT == null ? newTimeH != null : !NEW_TIME_H_EDEFAULT.equals(newTimeH);
			case ModelPackage.EVENT_DECISION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case ModelPackage.EVENT_DECISION__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case ModelPackage.EVENT_DECISION__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (eventKey: ");
		result.append(eventKey);
		result.append(", action: ");
		result.append(action);
		result.append(", newTimeH: ");
		result.append(newTimeH);
		result.append(", reason: ");
		result.append(reason);
		result.append(", by: ");
		result.append(by);
		result.append(", at: ");
		result.append(at);
		result.append(')');
		return result.toString();
	}

} //EventDecisionImpl
