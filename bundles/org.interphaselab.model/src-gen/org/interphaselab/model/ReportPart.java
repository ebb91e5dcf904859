/**
 */
package org.interphaselab.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report Part</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A part of the report: a section, or a table or figure of a section.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.ReportPart#getKey <em>Key</em>}</li>
 *   <li>{@link org.interphaselab.model.ReportPart#isLeftOut <em>Left Out</em>}</li>
 *   <li>{@link org.interphaselab.model.ReportPart#getCaption <em>Caption</em>}</li>
 *   <li>{@link org.interphaselab.model.ReportPart#getParts <em>Parts</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getReportPart()
 * @generated
 */
public interface ReportPart extends EObject {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What it is: the id of an analysis, or of a table or figure of its result.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.interphaselab.model.ModelPackage#getReportPart_Key()
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.ReportPart#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Left Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Whether the report is without it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Left Out</em>' attribute.
	 * @see #setLeftOut(boolean)
	 * @see org.interphaselab.model.ModelPackage#getReportPart_LeftOut()
	 * @generated
	 */
	boolean isLeftOut();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.ReportPart#isLeftOut <em>Left Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Left Out</em>' attribute.
	 * @see #isLeftOut()
	 * @generated
	 */
	void setLeftOut(boolean value);

	/**
	 * Returns the value of the '<em><b>Caption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Heading or caption in place of the program's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caption</em>' attribute.
	 * @see #setCaption(String)
	 * @see org.interphaselab.model.ModelPackage#getReportPart_Caption()
	 * @generated
	 */
	String getCaption();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.ReportPart#getCaption <em>Caption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caption</em>' attribute.
	 * @see #getCaption()
	 * @generated
	 */
	void setCaption(String value);

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphaselab.model.ReportPart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Its tables and figures in this order, where people chose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see org.interphaselab.model.ModelPackage#getReportPart_Parts()
	 * @generated
	 */
	EList<ReportPart> getParts();

} // ReportPart
