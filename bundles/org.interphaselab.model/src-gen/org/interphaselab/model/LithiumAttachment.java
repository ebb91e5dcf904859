/**
 */
package org.interphaselab.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lithium Attachment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  Pressing of the lithium foils onto the pellet.
 * <!-- end-model-doc -->
 *
 *
 * @see org.interphaselab.model.ModelPackage#getLithiumAttachment()
 * @generated
 */
public interface LithiumAttachment extends AssemblyStep {
} // LithiumAttachment
