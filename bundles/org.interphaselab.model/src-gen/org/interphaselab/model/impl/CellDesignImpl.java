/**
 */
package org.interphaselab.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.interphaselab.model.Assembly;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.LithiumElectrode;
import org.interphaselab.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cell Design</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.impl.CellDesignImpl#getElectrodeA <em>Electrode A</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CellDesignImpl#getElectrodeB <em>Electrode B</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CellDesignImpl#getAreaCm2 <em>Area Cm2</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CellDesignImpl#getDiameterMm <em>Diameter Mm</em>}</li>
 *   <li>{@link org.interphaselab.model.impl.CellDesignImpl#getAssembly <em>Assembly</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CellDesignImpl extends IdentifiedImpl implements CellDesign {
	/**
	 * The cached value of the '{@link #getElectrodeA() <em>Electrode A</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectrodeA()
	 * @generated
	 * @ordered
	 */
	protected LithiumElectrode electrodeA;

	/**
	 * The cached value of the '{@link #getElectrodeB() <em>Electrode B</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectrodeB()
	 * @generated
	 * @ordered
	 */
	protected LithiumElectrode electrodeB;

	/**
	 * The default value of the '{@link #getAreaCm2() <em>Area Cm2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAreaCm2()
	 * @generated
	 * @ordered
	 */
	protected static final Double AREA_CM2_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAreaCm2() <em>Area Cm2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAreaCm2()
	 * @generated
	 * @ordered
	 */
	protected Double areaCm2 = AREA_CM2_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiameterMm() <em>Diameter Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiameterMm()
	 * @generated
	 * @ordered
	 */
	protected static final Double DIAMETER_MM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDiameterMm() <em>Diameter Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiameterMm()
	 * @generated
	 * @ordered
	 */
	protected Double diameterMm = DIAMETER_MM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAssembly() <em>Assembly</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssembly()
	 * @generated
	 * @ordered
	 */
	protected Assembly assembly;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CellDesignImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CELL_DESIGN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LithiumElectrode getElectrodeA() {
		return electrodeA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetElectrodeA(LithiumElectrode newElectrodeA, NotificationChain msgs) {
		LithiumElectrode oldElectrodeA = electrodeA;
		electrodeA = newElectrodeA;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.CELL_DESIGN__ELECTRODE_A, oldElectrodeA, newElectrodeA);
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
	public void setElectrodeA(LithiumElectrode newElectrodeA) {
		if (newElectrodeA != electrodeA) {
			NotificationChain msgs = null;
			if (electrodeA != null)
				msgs = ((InternalEObject)electrodeA).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CELL_DESIGN__ELECTRODE_A, null, msgs);
			if (newElectrodeA != null)
				msgs = ((InternalEObject)newElectrodeA).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CELL_DESIGN__ELECTRODE_A, null, msgs);
			msgs = basicSetElectrodeA(newElectrodeA, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CELL_DESIGN__ELECTRODE_A, newElectrodeA, newElectrodeA));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LithiumElectrode getElectrodeB() {
		return electrodeB;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetElectrodeB(LithiumElectrode newElectrodeB, NotificationChain msgs) {
		LithiumElectrode oldElectrodeB = electrodeB;
		electrodeB = newElectrodeB;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.CELL_DESIGN__ELECTRODE_B, oldElectrodeB, newElectrodeB);
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
	public void setElectrodeB(LithiumElectrode newElectrodeB) {
		if (newElectrodeB != electrodeB) {
			NotificationChain msgs = null;
			if (electrodeB != null)
				msgs = ((InternalEObject)electrodeB).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CELL_DESIGN__ELECTRODE_B, null, msgs);
			if (newElectrodeB != null)
				msgs = ((InternalEObject)newElectrodeB).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CELL_DESIGN__ELECTRODE_B, null, msgs);
			msgs = basicSetElectrodeB(newElectrodeB, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CELL_DESIGN__ELECTRODE_B, newElectrodeB, newElectrodeB));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getAreaCm2() {
		return areaCm2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAreaCm2(Double newAreaCm2) {
		Double oldAreaCm2 = areaCm2;
		areaCm2 = newAreaCm2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CELL_DESIGN__AREA_CM2, oldAreaCm2, areaCm2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getDiameterMm() {
		return diameterMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiameterMm(Double newDiameterMm) {
		Double oldDiameterMm = diameterMm;
		diameterMm = newDiameterMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CELL_DESIGN__DIAMETER_MM, oldDiameterMm, diameterMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assembly getAssembly() {
		if (assembly != null && assembly.eIsProxy()) {
			InternalEObject oldAssembly = (InternalEObject)assembly;
			assembly = (Assembly)eResolveProxy(oldAssembly);
			if (assembly != oldAssembly) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.CELL_DESIGN__ASSEMBLY, oldAssembly, assembly));
			}
		}
		return assembly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Assembly basicGetAssembly() {
		return assembly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssembly(Assembly newAssembly) {
		Assembly oldAssembly = assembly;
		assembly = newAssembly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CELL_DESIGN__ASSEMBLY, oldAssembly, assembly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CELL_DESIGN__ELECTRODE_A:
				return basicSetElectrodeA(null, msgs);
			case ModelPackage.CELL_DESIGN__ELECTRODE_B:
				return basicSetElectrodeB(null, msgs);
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
			case ModelPackage.CELL_DESIGN__ELECTRODE_A:
				return getElectrodeA();
			case ModelPackage.CELL_DESIGN__ELECTRODE_B:
				return getElectrodeB();
			case ModelPackage.CELL_DESIGN__AREA_CM2:
				return getAreaCm2();
			case ModelPackage.CELL_DESIGN__DIAMETER_MM:
				return getDiameterMm();
			case ModelPackage.CELL_DESIGN__ASSEMBLY:
				if (resolve) return getAssembly();
				return basicGetAssembly();
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
			case ModelPackage.CELL_DESIGN__ELECTRODE_A:
				setElectrodeA((LithiumElectrode)newValue);
				return;
			case ModelPackage.CELL_DESIGN__ELECTRODE_B:
				setElectrodeB((LithiumElectrode)newValue);
				return;
			case ModelPackage.CELL_DESIGN__AREA_CM2:
				setAreaCm2((Double)newValue);
				return;
			case ModelPackage.CELL_DESIGN__DIAMETER_MM:
				setDiameterMm((Double)newValue);
				return;
			case ModelPackage.CELL_DESIGN__ASSEMBLY:
				setAssembly((Assembly)newValue);
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
			case ModelPackage.CELL_DESIGN__ELECTRODE_A:
				setElectrodeA((LithiumElectrode)null);
				return;
			case ModelPackage.CELL_DESIGN__ELECTRODE_B:
				setElectrodeB((LithiumElectrode)null);
				return;
			case ModelPackage.CELL_DESIGN__AREA_CM2:
				setAreaCm2(AREA_CM2_EDEFAULT);
				return;
			case ModelPackage.CELL_DESIGN__DIAMETER_MM:
				setDiameterMm(DIAMETER_MM_EDEFAULT);
				return;
			case ModelPackage.CELL_DESIGN__ASSEMBLY:
				setAssembly((Assembly)null);
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
			case ModelPackage.CELL_DESIGN__ELECTRODE_A:
				return electrodeA != null;
			case ModelPackage.CELL_DESIGN__ELECTRODE_B:
				return electrodeB != null;
			case ModelPackage.CELL_DESIGN__AREA_CM2:
				return AREA_CM2_EDEFAULT == null ? areaCm2 != null : !AREA_CM2_EDEFAULT.equals(areaCm2);
			case ModelPackage.CELL_DESIGN__DIAMETER_MM:
				return DIAMETER_MM_EDEFAULT == null ? diameterMm != null : !DIAMETER_MM_EDEFAULT.equals(diameterMm);
			case ModelPackage.CELL_DESIGN__ASSEMBLY:
				return assembly != null;
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
		result.append(" (areaCm2: ");
		result.append(areaCm2);
		result.append(", diameterMm: ");
		result.append(diameterMm);
		result.append(')');
		return result.toString();
	}

} //CellDesignImpl
