/**
 */
package org.interphaselab.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.interphaselab.model.LithiumAttachment;
import org.interphaselab.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Lithium Attachment</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class LithiumAttachmentImpl extends AssemblyStepImpl implements LithiumAttachment {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LithiumAttachmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.LITHIUM_ATTACHMENT;
	}

} //LithiumAttachmentImpl
