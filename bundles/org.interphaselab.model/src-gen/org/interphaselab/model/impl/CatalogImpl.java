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
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.interphaselab.model.Alloy;
import org.interphaselab.model.Catalog;
import org.interphaselab.model.DecompositionPotential;
import org.interphaselab.model.Dopant;
import org.interphaselab.model.ModelPackage;
import org.interphaselab.model.Phase;
import org.interphaselab.model.SinkRule;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Catalog</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.impl.CatalogImpl#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CatalogImpl#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CatalogImpl#getSinkRules <em>Sink Rules</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CatalogImpl#getDecompositionPotentials <em>Decomposition Potentials</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CatalogImpl#getDopants <em>Dopants</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CatalogImpl#getAlloys <em>Alloys</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CatalogImpl extends MinimalEObjectImpl.Container implements Catalog {
	/**
	 * The default value of the '{@link #getBasedOn() <em>Based On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasedOn()
	 * @generated
	 * @ordered
	 */
	protected static final String BASED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasedOn() <em>Based On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasedOn()
	 * @generated
	 * @ordered
	 */
	protected String basedOn = BASED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPhases() <em>Phases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhases()
	 * @generated
	 * @ordered
	 */
	protected EList<Phase> phases;

	/**
	 * The cached value of the '{@link #getSinkRules() <em>Sink Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSinkRules()
	 * @generated
	 * @ordered
	 */
	protected EList<SinkRule> sinkRules;

	/**
	 * The cached value of the '{@link #getDecompositionPotentials() <em>Decomposition Potentials</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecompositionPotentials()
	 * @generated
	 * @ordered
	 */
	protected EList<DecompositionPotential> decompositionPotentials;

	/**
	 * The cached value of the '{@link #getDopants() <em>Dopants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDopants()
	 * @generated
	 * @ordered
	 */
	protected EList<Dopant> dopants;

	/**
	 * The cached value of the '{@link #getAlloys() <em>Alloys</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlloys()
	 * @generated
	 * @ordered
	 */
	protected EList<Alloy> alloys;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CatalogImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CATALOG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBasedOn() {
		return basedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasedOn(String newBasedOn) {
		String oldBasedOn = basedOn;
		basedOn = newBasedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CATALOG__BASED_ON, oldBasedOn, basedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Phase> getPhases() {
		if (phases == null) {
			phases = new EObjectContainmentEList<Phase>(Phase.class, this, ModelPackage.CATALOG__PHASES);
		}
		return phases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SinkRule> getSinkRules() {
		if (sinkRules == null) {
			sinkRules = new EObjectContainmentEList<SinkRule>(SinkRule.class, this, ModelPackage.CATALOG__SINK_RULES);
		}
		return sinkRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DecompositionPotential> getDecompositionPotentials() {
		if (decompositionPotentials == null) {
			decompositionPotentials = new EObjectContainmentEList<DecompositionPotential>(DecompositionPotential.class, this, ModelPackage.CATALOG__DECOMPOSITION_POTENTIALS);
		}
		return decompositionPotentials;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Dopant> getDopants() {
		if (dopants == null) {
			dopants = new EObjectContainmentEList<Dopant>(Dopant.class, this, ModelPackage.CATALOG__DOPANTS);
		}
		return dopants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Alloy> getAlloys() {
		if (alloys == null) {
			alloys = new EObjectContainmentEList<Alloy>(Alloy.class, this, ModelPackage.CATALOG__ALLOYS);
		}
		return alloys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CATALOG__PHASES:
				return ((InternalEList<?>)getPhases()).basicRemove(otherEnd, msgs);
			case ModelPackage.CATALOG__SINK_RULES:
				return ((InternalEList<?>)getSinkRules()).basicRemove(otherEnd, msgs);
			case ModelPackage.CATALOG__DECOMPOSITION_POTENTIALS:
				return ((InternalEList<?>)getDecompositionPotentials()).basicRemove(otherEnd, msgs);
			case ModelPackage.CATALOG__DOPANTS:
				return ((InternalEList<?>)getDopants()).basicRemove(otherEnd, msgs);
			case ModelPackage.CATALOG__ALLOYS:
				return ((InternalEList<?>)getAlloys()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.CATALOG__BASED_ON:
				return getBasedOn();
			case ModelPackage.CATALOG__PHASES:
				return getPhases();
			case ModelPackage.CATALOG__SINK_RULES:
				return getSinkRules();
			case ModelPackage.CATALOG__DECOMPOSITION_POTENTIALS:
				return getDecompositionPotentials();
			case ModelPackage.CATALOG__DOPANTS:
				return getDopants();
			case ModelPackage.CATALOG__ALLOYS:
				return getAlloys();
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
			case ModelPackage.CATALOG__BASED_ON:
				setBasedOn((String)newValue);
				return;
			case ModelPackage.CATALOG__PHASES:
				getPhases().clear();
				getPhases().addAll((Collection<? extends Phase>)newValue);
				return;
			case ModelPackage.CATALOG__SINK_RULES:
				getSinkRules().clear();
				getSinkRules().addAll((Collection<? extends SinkRule>)newValue);
				return;
			case ModelPackage.CATALOG__DECOMPOSITION_POTENTIALS:
				getDecompositionPotentials().clear();
				getDecompositionPotentials().addAll((Collection<? extends DecompositionPotential>)newValue);
				return;
			case ModelPackage.CATALOG__DOPANTS:
				getDopants().clear();
				getDopants().addAll((Collection<? extends Dopant>)newValue);
				return;
			case ModelPackage.CATALOG__ALLOYS:
				getAlloys().clear();
				getAlloys().addAll((Collection<? extends Alloy>)newValue);
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
			case ModelPackage.CATALOG__BASED_ON:
				setBasedOn(BASED_ON_EDEFAULT);
				return;
			case ModelPackage.CATALOG__PHASES:
				getPhases().clear();
				return;
			case ModelPackage.CATALOG__SINK_RULES:
				getSinkRules().clear();
				return;
			case ModelPackage.CATALOG__DECOMPOSITION_POTENTIALS:
				getDecompositionPotentials().clear();
				return;
			case ModelPackage.CATALOG__DOPANTS:
				getDopants().clear();
				return;
			case ModelPackage.CATALOG__ALLOYS:
				getAlloys().clear();
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
			case ModelPackage.CATALOG__BASED_ON:
				return BASED_ON_EDEFAULT == null ? basedOn != null : !BASED_ON_EDEFAULT.equals(basedOn);
			case ModelPackage.CATALOG__PHASES:
				return phases != null && !phases.isEmpty();
			case ModelPackage.CATALOG__SINK_RULES:
				return sinkRules != null && !sinkRules.isEmpty();
			case ModelPackage.CATALOG__DECOMPOSITION_POTENTIALS:
				return decompositionPotentials != null && !decompositionPotentials.isEmpty();
			case ModelPackage.CATALOG__DOPANTS:
				return dopants != null && !dopants.isEmpty();
			case ModelPackage.CATALOG__ALLOYS:
				return alloys != null && !alloys.isEmpty();
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
		result.append(" (basedOn: ");
		result.append(basedOn);
		result.append(')');
		return result.toString();
	}

} //CatalogImpl
