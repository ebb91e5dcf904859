/**
 */
package org.interphaselab.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.interphaselab.model.Electrolyte;
import org.interphaselab.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Electrolyte</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ElectrolyteImpl extends PreparationImpl implements Electrolyte {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ElectrolyteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ELECTROLYTE;
	}

} //ElectrolyteImpl
