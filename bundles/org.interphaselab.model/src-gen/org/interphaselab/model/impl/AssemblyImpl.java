/**
 */
package org.interphaselab.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.interphaselab.model.Assembly;
import org.interphaselab.model.AssemblyStep;
import org.interphaselab.model.Die;
import org.interphaselab.model.Glovebox;
import org.interphaselab.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assembly</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.impl.AssemblyImpl#getDie <em>Die</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.AssemblyImpl#getGlovebox <em>Glovebox</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.AssemblyImpl#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssemblyImpl extends IdentifiedImpl implements Assembly {
	/**
	 * The cached value of the '{@link #getDie() <em>Die</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDie()
	 * @generated
	 * @ordered
	 */
	protected Die die;

	/**
	 * The cached value of the '{@link #getGlovebox() <em>Glovebox</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGlovebox()
	 * @generated
	 * @ordered
	 */
	protected Glovebox glovebox;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<AssemblyStep> steps;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssemblyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ASSEMBLY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Die getDie() {
		return die;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDie(Die newDie, NotificationChain msgs) {
		Die oldDie = die;
		die = newDie;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.ASSEMBLY__DIE, oldDie, newDie);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDie(Die newDie) {
		if (newDie != die) {
			NotificationChain msgs = null;
			if (die != null)
				msgs = ((InternalEObject)die).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ASSEMBLY__DIE, null, msgs);
			if (newDie != null)
				msgs = ((InternalEObject)newDie).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ASSEMBLY__DIE, null, msgs);
			msgs = basicSetDie(newDie, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSEMBLY__DIE, newDie, newDie));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Glovebox getGlovebox() {
		return glovebox;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGlovebox(Glovebox newGlovebox, NotificationChain msgs) {
		Glovebox oldGlovebox = glovebox;
		glovebox = newGlovebox;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.ASSEMBLY__GLOVEBOX, oldGlovebox, newGlovebox);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGlovebox(Glovebox newGlovebox) {
		if (newGlovebox != glovebox) {
			NotificationChain msgs = null;
			if (glovebox != null)
				msgs = ((InternalEObject)glovebox).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ASSEMBLY__GLOVEBOX, null, msgs);
			if (newGlovebox != null)
				msgs = ((InternalEObject)newGlovebox).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ASSEMBLY__GLOVEBOX, null, msgs);
			msgs = basicSetGlovebox(newGlovebox, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ASSEMBLY__GLOVEBOX, newGlovebox, newGlovebox));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AssemblyStep> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<AssemblyStep>(AssemblyStep.class, this, ModelPackage.ASSEMBLY__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ASSEMBLY__DIE:
				return basicSetDie(null, msgs);
			case ModelPackage.ASSEMBLY__GLOVEBOX:
				return basicSetGlovebox(null, msgs);
			case ModelPackage.ASSEMBLY__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ASSEMBLY__DIE:
				return getDie();
			case ModelPackage.ASSEMBLY__GLOVEBOX:
				return getGlovebox();
			case ModelPackage.ASSEMBLY__STEPS:
				return getSteps();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.ASSEMBLY__DIE:
				setDie((Die)newValue);
				return;
			case ModelPackage.ASSEMBLY__GLOVEBOX:
				setGlovebox((Glovebox)newValue);
				return;
			case ModelPackage.ASSEMBLY__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends AssemblyStep>)newValue);
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
			case ModelPackage.ASSEMBLY__DIE:
				setDie((Die)null);
				return;
			case ModelPackage.ASSEMBLY__GLOVEBOX:
				setGlovebox((Glovebox)null);
				return;
			case ModelPackage.ASSEMBLY__STEPS:
				getSteps().clear();
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
			case ModelPackage.ASSEMBLY__DIE:
				return die != null;
			case ModelPackage.ASSEMBLY__GLOVEBOX:
				return glovebox != null;
			case ModelPackage.ASSEMBLY__STEPS:
				return steps != null && !steps.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //AssemblyImpl
