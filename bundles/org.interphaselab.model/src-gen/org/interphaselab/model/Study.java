/**
 */
package org.interphaselab.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A study: interphases, each tested in cells of several designs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphaselab.model.Study#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.interphaselab.model.Study#getDescription <em>Description</em>}</li>
 *   <li>{@link org.interphaselab.model.Study#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.interphaselab.model.Study#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.interphaselab.model.Study#getMaterials <em>Materials</em>}</li>
 *   <li>{@link org.interphaselab.model.Study#getElectrolytes <em>Electrolytes</em>}</li>
 *   <li>{@link org.interphaselab.model.Study#getInterphases <em>Interphases</em>}</li>
 *   <li>{@link org.interphaselab.model.Study#getAssemblies <em>Assemblies</em>}</li>
 *   <li>{@link org.interphaselab.model.Study#getDesigns <em>Designs</em>}</li>
 *   <li>{@link org.interphaselab.model.Study#getProtocols <em>Protocols</em>}</li>
 *   <li>{@link org.interphaselab.model.Study#getCells <em>Cells</em>}</li>
 *   <li>{@link org.interphaselab.model.Study#getCatalog <em>Catalog</em>}</li>
 *   <li>{@link org.interphaselab.model.Study#getReportParts <em>Report Parts</em>}</li>
 * </ul>
 *
 * @see org.interphaselab.model.ModelPackage#getStudy()
 * @generated
 */
public interface Study extends Identified {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Version of the file format this study was written in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.interphaselab.model.ModelPackage#getStudy_FormatVersion()
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Study#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What the study is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.interphaselab.model.ModelPackage#getStudy_Description()
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Study#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Authors</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Who is responsible for the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authors</em>' attribute list.
	 * @see org.interphaselab.model.ModelPackage#getStudy_Authors()
	 * @generated
	 */
	EList<String> getAuthors();

	/**
	 * Returns the value of the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Licence under which the data may be used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see org.interphaselab.model.ModelPackage#getStudy_Licence()
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Study#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

	/**
	 * Returns the value of the '<em><b>Materials</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphaselab.model.Material}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Materials, bought or made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Materials</em>' containment reference list.
	 * @see org.interphaselab.model.ModelPackage#getStudy_Materials()
	 * @generated
	 */
	EList<Material> getMaterials();

	/**
	 * Returns the value of the '<em><b>Electrolytes</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphaselab.model.Electrolyte}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Electrolytes under test.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Electrolytes</em>' containment reference list.
	 * @see org.interphaselab.model.ModelPackage#getStudy_Electrolytes()
	 * @generated
	 */
	EList<Electrolyte> getElectrolytes();

	/**
	 * Returns the value of the '<em><b>Interphases</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphaselab.model.Interphase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Interphases under test.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interphases</em>' containment reference list.
	 * @see org.interphaselab.model.ModelPackage#getStudy_Interphases()
	 * @generated
	 */
	EList<Interphase> getInterphases();

	/**
	 * Returns the value of the '<em><b>Assemblies</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphaselab.model.Assembly}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Ways of assembling a cell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assemblies</em>' containment reference list.
	 * @see org.interphaselab.model.ModelPackage#getStudy_Assemblies()
	 * @generated
	 */
	EList<Assembly> getAssemblies();

	/**
	 * Returns the value of the '<em><b>Designs</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphaselab.model.CellDesign}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Cell designs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Designs</em>' containment reference list.
	 * @see org.interphaselab.model.ModelPackage#getStudy_Designs()
	 * @generated
	 */
	EList<CellDesign> getDesigns();

	/**
	 * Returns the value of the '<em><b>Protocols</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphaselab.model.Protocol}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Cycling protocols.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protocols</em>' containment reference list.
	 * @see org.interphaselab.model.ModelPackage#getStudy_Protocols()
	 * @generated
	 */
	EList<Protocol> getProtocols();

	/**
	 * Returns the value of the '<em><b>Cells</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphaselab.model.Cell}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Cells.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cells</em>' containment reference list.
	 * @see org.interphaselab.model.ModelPackage#getStudy_Cells()
	 * @generated
	 */
	EList<Cell> getCells();

	/**
	 * Returns the value of the '<em><b>Catalog</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What the study changes in the catalog of phases and rules that ships.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Catalog</em>' containment reference.
	 * @see #setCatalog(Catalog)
	 * @see org.interphaselab.model.ModelPackage#getStudy_Catalog()
	 * @generated
	 */
	Catalog getCatalog();

	/**
	 * Sets the value of the '{@link org.interphaselab.model.Study#getCatalog <em>Catalog</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Catalog</em>' containment reference.
	 * @see #getCatalog()
	 * @generated
	 */
	void setCatalog(Catalog value);

	/**
	 * Returns the value of the '<em><b>Report Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphaselab.model.ReportPart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How the parts of the report stand, where people chose; parts not named follow as the program puts them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Report Parts</em>' containment reference list.
	 * @see org.interphaselab.model.ModelPackage#getStudy_ReportParts()
	 * @generated
	 */
	EList<ReportPart> getReportParts();

} // Study
