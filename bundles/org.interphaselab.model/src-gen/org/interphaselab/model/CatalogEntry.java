/**
 */
package org.interphaselab.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Catalog Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  One row of the catalog, with where it comes from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.CatalogEntry#getSource <em>Source</em>}</li>
 *   <li>{@link org.interphaselab.model.CatalogEntry#getConfidence <em>Confidence</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getCatalogEntry()
 * @generated
 */
public interface CatalogEntry extends Identified {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Where the values come from. A row without source is not used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.interphaselab.model.ModelPackage#getCatalogEntry_Source()
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.CatalogEntry#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * The literals are from the enumeration {@link org.interphaselab.model.Confidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How sure the values are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see org.interphaselab.model.Confidence
	 * @see #setConfidence(Confidence)
	 * @see org.interphaselab.model.ModelPackage#getCatalogEntry_Confidence()
	 * @generated
	 */
	Confidence getConfidence();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.CatalogEntry#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see org.interphaselab.model.Confidence
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(Confidence value);

} // CatalogEntry
