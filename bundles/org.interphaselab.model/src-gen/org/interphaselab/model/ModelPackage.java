/**
 */
package org.interphaselab.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The experiment model of a study: what was made, how it was built, how it was cycled, and what was recorded.
 *  * This file is the only source of the model. The classes in src-gen are written from it by releng/model-generator, whose
 * pom.xml says how, and never edited.
 *  * Two rules hold everywhere:
 *  - What the lab did not report is absent: a wrapper type without a value (null), or the literal NOT_REPORTED.
 *    Absent is not zero, and nothing has a default.
 *  - What can be computed (areal capacity, symmetric or asymmetric, results) is not stored.
 *  * @Field says how people see a feature: label, unit, and the range outside of which a value cannot be meant
 * (min, max: bounds included; above: bound excluded); fixed says that people do not edit it; column, in which column of
 * the catalog's table it stands. Forms, tables and the validation read it at run time, and the comments too.
 * <!-- end-model-doc -->
 * @see org.interphaselab.model.ModelFactory
 * @generated
 */
public interface ModelPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:org.interphaselab:study:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "study";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelPackage eINSTANCE = org.interphaselab.model.impl.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.IdentifiedImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__NAME = 1;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__REMARKS = 2;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.StudyImpl <em>Study</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.StudyImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getStudy()
	 * @generated
	 */
	int STUDY = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__NAME = IDENTIFIED__NAME;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__REMARKS = IDENTIFIED__REMARKS;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__FORMAT_VERSION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Authors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__AUTHORS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__LICENCE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Materials</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__MATERIALS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Electrolytes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ELECTROLYTES = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Interphases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__INTERPHASES = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Assemblies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ASSEMBLIES = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Designs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__DESIGNS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Protocols</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__PROTOCOLS = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Cells</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CELLS = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Catalog</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CATALOG = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Report Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__REPORT_PARTS = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.ReportPartImpl <em>Report Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.ReportPartImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getReportPart()
	 * @generated
	 */
	int REPORT_PART = 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_PART__KEY = 0;

	/**
	 * The feature id for the '<em><b>Left Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_PART__LEFT_OUT = 1;

	/**
	 * The feature id for the '<em><b>Caption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_PART__CAPTION = 2;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_PART__PARTS = 3;

	/**
	 * The number of structural features of the '<em>Report Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_PART_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Report Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_PART_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.PreparationImpl <em>Preparation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.PreparationImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getPreparation()
	 * @generated
	 */
	int PREPARATION = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPARATION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPARATION__NAME = IDENTIFIED__NAME;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPARATION__REMARKS = IDENTIFIED__REMARKS;

	/**
	 * The feature id for the '<em><b>Components</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPARATION__COMPONENTS = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPARATION__BASIS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPARATION__STEPS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Preparation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPARATION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Preparation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPARATION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.ComponentImpl <em>Component</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.ComponentImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getComponent()
	 * @generated
	 */
	int COMPONENT = 4;

	/**
	 * The feature id for the '<em><b>Material</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__MATERIAL = 0;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__AMOUNT = 1;

	/**
	 * The number of structural features of the '<em>Component</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Component</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.MaterialImpl <em>Material</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.MaterialImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getMaterial()
	 * @generated
	 */
	int MATERIAL = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__ID = PREPARATION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__NAME = PREPARATION__NAME;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__REMARKS = PREPARATION__REMARKS;

	/**
	 * The feature id for the '<em><b>Components</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__COMPONENTS = PREPARATION__COMPONENTS;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__BASIS = PREPARATION__BASIS;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__STEPS = PREPARATION__STEPS;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__FORMULA = PREPARATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Batch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__BATCH = PREPARATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Supplier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__SUPPLIER = PREPARATION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Purity Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__PURITY_PERCENT = PREPARATION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Particle Size Um</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__PARTICLE_SIZE_UM = PREPARATION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Density GCm3</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__DENSITY_GCM3 = PREPARATION_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Ionic Conductivity</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__IONIC_CONDUCTIVITY = PREPARATION_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Electronic Conductivity</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__ELECTRONIC_CONDUCTIVITY = PREPARATION_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Material</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL_FEATURE_COUNT = PREPARATION_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Material</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL_OPERATION_COUNT = PREPARATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.ConductivityImpl <em>Conductivity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.ConductivityImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getConductivity()
	 * @generated
	 */
	int CONDUCTIVITY = 6;

	/**
	 * The feature id for the '<em><b>Conductivity SCm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDUCTIVITY__CONDUCTIVITY_SCM = 0;

	/**
	 * The feature id for the '<em><b>Temperature C</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDUCTIVITY__TEMPERATURE_C = 1;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDUCTIVITY__METHOD = 2;

	/**
	 * The number of structural features of the '<em>Conductivity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDUCTIVITY_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Conductivity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDUCTIVITY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.ElectrolyteImpl <em>Electrolyte</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.ElectrolyteImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getElectrolyte()
	 * @generated
	 */
	int ELECTROLYTE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROLYTE__ID = PREPARATION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROLYTE__NAME = PREPARATION__NAME;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROLYTE__REMARKS = PREPARATION__REMARKS;

	/**
	 * The feature id for the '<em><b>Components</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROLYTE__COMPONENTS = PREPARATION__COMPONENTS;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROLYTE__BASIS = PREPARATION__BASIS;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROLYTE__STEPS = PREPARATION__STEPS;

	/**
	 * The number of structural features of the '<em>Electrolyte</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROLYTE_FEATURE_COUNT = PREPARATION_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Electrolyte</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROLYTE_OPERATION_COUNT = PREPARATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.PreparationStepImpl <em>Preparation Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.PreparationStepImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getPreparationStep()
	 * @generated
	 */
	int PREPARATION_STEP = 8;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPARATION_STEP__REMARKS = 0;

	/**
	 * The number of structural features of the '<em>Preparation Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPARATION_STEP_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Preparation Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPARATION_STEP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.MillingImpl <em>Milling</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.MillingImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getMilling()
	 * @generated
	 */
	int MILLING = 9;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILLING__REMARKS = PREPARATION_STEP__REMARKS;

	/**
	 * The feature id for the '<em><b>Speed Rpm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILLING__SPEED_RPM = PREPARATION_STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Time H</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILLING__TIME_H = PREPARATION_STEP_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Milling</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILLING_FEATURE_COUNT = PREPARATION_STEP_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Milling</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILLING_OPERATION_COUNT = PREPARATION_STEP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.AnnealingImpl <em>Annealing</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.AnnealingImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getAnnealing()
	 * @generated
	 */
	int ANNEALING = 10;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNEALING__REMARKS = PREPARATION_STEP__REMARKS;

	/**
	 * The feature id for the '<em><b>Temperature C</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNEALING__TEMPERATURE_C = PREPARATION_STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Time H</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNEALING__TIME_H = PREPARATION_STEP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Atmosphere</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNEALING__ATMOSPHERE = PREPARATION_STEP_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Annealing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNEALING_FEATURE_COUNT = PREPARATION_STEP_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Annealing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNEALING_OPERATION_COUNT = PREPARATION_STEP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.MixingImpl <em>Mixing</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.MixingImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getMixing()
	 * @generated
	 */
	int MIXING = 11;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXING__REMARKS = PREPARATION_STEP__REMARKS;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXING__METHOD = PREPARATION_STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Speed Rpm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXING__SPEED_RPM = PREPARATION_STEP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Time H</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXING__TIME_H = PREPARATION_STEP_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Mixing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXING_FEATURE_COUNT = PREPARATION_STEP_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Mixing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXING_OPERATION_COUNT = PREPARATION_STEP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.InterphaseImpl <em>Interphase</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.InterphaseImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getInterphase()
	 * @generated
	 */
	int INTERPHASE = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERPHASE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERPHASE__NAME = IDENTIFIED__NAME;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERPHASE__REMARKS = IDENTIFIED__REMARKS;

	/**
	 * The feature id for the '<em><b>Electrolyte</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERPHASE__ELECTROLYTE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Lithium</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERPHASE__LITHIUM = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERPHASE__CONTROL = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Metal Volume Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERPHASE__METAL_VOLUME_FRACTION = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Metal Volume Fraction Uncertainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERPHASE__METAL_VOLUME_FRACTION_UNCERTAINTY = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Metal Volume Fraction Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERPHASE__METAL_VOLUME_FRACTION_SOURCE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Interphase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERPHASE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Interphase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERPHASE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.CatalogImpl <em>Catalog</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.CatalogImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getCatalog()
	 * @generated
	 */
	int CATALOG = 13;

	/**
	 * The feature id for the '<em><b>Based On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG__BASED_ON = 0;

	/**
	 * The feature id for the '<em><b>Phases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG__PHASES = 1;

	/**
	 * The feature id for the '<em><b>Sink Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG__SINK_RULES = 2;

	/**
	 * The feature id for the '<em><b>Decomposition Potentials</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG__DECOMPOSITION_POTENTIALS = 3;

	/**
	 * The feature id for the '<em><b>Dopants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG__DOPANTS = 4;

	/**
	 * The feature id for the '<em><b>Alloys</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG__ALLOYS = 5;

	/**
	 * The number of structural features of the '<em>Catalog</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Catalog</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.CatalogEntryImpl <em>Catalog Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.CatalogEntryImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getCatalogEntry()
	 * @generated
	 */
	int CATALOG_ENTRY = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG_ENTRY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG_ENTRY__NAME = IDENTIFIED__NAME;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG_ENTRY__REMARKS = IDENTIFIED__REMARKS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG_ENTRY__SOURCE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG_ENTRY__CONFIDENCE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Catalog Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG_ENTRY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Catalog Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOG_ENTRY_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.PhaseImpl <em>Phase</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.PhaseImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getPhase()
	 * @generated
	 */
	int PHASE = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__ID = CATALOG_ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__NAME = CATALOG_ENTRY__NAME;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__REMARKS = CATALOG_ENTRY__REMARKS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__SOURCE = CATALOG_ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__CONFIDENCE = CATALOG_ENTRY__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__KEY = CATALOG_ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__FORMULA = CATALOG_ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__ROLE = CATALOG_ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Space Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__SPACE_GROUP = CATALOG_ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Edge AA</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__EDGE_AA = CATALOG_ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Edge BA</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__EDGE_BA = CATALOG_ENTRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Edge CA</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__EDGE_CA = CATALOG_ENTRY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Alpha Deg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__ALPHA_DEG = CATALOG_ENTRY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Beta Deg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__BETA_DEG = CATALOG_ENTRY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Gamma Deg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__GAMMA_DEG = CATALOG_ENTRY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Formulas Per Cell</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__FORMULAS_PER_CELL = CATALOG_ENTRY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Density GCm3</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__DENSITY_GCM3 = CATALOG_ENTRY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Molar Volume Cm3 Mol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__MOLAR_VOLUME_CM3_MOL = CATALOG_ENTRY_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Volume Uncertainty Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__VOLUME_UNCERTAINTY_PERCENT = CATALOG_ENTRY_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Electronic Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__ELECTRONIC_CLASS = CATALOG_ENTRY_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Counts As Metal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__COUNTS_AS_METAL = CATALOG_ENTRY_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Electronic Conductivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__ELECTRONIC_CONDUCTIVITY = CATALOG_ENTRY_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Ionic Conductivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__IONIC_CONDUCTIVITY = CATALOG_ENTRY_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_FEATURE_COUNT = CATALOG_ENTRY_FEATURE_COUNT + 18;

	/**
	 * The number of operations of the '<em>Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_OPERATION_COUNT = CATALOG_ENTRY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.SinkRuleImpl <em>Sink Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.SinkRuleImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getSinkRule()
	 * @generated
	 */
	int SINK_RULE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK_RULE__ID = CATALOG_ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK_RULE__NAME = CATALOG_ENTRY__NAME;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK_RULE__REMARKS = CATALOG_ENTRY__REMARKS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK_RULE__SOURCE = CATALOG_ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK_RULE__CONFIDENCE = CATALOG_ENTRY__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Chemical System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK_RULE__CHEMICAL_SYSTEM = CATALOG_ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Element</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK_RULE__ELEMENT = CATALOG_ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Phase Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK_RULE__PHASE_KEY = CATALOG_ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK_RULE__USE = CATALOG_ENTRY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Sink Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK_RULE_FEATURE_COUNT = CATALOG_ENTRY_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Sink Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK_RULE_OPERATION_COUNT = CATALOG_ENTRY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.DecompositionPotentialImpl <em>Decomposition Potential</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.DecompositionPotentialImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getDecompositionPotential()
	 * @generated
	 */
	int DECOMPOSITION_POTENTIAL = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECOMPOSITION_POTENTIAL__ID = CATALOG_ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECOMPOSITION_POTENTIAL__NAME = CATALOG_ENTRY__NAME;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECOMPOSITION_POTENTIAL__REMARKS = CATALOG_ENTRY__REMARKS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECOMPOSITION_POTENTIAL__SOURCE = CATALOG_ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECOMPOSITION_POTENTIAL__CONFIDENCE = CATALOG_ENTRY__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECOMPOSITION_POTENTIAL__FORMULA = CATALOG_ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Potential V</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECOMPOSITION_POTENTIAL__POTENTIAL_V = CATALOG_ENTRY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Decomposition Potential</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECOMPOSITION_POTENTIAL_FEATURE_COUNT = CATALOG_ENTRY_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Decomposition Potential</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECOMPOSITION_POTENTIAL_OPERATION_COUNT = CATALOG_ENTRY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.DopantImpl <em>Dopant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.DopantImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getDopant()
	 * @generated
	 */
	int DOPANT = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOPANT__ID = CATALOG_ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOPANT__NAME = CATALOG_ENTRY__NAME;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOPANT__REMARKS = CATALOG_ENTRY__REMARKS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOPANT__SOURCE = CATALOG_ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOPANT__CONFIDENCE = CATALOG_ENTRY__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOPANT__FAMILY = CATALOG_ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Element</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOPANT__ELEMENT = CATALOG_ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Site</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOPANT__SITE = CATALOG_ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Highest X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOPANT__HIGHEST_X = CATALOG_ENTRY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Dopant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOPANT_FEATURE_COUNT = CATALOG_ENTRY_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Dopant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOPANT_OPERATION_COUNT = CATALOG_ENTRY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.AlloyImpl <em>Alloy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.AlloyImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getAlloy()
	 * @generated
	 */
	int ALLOY = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOY__ID = CATALOG_ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOY__NAME = CATALOG_ENTRY__NAME;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOY__REMARKS = CATALOG_ENTRY__REMARKS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOY__SOURCE = CATALOG_ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOY__CONFIDENCE = CATALOG_ENTRY__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Metal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOY__METAL = CATALOG_ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Phase Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOY__PHASE_KEY = CATALOG_ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Contact Angle Deg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOY__CONTACT_ANGLE_DEG = CATALOG_ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Work Of Adhesion JM2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOY__WORK_OF_ADHESION_JM2 = CATALOG_ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Diffusivity Cm2 S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOY__DIFFUSIVITY_CM2_S = CATALOG_ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Diffusivity Temperature C</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOY__DIFFUSIVITY_TEMPERATURE_C = CATALOG_ENTRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Activation Energy EV</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOY__ACTIVATION_ENERGY_EV = CATALOG_ENTRY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Barrier EV</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOY__BARRIER_EV = CATALOG_ENTRY_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Alloy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOY_FEATURE_COUNT = CATALOG_ENTRY_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Alloy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOY_OPERATION_COUNT = CATALOG_ENTRY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.AssemblyImpl <em>Assembly</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.AssemblyImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getAssembly()
	 * @generated
	 */
	int ASSEMBLY = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSEMBLY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSEMBLY__NAME = IDENTIFIED__NAME;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSEMBLY__REMARKS = IDENTIFIED__REMARKS;

	/**
	 * The feature id for the '<em><b>Die</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSEMBLY__DIE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Glovebox</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSEMBLY__GLOVEBOX = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSEMBLY__STEPS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Assembly</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSEMBLY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Assembly</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSEMBLY_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.DieImpl <em>Die</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.DieImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getDie()
	 * @generated
	 */
	int DIE = 21;

	/**
	 * The feature id for the '<em><b>Diameter Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIE__DIAMETER_MM = 0;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIE__MATERIAL = 1;

	/**
	 * The number of structural features of the '<em>Die</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Die</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.GloveboxImpl <em>Glovebox</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.GloveboxImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getGlovebox()
	 * @generated
	 */
	int GLOVEBOX = 22;

	/**
	 * The feature id for the '<em><b>Gas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOVEBOX__GAS = 0;

	/**
	 * The feature id for the '<em><b>Water Below Ppm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOVEBOX__WATER_BELOW_PPM = 1;

	/**
	 * The feature id for the '<em><b>Oxygen Below Ppm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOVEBOX__OXYGEN_BELOW_PPM = 2;

	/**
	 * The number of structural features of the '<em>Glovebox</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOVEBOX_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Glovebox</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOVEBOX_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.AssemblyStepImpl <em>Assembly Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.AssemblyStepImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getAssemblyStep()
	 * @generated
	 */
	int ASSEMBLY_STEP = 23;

	/**
	 * The feature id for the '<em><b>Pressure MPa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSEMBLY_STEP__PRESSURE_MPA = 0;

	/**
	 * The feature id for the '<em><b>Time Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSEMBLY_STEP__TIME_MIN = 1;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSEMBLY_STEP__REMARKS = 2;

	/**
	 * The number of structural features of the '<em>Assembly Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSEMBLY_STEP_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Assembly Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSEMBLY_STEP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.PelletPressingImpl <em>Pellet Pressing</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.PelletPressingImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getPelletPressing()
	 * @generated
	 */
	int PELLET_PRESSING = 24;

	/**
	 * The feature id for the '<em><b>Pressure MPa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PELLET_PRESSING__PRESSURE_MPA = ASSEMBLY_STEP__PRESSURE_MPA;

	/**
	 * The feature id for the '<em><b>Time Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PELLET_PRESSING__TIME_MIN = ASSEMBLY_STEP__TIME_MIN;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PELLET_PRESSING__REMARKS = ASSEMBLY_STEP__REMARKS;

	/**
	 * The feature id for the '<em><b>Mass Mg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PELLET_PRESSING__MASS_MG = ASSEMBLY_STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Temperature C</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PELLET_PRESSING__TEMPERATURE_C = ASSEMBLY_STEP_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Pellet Pressing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PELLET_PRESSING_FEATURE_COUNT = ASSEMBLY_STEP_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Pellet Pressing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PELLET_PRESSING_OPERATION_COUNT = ASSEMBLY_STEP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.LithiumAttachmentImpl <em>Lithium Attachment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.LithiumAttachmentImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getLithiumAttachment()
	 * @generated
	 */
	int LITHIUM_ATTACHMENT = 25;

	/**
	 * The feature id for the '<em><b>Pressure MPa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITHIUM_ATTACHMENT__PRESSURE_MPA = ASSEMBLY_STEP__PRESSURE_MPA;

	/**
	 * The feature id for the '<em><b>Time Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITHIUM_ATTACHMENT__TIME_MIN = ASSEMBLY_STEP__TIME_MIN;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITHIUM_ATTACHMENT__REMARKS = ASSEMBLY_STEP__REMARKS;

	/**
	 * The number of structural features of the '<em>Lithium Attachment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITHIUM_ATTACHMENT_FEATURE_COUNT = ASSEMBLY_STEP_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Lithium Attachment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITHIUM_ATTACHMENT_OPERATION_COUNT = ASSEMBLY_STEP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.CellDesignImpl <em>Cell Design</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.CellDesignImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getCellDesign()
	 * @generated
	 */
	int CELL_DESIGN = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__NAME = IDENTIFIED__NAME;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__REMARKS = IDENTIFIED__REMARKS;

	/**
	 * The feature id for the '<em><b>Electrode A</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__ELECTRODE_A = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Electrode B</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__ELECTRODE_B = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Area Cm2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__AREA_CM2 = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Diameter Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__DIAMETER_MM = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Assembly</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN__ASSEMBLY = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Cell Design</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Cell Design</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_DESIGN_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.LithiumElectrodeImpl <em>Lithium Electrode</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.LithiumElectrodeImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getLithiumElectrode()
	 * @generated
	 */
	int LITHIUM_ELECTRODE = 27;

	/**
	 * The feature id for the '<em><b>Thickness Um</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITHIUM_ELECTRODE__THICKNESS_UM = 0;

	/**
	 * The feature id for the '<em><b>Thickness Tolerance Um</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITHIUM_ELECTRODE__THICKNESS_TOLERANCE_UM = 1;

	/**
	 * The feature id for the '<em><b>Areal Capacity Factor MAh Cm2 Per Um</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITHIUM_ELECTRODE__AREAL_CAPACITY_FACTOR_MAH_CM2_PER_UM = 2;

	/**
	 * The feature id for the '<em><b>Lithium</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITHIUM_ELECTRODE__LITHIUM = 3;

	/**
	 * The feature id for the '<em><b>Surface Treatment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITHIUM_ELECTRODE__SURFACE_TREATMENT = 4;

	/**
	 * The feature id for the '<em><b>Current Collector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITHIUM_ELECTRODE__CURRENT_COLLECTOR = 5;

	/**
	 * The number of structural features of the '<em>Lithium Electrode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITHIUM_ELECTRODE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Lithium Electrode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITHIUM_ELECTRODE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.ProtocolImpl <em>Protocol</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.ProtocolImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getProtocol()
	 * @generated
	 */
	int PROTOCOL = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__NAME = IDENTIFIED__NAME;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__REMARKS = IDENTIFIED__REMARKS;

	/**
	 * The feature id for the '<em><b>Areal Current MA Cm2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__AREAL_CURRENT_MA_CM2 = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Areal Capacity MAh Cm2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__AREAL_CAPACITY_MAH_CM2 = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Lower Voltage Limit V</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__LOWER_VOLTAGE_LIMIT_V = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Upper Voltage Limit V</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__UPPER_VOLTAGE_LIMIT_V = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>At Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__AT_LIMIT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>First Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__FIRST_POLARITY = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Atmosphere</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__ATMOSPHERE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Rest Before Test H</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__REST_BEFORE_TEST_H = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Rest Between Half Cycles Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__REST_BETWEEN_HALF_CYCLES_MIN = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Temperature C</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__TEMPERATURE_C = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Stack Pressure MPa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__STACK_PRESSURE_MPA = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Stack Pressure Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__STACK_PRESSURE_CONTROL = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Planned Cycles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__PLANNED_CYCLES = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Current Accuracy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__CURRENT_ACCURACY = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Voltage Accuracy MV</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__VOLTAGE_ACCURACY_MV = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Sampling Interval S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__SAMPLING_INTERVAL_S = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Protocol</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The number of operations of the '<em>Protocol</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.CellImpl <em>Cell</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.CellImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getCell()
	 * @generated
	 */
	int CELL = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__NAME = IDENTIFIED__NAME;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__REMARKS = IDENTIFIED__REMARKS;

	/**
	 * The feature id for the '<em><b>Design</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__DESIGN = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Interphase</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__INTERPHASE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Protocol</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__PROTOCOL = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Replicate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__REPLICATE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Barcode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__BARCODE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__OPERATOR = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__INSTRUMENT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__CHANNEL = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Calibrated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__CALIBRATED_ON = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Built On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__BUILT_ON = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__STARTED_ON = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Storage Before Test H</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__STORAGE_BEFORE_TEST_H = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Pellet Thickness Um</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__PELLET_THICKNESS_UM = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Pellet Relative Density Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__PELLET_RELATIVE_DENSITY_PERCENT = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Bulk Resistance Ohm Cm2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__BULK_RESISTANCE_OHM_CM2 = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Exclusion Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__EXCLUSION_REASON = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Recordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__RECORDINGS = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__DECISIONS = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The number of operations of the '<em>Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.EventDecisionImpl <em>Event Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.EventDecisionImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getEventDecision()
	 * @generated
	 */
	int EVENT_DECISION = 30;

	/**
	 * The feature id for the '<em><b>Event Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_DECISION__EVENT_KEY = 0;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_DECISION__ACTION = 1;

	/**
	 * The feature id for the '<em><b>New Time H</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_DECISION__NEW_TIME_H = 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_DECISION__REASON = 3;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_DECISION__BY = 4;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_DECISION__AT = 5;

	/**
	 * The number of structural features of the '<em>Event Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_DECISION_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Event Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_DECISION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.impl.RecordingImpl <em>Recording</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.impl.RecordingImpl
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getRecording()
	 * @generated
	 */
	int RECORDING = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__NAME = IDENTIFIED__NAME;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__REMARKS = IDENTIFIED__REMARKS;

	/**
	 * The feature id for the '<em><b>Original File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__ORIGINAL_FILE_NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Raw File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__RAW_FILE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__SHA256 = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__FORMAT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__FORMAT_VERSION = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Mapping Profile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__MAPPING_PROFILE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Column Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__COLUMN_PAIR = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Sign Convention</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__SIGN_CONVENTION = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__TIME_ZONE = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Trace Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__TRACE_ID = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Records</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__RECORDS = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Spectra</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__SPECTRA = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Start Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__START_TIME = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Imported At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__IMPORTED_AT = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Imported By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__IMPORTED_BY = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Import Report</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__IMPORT_REPORT = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Earlier Versions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__EARLIER_VERSIONS = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Synthetic Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__SYNTHETIC_NOTE = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Recording</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The number of operations of the '<em>Recording</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.AmountBasis <em>Amount Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.AmountBasis
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getAmountBasis()
	 * @generated
	 */
	int AMOUNT_BASIS = 32;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.Confidence <em>Confidence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.Confidence
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getConfidence()
	 * @generated
	 */
	int CONFIDENCE = 33;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.PhaseRole <em>Phase Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.PhaseRole
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getPhaseRole()
	 * @generated
	 */
	int PHASE_ROLE = 34;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.ElectronicClass <em>Electronic Class</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.ElectronicClass
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getElectronicClass()
	 * @generated
	 */
	int ELECTRONIC_CLASS = 35;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.CountsAsMetal <em>Counts As Metal</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.CountsAsMetal
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getCountsAsMetal()
	 * @generated
	 */
	int COUNTS_AS_METAL = 36;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.RuleUse <em>Rule Use</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.RuleUse
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getRuleUse()
	 * @generated
	 */
	int RULE_USE = 37;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.LimitBehaviour <em>Limit Behaviour</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.LimitBehaviour
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getLimitBehaviour()
	 * @generated
	 */
	int LIMIT_BEHAVIOUR = 38;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.FirstPolarity <em>First Polarity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.FirstPolarity
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getFirstPolarity()
	 * @generated
	 */
	int FIRST_POLARITY = 39;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.DecisionAction <em>Decision Action</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.DecisionAction
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getDecisionAction()
	 * @generated
	 */
	int DECISION_ACTION = 40;

	/**
	 * The meta object id for the '{@link org.interphaselab.model.SignConvention <em>Sign Convention</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphaselab.model.SignConvention
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getSignConvention()
	 * @generated
	 */
	int SIGN_CONVENTION = 41;

	/**
	 * The meta object id for the '<em>Calendar Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getCalendarDate()
	 * @generated
	 */
	int CALENDAR_DATE = 42;

	/**
	 * The meta object id for the '<em>Timestamp</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.interphaselab.model.impl.ModelPackageImpl#getTimestamp()
	 * @generated
	 */
	int TIMESTAMP = 43;


	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.interphaselab.model.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.interphaselab.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Identified#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.interphaselab.model.Identified#getName()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Identified#getRemarks <em>Remarks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remarks</em>'.
	 * @see org.interphaselab.model.Identified#getRemarks()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Remarks();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.Study <em>Study</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Study</em>'.
	 * @see org.interphaselab.model.Study
	 * @generated
	 */
	EClass getStudy();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Study#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.interphaselab.model.Study#getFormatVersion()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Study#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.interphaselab.model.Study#getDescription()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Description();

	/**
	 * Returns the meta object for the attribute list '{@link org.interphaselab.model.Study#getAuthors <em>Authors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Authors</em>'.
	 * @see org.interphaselab.model.Study#getAuthors()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Authors();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Study#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence</em>'.
	 * @see org.interphaselab.model.Study#getLicence()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Licence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphaselab.model.Study#getMaterials <em>Materials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Materials</em>'.
	 * @see org.interphaselab.model.Study#getMaterials()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Materials();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphaselab.model.Study#getElectrolytes <em>Electrolytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Electrolytes</em>'.
	 * @see org.interphaselab.model.Study#getElectrolytes()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Electrolytes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphaselab.model.Study#getInterphases <em>Interphases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interphases</em>'.
	 * @see org.interphaselab.model.Study#getInterphases()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Interphases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphaselab.model.Study#getAssemblies <em>Assemblies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assemblies</em>'.
	 * @see org.interphaselab.model.Study#getAssemblies()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Assemblies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphaselab.model.Study#getDesigns <em>Designs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Designs</em>'.
	 * @see org.interphaselab.model.Study#getDesigns()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Designs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphaselab.model.Study#getProtocols <em>Protocols</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Protocols</em>'.
	 * @see org.interphaselab.model.Study#getProtocols()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Protocols();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphaselab.model.Study#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cells</em>'.
	 * @see org.interphaselab.model.Study#getCells()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Cells();

	/**
	 * Returns the meta object for the containment reference '{@link org.interphaselab.model.Study#getCatalog <em>Catalog</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Catalog</em>'.
	 * @see org.interphaselab.model.Study#getCatalog()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Catalog();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphaselab.model.Study#getReportParts <em>Report Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Report Parts</em>'.
	 * @see org.interphaselab.model.Study#getReportParts()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_ReportParts();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.ReportPart <em>Report Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report Part</em>'.
	 * @see org.interphaselab.model.ReportPart
	 * @generated
	 */
	EClass getReportPart();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.ReportPart#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.interphaselab.model.ReportPart#getKey()
	 * @see #getReportPart()
	 * @generated
	 */
	EAttribute getReportPart_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.ReportPart#isLeftOut <em>Left Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Left Out</em>'.
	 * @see org.interphaselab.model.ReportPart#isLeftOut()
	 * @see #getReportPart()
	 * @generated
	 */
	EAttribute getReportPart_LeftOut();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.ReportPart#getCaption <em>Caption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caption</em>'.
	 * @see org.interphaselab.model.ReportPart#getCaption()
	 * @see #getReportPart()
	 * @generated
	 */
	EAttribute getReportPart_Caption();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphaselab.model.ReportPart#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.interphaselab.model.ReportPart#getParts()
	 * @see #getReportPart()
	 * @generated
	 */
	EReference getReportPart_Parts();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.Preparation <em>Preparation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Preparation</em>'.
	 * @see org.interphaselab.model.Preparation
	 * @generated
	 */
	EClass getPreparation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphaselab.model.Preparation#getComponents <em>Components</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Components</em>'.
	 * @see org.interphaselab.model.Preparation#getComponents()
	 * @see #getPreparation()
	 * @generated
	 */
	EReference getPreparation_Components();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Preparation#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.interphaselab.model.Preparation#getBasis()
	 * @see #getPreparation()
	 * @generated
	 */
	EAttribute getPreparation_Basis();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphaselab.model.Preparation#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.interphaselab.model.Preparation#getSteps()
	 * @see #getPreparation()
	 * @generated
	 */
	EReference getPreparation_Steps();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.Component <em>Component</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Component</em>'.
	 * @see org.interphaselab.model.Component
	 * @generated
	 */
	EClass getComponent();

	/**
	 * Returns the meta object for the reference '{@link org.interphaselab.model.Component#getMaterial <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Material</em>'.
	 * @see org.interphaselab.model.Component#getMaterial()
	 * @see #getComponent()
	 * @generated
	 */
	EReference getComponent_Material();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Component#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.interphaselab.model.Component#getAmount()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_Amount();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.Material <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Material</em>'.
	 * @see org.interphaselab.model.Material
	 * @generated
	 */
	EClass getMaterial();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Material#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.interphaselab.model.Material#getFormula()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_Formula();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Material#getBatch <em>Batch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Batch</em>'.
	 * @see org.interphaselab.model.Material#getBatch()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_Batch();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Material#getSupplier <em>Supplier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Supplier</em>'.
	 * @see org.interphaselab.model.Material#getSupplier()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_Supplier();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Material#getPurityPercent <em>Purity Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purity Percent</em>'.
	 * @see org.interphaselab.model.Material#getPurityPercent()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_PurityPercent();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Material#getParticleSizeUm <em>Particle Size Um</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Particle Size Um</em>'.
	 * @see org.interphaselab.model.Material#getParticleSizeUm()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_ParticleSizeUm();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Material#getDensityGCm3 <em>Density GCm3</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Density GCm3</em>'.
	 * @see org.interphaselab.model.Material#getDensityGCm3()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_DensityGCm3();

	/**
	 * Returns the meta object for the containment reference '{@link org.interphaselab.model.Material#getIonicConductivity <em>Ionic Conductivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Ionic Conductivity</em>'.
	 * @see org.interphaselab.model.Material#getIonicConductivity()
	 * @see #getMaterial()
	 * @generated
	 */
	EReference getMaterial_IonicConductivity();

	/**
	 * Returns the meta object for the containment reference '{@link org.interphaselab.model.Material#getElectronicConductivity <em>Electronic Conductivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Electronic Conductivity</em>'.
	 * @see org.interphaselab.model.Material#getElectronicConductivity()
	 * @see #getMaterial()
	 * @generated
	 */
	EReference getMaterial_ElectronicConductivity();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.Conductivity <em>Conductivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Conductivity</em>'.
	 * @see org.interphaselab.model.Conductivity
	 * @generated
	 */
	EClass getConductivity();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Conductivity#getConductivitySCm <em>Conductivity SCm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conductivity SCm</em>'.
	 * @see org.interphaselab.model.Conductivity#getConductivitySCm()
	 * @see #getConductivity()
	 * @generated
	 */
	EAttribute getConductivity_ConductivitySCm();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Conductivity#getTemperatureC <em>Temperature C</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Temperature C</em>'.
	 * @see org.interphaselab.model.Conductivity#getTemperatureC()
	 * @see #getConductivity()
	 * @generated
	 */
	EAttribute getConductivity_TemperatureC();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Conductivity#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.interphaselab.model.Conductivity#getMethod()
	 * @see #getConductivity()
	 * @generated
	 */
	EAttribute getConductivity_Method();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.Electrolyte <em>Electrolyte</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Electrolyte</em>'.
	 * @see org.interphaselab.model.Electrolyte
	 * @generated
	 */
	EClass getElectrolyte();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.PreparationStep <em>Preparation Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Preparation Step</em>'.
	 * @see org.interphaselab.model.PreparationStep
	 * @generated
	 */
	EClass getPreparationStep();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.PreparationStep#getRemarks <em>Remarks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remarks</em>'.
	 * @see org.interphaselab.model.PreparationStep#getRemarks()
	 * @see #getPreparationStep()
	 * @generated
	 */
	EAttribute getPreparationStep_Remarks();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.Milling <em>Milling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Milling</em>'.
	 * @see org.interphaselab.model.Milling
	 * @generated
	 */
	EClass getMilling();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Milling#getSpeedRpm <em>Speed Rpm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Speed Rpm</em>'.
	 * @see org.interphaselab.model.Milling#getSpeedRpm()
	 * @see #getMilling()
	 * @generated
	 */
	EAttribute getMilling_SpeedRpm();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Milling#getTimeH <em>Time H</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time H</em>'.
	 * @see org.interphaselab.model.Milling#getTimeH()
	 * @see #getMilling()
	 * @generated
	 */
	EAttribute getMilling_TimeH();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.Annealing <em>Annealing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annealing</em>'.
	 * @see org.interphaselab.model.Annealing
	 * @generated
	 */
	EClass getAnnealing();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Annealing#getTemperatureC <em>Temperature C</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Temperature C</em>'.
	 * @see org.interphaselab.model.Annealing#getTemperatureC()
	 * @see #getAnnealing()
	 * @generated
	 */
	EAttribute getAnnealing_TemperatureC();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Annealing#getTimeH <em>Time H</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time H</em>'.
	 * @see org.interphaselab.model.Annealing#getTimeH()
	 * @see #getAnnealing()
	 * @generated
	 */
	EAttribute getAnnealing_TimeH();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Annealing#getAtmosphere <em>Atmosphere</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Atmosphere</em>'.
	 * @see org.interphaselab.model.Annealing#getAtmosphere()
	 * @see #getAnnealing()
	 * @generated
	 */
	EAttribute getAnnealing_Atmosphere();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.Mixing <em>Mixing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mixing</em>'.
	 * @see org.interphaselab.model.Mixing
	 * @generated
	 */
	EClass getMixing();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Mixing#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.interphaselab.model.Mixing#getMethod()
	 * @see #getMixing()
	 * @generated
	 */
	EAttribute getMixing_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Mixing#getSpeedRpm <em>Speed Rpm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Speed Rpm</em>'.
	 * @see org.interphaselab.model.Mixing#getSpeedRpm()
	 * @see #getMixing()
	 * @generated
	 */
	EAttribute getMixing_SpeedRpm();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Mixing#getTimeH <em>Time H</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time H</em>'.
	 * @see org.interphaselab.model.Mixing#getTimeH()
	 * @see #getMixing()
	 * @generated
	 */
	EAttribute getMixing_TimeH();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.Interphase <em>Interphase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interphase</em>'.
	 * @see org.interphaselab.model.Interphase
	 * @generated
	 */
	EClass getInterphase();

	/**
	 * Returns the meta object for the reference '{@link org.interphaselab.model.Interphase#getElectrolyte <em>Electrolyte</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Electrolyte</em>'.
	 * @see org.interphaselab.model.Interphase#getElectrolyte()
	 * @see #getInterphase()
	 * @generated
	 */
	EReference getInterphase_Electrolyte();

	/**
	 * Returns the meta object for the reference '{@link org.interphaselab.model.Interphase#getLithium <em>Lithium</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Lithium</em>'.
	 * @see org.interphaselab.model.Interphase#getLithium()
	 * @see #getInterphase()
	 * @generated
	 */
	EReference getInterphase_Lithium();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Interphase#isControl <em>Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Control</em>'.
	 * @see org.interphaselab.model.Interphase#isControl()
	 * @see #getInterphase()
	 * @generated
	 */
	EAttribute getInterphase_Control();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Interphase#getMetalVolumeFraction <em>Metal Volume Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metal Volume Fraction</em>'.
	 * @see org.interphaselab.model.Interphase#getMetalVolumeFraction()
	 * @see #getInterphase()
	 * @generated
	 */
	EAttribute getInterphase_MetalVolumeFraction();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Interphase#getMetalVolumeFractionUncertainty <em>Metal Volume Fraction Uncertainty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metal Volume Fraction Uncertainty</em>'.
	 * @see org.interphaselab.model.Interphase#getMetalVolumeFractionUncertainty()
	 * @see #getInterphase()
	 * @generated
	 */
	EAttribute getInterphase_MetalVolumeFractionUncertainty();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Interphase#getMetalVolumeFractionSource <em>Metal Volume Fraction Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metal Volume Fraction Source</em>'.
	 * @see org.interphaselab.model.Interphase#getMetalVolumeFractionSource()
	 * @see #getInterphase()
	 * @generated
	 */
	EAttribute getInterphase_MetalVolumeFractionSource();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.Catalog <em>Catalog</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Catalog</em>'.
	 * @see org.interphaselab.model.Catalog
	 * @generated
	 */
	EClass getCatalog();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Catalog#getBasedOn <em>Based On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Based On</em>'.
	 * @see org.interphaselab.model.Catalog#getBasedOn()
	 * @see #getCatalog()
	 * @generated
	 */
	EAttribute getCatalog_BasedOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphaselab.model.Catalog#getPhases <em>Phases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Phases</em>'.
	 * @see org.interphaselab.model.Catalog#getPhases()
	 * @see #getCatalog()
	 * @generated
	 */
	EReference getCatalog_Phases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphaselab.model.Catalog#getSinkRules <em>Sink Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sink Rules</em>'.
	 * @see org.interphaselab.model.Catalog#getSinkRules()
	 * @see #getCatalog()
	 * @generated
	 */
	EReference getCatalog_SinkRules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphaselab.model.Catalog#getDecompositionPotentials <em>Decomposition Potentials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decomposition Potentials</em>'.
	 * @see org.interphaselab.model.Catalog#getDecompositionPotentials()
	 * @see #getCatalog()
	 * @generated
	 */
	EReference getCatalog_DecompositionPotentials();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphaselab.model.Catalog#getDopants <em>Dopants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dopants</em>'.
	 * @see org.interphaselab.model.Catalog#getDopants()
	 * @see #getCatalog()
	 * @generated
	 */
	EReference getCatalog_Dopants();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphaselab.model.Catalog#getAlloys <em>Alloys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Alloys</em>'.
	 * @see org.interphaselab.model.Catalog#getAlloys()
	 * @see #getCatalog()
	 * @generated
	 */
	EReference getCatalog_Alloys();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.CatalogEntry <em>Catalog Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Catalog Entry</em>'.
	 * @see org.interphaselab.model.CatalogEntry
	 * @generated
	 */
	EClass getCatalogEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.CatalogEntry#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.interphaselab.model.CatalogEntry#getSource()
	 * @see #getCatalogEntry()
	 * @generated
	 */
	EAttribute getCatalogEntry_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.CatalogEntry#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.interphaselab.model.CatalogEntry#getConfidence()
	 * @see #getCatalogEntry()
	 * @generated
	 */
	EAttribute getCatalogEntry_Confidence();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.Phase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Phase</em>'.
	 * @see org.interphaselab.model.Phase
	 * @generated
	 */
	EClass getPhase();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Phase#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.interphaselab.model.Phase#getKey()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Phase#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.interphaselab.model.Phase#getFormula()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_Formula();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Phase#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.interphaselab.model.Phase#getRole()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Phase#getSpaceGroup <em>Space Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Space Group</em>'.
	 * @see org.interphaselab.model.Phase#getSpaceGroup()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_SpaceGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Phase#getEdgeAA <em>Edge AA</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edge AA</em>'.
	 * @see org.interphaselab.model.Phase#getEdgeAA()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_EdgeAA();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Phase#getEdgeBA <em>Edge BA</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edge BA</em>'.
	 * @see org.interphaselab.model.Phase#getEdgeBA()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_EdgeBA();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Phase#getEdgeCA <em>Edge CA</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edge CA</em>'.
	 * @see org.interphaselab.model.Phase#getEdgeCA()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_EdgeCA();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Phase#getAlphaDeg <em>Alpha Deg</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alpha Deg</em>'.
	 * @see org.interphaselab.model.Phase#getAlphaDeg()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_AlphaDeg();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Phase#getBetaDeg <em>Beta Deg</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Beta Deg</em>'.
	 * @see org.interphaselab.model.Phase#getBetaDeg()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_BetaDeg();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Phase#getGammaDeg <em>Gamma Deg</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gamma Deg</em>'.
	 * @see org.interphaselab.model.Phase#getGammaDeg()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_GammaDeg();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Phase#getFormulasPerCell <em>Formulas Per Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formulas Per Cell</em>'.
	 * @see org.interphaselab.model.Phase#getFormulasPerCell()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_FormulasPerCell();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Phase#getDensityGCm3 <em>Density GCm3</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Density GCm3</em>'.
	 * @see org.interphaselab.model.Phase#getDensityGCm3()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_DensityGCm3();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Phase#getMolarVolumeCm3Mol <em>Molar Volume Cm3 Mol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Molar Volume Cm3 Mol</em>'.
	 * @see org.interphaselab.model.Phase#getMolarVolumeCm3Mol()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_MolarVolumeCm3Mol();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Phase#getVolumeUncertaintyPercent <em>Volume Uncertainty Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Volume Uncertainty Percent</em>'.
	 * @see org.interphaselab.model.Phase#getVolumeUncertaintyPercent()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_VolumeUncertaintyPercent();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Phase#getElectronicClass <em>Electronic Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Electronic Class</em>'.
	 * @see org.interphaselab.model.Phase#getElectronicClass()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_ElectronicClass();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Phase#getCountsAsMetal <em>Counts As Metal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Counts As Metal</em>'.
	 * @see org.interphaselab.model.Phase#getCountsAsMetal()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_CountsAsMetal();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Phase#getElectronicConductivity <em>Electronic Conductivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Electronic Conductivity</em>'.
	 * @see org.interphaselab.model.Phase#getElectronicConductivity()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_ElectronicConductivity();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Phase#getIonicConductivity <em>Ionic Conductivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ionic Conductivity</em>'.
	 * @see org.interphaselab.model.Phase#getIonicConductivity()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_IonicConductivity();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.SinkRule <em>Sink Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sink Rule</em>'.
	 * @see org.interphaselab.model.SinkRule
	 * @generated
	 */
	EClass getSinkRule();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.SinkRule#getChemicalSystem <em>Chemical System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chemical System</em>'.
	 * @see org.interphaselab.model.SinkRule#getChemicalSystem()
	 * @see #getSinkRule()
	 * @generated
	 */
	EAttribute getSinkRule_ChemicalSystem();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.SinkRule#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Element</em>'.
	 * @see org.interphaselab.model.SinkRule#getElement()
	 * @see #getSinkRule()
	 * @generated
	 */
	EAttribute getSinkRule_Element();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.SinkRule#getPhaseKey <em>Phase Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase Key</em>'.
	 * @see org.interphaselab.model.SinkRule#getPhaseKey()
	 * @see #getSinkRule()
	 * @generated
	 */
	EAttribute getSinkRule_PhaseKey();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.SinkRule#getUse <em>Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Use</em>'.
	 * @see org.interphaselab.model.SinkRule#getUse()
	 * @see #getSinkRule()
	 * @generated
	 */
	EAttribute getSinkRule_Use();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.DecompositionPotential <em>Decomposition Potential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decomposition Potential</em>'.
	 * @see org.interphaselab.model.DecompositionPotential
	 * @generated
	 */
	EClass getDecompositionPotential();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.DecompositionPotential#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.interphaselab.model.DecompositionPotential#getFormula()
	 * @see #getDecompositionPotential()
	 * @generated
	 */
	EAttribute getDecompositionPotential_Formula();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.DecompositionPotential#getPotentialV <em>Potential V</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Potential V</em>'.
	 * @see org.interphaselab.model.DecompositionPotential#getPotentialV()
	 * @see #getDecompositionPotential()
	 * @generated
	 */
	EAttribute getDecompositionPotential_PotentialV();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.Dopant <em>Dopant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dopant</em>'.
	 * @see org.interphaselab.model.Dopant
	 * @generated
	 */
	EClass getDopant();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Dopant#getFamily <em>Family</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family</em>'.
	 * @see org.interphaselab.model.Dopant#getFamily()
	 * @see #getDopant()
	 * @generated
	 */
	EAttribute getDopant_Family();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Dopant#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Element</em>'.
	 * @see org.interphaselab.model.Dopant#getElement()
	 * @see #getDopant()
	 * @generated
	 */
	EAttribute getDopant_Element();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Dopant#getSite <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Site</em>'.
	 * @see org.interphaselab.model.Dopant#getSite()
	 * @see #getDopant()
	 * @generated
	 */
	EAttribute getDopant_Site();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Dopant#getHighestX <em>Highest X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Highest X</em>'.
	 * @see org.interphaselab.model.Dopant#getHighestX()
	 * @see #getDopant()
	 * @generated
	 */
	EAttribute getDopant_HighestX();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.Alloy <em>Alloy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Alloy</em>'.
	 * @see org.interphaselab.model.Alloy
	 * @generated
	 */
	EClass getAlloy();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Alloy#getMetal <em>Metal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metal</em>'.
	 * @see org.interphaselab.model.Alloy#getMetal()
	 * @see #getAlloy()
	 * @generated
	 */
	EAttribute getAlloy_Metal();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Alloy#getPhaseKey <em>Phase Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase Key</em>'.
	 * @see org.interphaselab.model.Alloy#getPhaseKey()
	 * @see #getAlloy()
	 * @generated
	 */
	EAttribute getAlloy_PhaseKey();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Alloy#getContactAngleDeg <em>Contact Angle Deg</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contact Angle Deg</em>'.
	 * @see org.interphaselab.model.Alloy#getContactAngleDeg()
	 * @see #getAlloy()
	 * @generated
	 */
	EAttribute getAlloy_ContactAngleDeg();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Alloy#getWorkOfAdhesionJM2 <em>Work Of Adhesion JM2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Work Of Adhesion JM2</em>'.
	 * @see org.interphaselab.model.Alloy#getWorkOfAdhesionJM2()
	 * @see #getAlloy()
	 * @generated
	 */
	EAttribute getAlloy_WorkOfAdhesionJM2();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Alloy#getDiffusivityCm2S <em>Diffusivity Cm2 S</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diffusivity Cm2 S</em>'.
	 * @see org.interphaselab.model.Alloy#getDiffusivityCm2S()
	 * @see #getAlloy()
	 * @generated
	 */
	EAttribute getAlloy_DiffusivityCm2S();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Alloy#getDiffusivityTemperatureC <em>Diffusivity Temperature C</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diffusivity Temperature C</em>'.
	 * @see org.interphaselab.model.Alloy#getDiffusivityTemperatureC()
	 * @see #getAlloy()
	 * @generated
	 */
	EAttribute getAlloy_DiffusivityTemperatureC();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Alloy#getActivationEnergyEV <em>Activation Energy EV</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Activation Energy EV</em>'.
	 * @see org.interphaselab.model.Alloy#getActivationEnergyEV()
	 * @see #getAlloy()
	 * @generated
	 */
	EAttribute getAlloy_ActivationEnergyEV();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Alloy#getBarrierEV <em>Barrier EV</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Barrier EV</em>'.
	 * @see org.interphaselab.model.Alloy#getBarrierEV()
	 * @see #getAlloy()
	 * @generated
	 */
	EAttribute getAlloy_BarrierEV();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.Assembly <em>Assembly</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assembly</em>'.
	 * @see org.interphaselab.model.Assembly
	 * @generated
	 */
	EClass getAssembly();

	/**
	 * Returns the meta object for the containment reference '{@link org.interphaselab.model.Assembly#getDie <em>Die</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Die</em>'.
	 * @see org.interphaselab.model.Assembly#getDie()
	 * @see #getAssembly()
	 * @generated
	 */
	EReference getAssembly_Die();

	/**
	 * Returns the meta object for the containment reference '{@link org.interphaselab.model.Assembly#getGlovebox <em>Glovebox</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Glovebox</em>'.
	 * @see org.interphaselab.model.Assembly#getGlovebox()
	 * @see #getAssembly()
	 * @generated
	 */
	EReference getAssembly_Glovebox();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphaselab.model.Assembly#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.interphaselab.model.Assembly#getSteps()
	 * @see #getAssembly()
	 * @generated
	 */
	EReference getAssembly_Steps();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.Die <em>Die</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Die</em>'.
	 * @see org.interphaselab.model.Die
	 * @generated
	 */
	EClass getDie();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Die#getDiameterMm <em>Diameter Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diameter Mm</em>'.
	 * @see org.interphaselab.model.Die#getDiameterMm()
	 * @see #getDie()
	 * @generated
	 */
	EAttribute getDie_DiameterMm();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Die#getMaterial <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Material</em>'.
	 * @see org.interphaselab.model.Die#getMaterial()
	 * @see #getDie()
	 * @generated
	 */
	EAttribute getDie_Material();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.Glovebox <em>Glovebox</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Glovebox</em>'.
	 * @see org.interphaselab.model.Glovebox
	 * @generated
	 */
	EClass getGlovebox();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Glovebox#getGas <em>Gas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gas</em>'.
	 * @see org.interphaselab.model.Glovebox#getGas()
	 * @see #getGlovebox()
	 * @generated
	 */
	EAttribute getGlovebox_Gas();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Glovebox#getWaterBelowPpm <em>Water Below Ppm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Water Below Ppm</em>'.
	 * @see org.interphaselab.model.Glovebox#getWaterBelowPpm()
	 * @see #getGlovebox()
	 * @generated
	 */
	EAttribute getGlovebox_WaterBelowPpm();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Glovebox#getOxygenBelowPpm <em>Oxygen Below Ppm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Oxygen Below Ppm</em>'.
	 * @see org.interphaselab.model.Glovebox#getOxygenBelowPpm()
	 * @see #getGlovebox()
	 * @generated
	 */
	EAttribute getGlovebox_OxygenBelowPpm();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.AssemblyStep <em>Assembly Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assembly Step</em>'.
	 * @see org.interphaselab.model.AssemblyStep
	 * @generated
	 */
	EClass getAssemblyStep();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.AssemblyStep#getPressureMPa <em>Pressure MPa</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pressure MPa</em>'.
	 * @see org.interphaselab.model.AssemblyStep#getPressureMPa()
	 * @see #getAssemblyStep()
	 * @generated
	 */
	EAttribute getAssemblyStep_PressureMPa();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.AssemblyStep#getTimeMin <em>Time Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Min</em>'.
	 * @see org.interphaselab.model.AssemblyStep#getTimeMin()
	 * @see #getAssemblyStep()
	 * @generated
	 */
	EAttribute getAssemblyStep_TimeMin();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.AssemblyStep#getRemarks <em>Remarks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remarks</em>'.
	 * @see org.interphaselab.model.AssemblyStep#getRemarks()
	 * @see #getAssemblyStep()
	 * @generated
	 */
	EAttribute getAssemblyStep_Remarks();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.PelletPressing <em>Pellet Pressing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pellet Pressing</em>'.
	 * @see org.interphaselab.model.PelletPressing
	 * @generated
	 */
	EClass getPelletPressing();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.PelletPressing#getMassMg <em>Mass Mg</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mass Mg</em>'.
	 * @see org.interphaselab.model.PelletPressing#getMassMg()
	 * @see #getPelletPressing()
	 * @generated
	 */
	EAttribute getPelletPressing_MassMg();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.PelletPressing#getTemperatureC <em>Temperature C</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Temperature C</em>'.
	 * @see org.interphaselab.model.PelletPressing#getTemperatureC()
	 * @see #getPelletPressing()
	 * @generated
	 */
	EAttribute getPelletPressing_TemperatureC();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.LithiumAttachment <em>Lithium Attachment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lithium Attachment</em>'.
	 * @see org.interphaselab.model.LithiumAttachment
	 * @generated
	 */
	EClass getLithiumAttachment();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.CellDesign <em>Cell Design</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cell Design</em>'.
	 * @see org.interphaselab.model.CellDesign
	 * @generated
	 */
	EClass getCellDesign();

	/**
	 * Returns the meta object for the containment reference '{@link org.interphaselab.model.CellDesign#getElectrodeA <em>Electrode A</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Electrode A</em>'.
	 * @see org.interphaselab.model.CellDesign#getElectrodeA()
	 * @see #getCellDesign()
	 * @generated
	 */
	EReference getCellDesign_ElectrodeA();

	/**
	 * Returns the meta object for the containment reference '{@link org.interphaselab.model.CellDesign#getElectrodeB <em>Electrode B</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Electrode B</em>'.
	 * @see org.interphaselab.model.CellDesign#getElectrodeB()
	 * @see #getCellDesign()
	 * @generated
	 */
	EReference getCellDesign_ElectrodeB();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.CellDesign#getAreaCm2 <em>Area Cm2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Area Cm2</em>'.
	 * @see org.interphaselab.model.CellDesign#getAreaCm2()
	 * @see #getCellDesign()
	 * @generated
	 */
	EAttribute getCellDesign_AreaCm2();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.CellDesign#getDiameterMm <em>Diameter Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diameter Mm</em>'.
	 * @see org.interphaselab.model.CellDesign#getDiameterMm()
	 * @see #getCellDesign()
	 * @generated
	 */
	EAttribute getCellDesign_DiameterMm();

	/**
	 * Returns the meta object for the reference '{@link org.interphaselab.model.CellDesign#getAssembly <em>Assembly</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Assembly</em>'.
	 * @see org.interphaselab.model.CellDesign#getAssembly()
	 * @see #getCellDesign()
	 * @generated
	 */
	EReference getCellDesign_Assembly();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.LithiumElectrode <em>Lithium Electrode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lithium Electrode</em>'.
	 * @see org.interphaselab.model.LithiumElectrode
	 * @generated
	 */
	EClass getLithiumElectrode();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.LithiumElectrode#getThicknessUm <em>Thickness Um</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thickness Um</em>'.
	 * @see org.interphaselab.model.LithiumElectrode#getThicknessUm()
	 * @see #getLithiumElectrode()
	 * @generated
	 */
	EAttribute getLithiumElectrode_ThicknessUm();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.LithiumElectrode#getThicknessToleranceUm <em>Thickness Tolerance Um</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thickness Tolerance Um</em>'.
	 * @see org.interphaselab.model.LithiumElectrode#getThicknessToleranceUm()
	 * @see #getLithiumElectrode()
	 * @generated
	 */
	EAttribute getLithiumElectrode_ThicknessToleranceUm();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.LithiumElectrode#getArealCapacityFactorMAhCm2PerUm <em>Areal Capacity Factor MAh Cm2 Per Um</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Areal Capacity Factor MAh Cm2 Per Um</em>'.
	 * @see org.interphaselab.model.LithiumElectrode#getArealCapacityFactorMAhCm2PerUm()
	 * @see #getLithiumElectrode()
	 * @generated
	 */
	EAttribute getLithiumElectrode_ArealCapacityFactorMAhCm2PerUm();

	/**
	 * Returns the meta object for the reference '{@link org.interphaselab.model.LithiumElectrode#getLithium <em>Lithium</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Lithium</em>'.
	 * @see org.interphaselab.model.LithiumElectrode#getLithium()
	 * @see #getLithiumElectrode()
	 * @generated
	 */
	EReference getLithiumElectrode_Lithium();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.LithiumElectrode#getSurfaceTreatment <em>Surface Treatment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Surface Treatment</em>'.
	 * @see org.interphaselab.model.LithiumElectrode#getSurfaceTreatment()
	 * @see #getLithiumElectrode()
	 * @generated
	 */
	EAttribute getLithiumElectrode_SurfaceTreatment();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.LithiumElectrode#getCurrentCollector <em>Current Collector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Current Collector</em>'.
	 * @see org.interphaselab.model.LithiumElectrode#getCurrentCollector()
	 * @see #getLithiumElectrode()
	 * @generated
	 */
	EAttribute getLithiumElectrode_CurrentCollector();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.Protocol <em>Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Protocol</em>'.
	 * @see org.interphaselab.model.Protocol
	 * @generated
	 */
	EClass getProtocol();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Protocol#getArealCurrentMACm2 <em>Areal Current MA Cm2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Areal Current MA Cm2</em>'.
	 * @see org.interphaselab.model.Protocol#getArealCurrentMACm2()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_ArealCurrentMACm2();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Protocol#getArealCapacityMAhCm2 <em>Areal Capacity MAh Cm2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Areal Capacity MAh Cm2</em>'.
	 * @see org.interphaselab.model.Protocol#getArealCapacityMAhCm2()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_ArealCapacityMAhCm2();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Protocol#getLowerVoltageLimitV <em>Lower Voltage Limit V</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lower Voltage Limit V</em>'.
	 * @see org.interphaselab.model.Protocol#getLowerVoltageLimitV()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_LowerVoltageLimitV();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Protocol#getUpperVoltageLimitV <em>Upper Voltage Limit V</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Upper Voltage Limit V</em>'.
	 * @see org.interphaselab.model.Protocol#getUpperVoltageLimitV()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_UpperVoltageLimitV();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Protocol#getAtLimit <em>At Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At Limit</em>'.
	 * @see org.interphaselab.model.Protocol#getAtLimit()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_AtLimit();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Protocol#getFirstPolarity <em>First Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Polarity</em>'.
	 * @see org.interphaselab.model.Protocol#getFirstPolarity()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_FirstPolarity();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Protocol#getAtmosphere <em>Atmosphere</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Atmosphere</em>'.
	 * @see org.interphaselab.model.Protocol#getAtmosphere()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_Atmosphere();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Protocol#getRestBeforeTestH <em>Rest Before Test H</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rest Before Test H</em>'.
	 * @see org.interphaselab.model.Protocol#getRestBeforeTestH()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_RestBeforeTestH();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Protocol#getRestBetweenHalfCyclesMin <em>Rest Between Half Cycles Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rest Between Half Cycles Min</em>'.
	 * @see org.interphaselab.model.Protocol#getRestBetweenHalfCyclesMin()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_RestBetweenHalfCyclesMin();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Protocol#getTemperatureC <em>Temperature C</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Temperature C</em>'.
	 * @see org.interphaselab.model.Protocol#getTemperatureC()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_TemperatureC();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Protocol#getStackPressureMPa <em>Stack Pressure MPa</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stack Pressure MPa</em>'.
	 * @see org.interphaselab.model.Protocol#getStackPressureMPa()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_StackPressureMPa();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Protocol#getStackPressureControl <em>Stack Pressure Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stack Pressure Control</em>'.
	 * @see org.interphaselab.model.Protocol#getStackPressureControl()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_StackPressureControl();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Protocol#getPlannedCycles <em>Planned Cycles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned Cycles</em>'.
	 * @see org.interphaselab.model.Protocol#getPlannedCycles()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_PlannedCycles();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Protocol#getCurrentAccuracy <em>Current Accuracy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Current Accuracy</em>'.
	 * @see org.interphaselab.model.Protocol#getCurrentAccuracy()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_CurrentAccuracy();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Protocol#getVoltageAccuracyMV <em>Voltage Accuracy MV</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Voltage Accuracy MV</em>'.
	 * @see org.interphaselab.model.Protocol#getVoltageAccuracyMV()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_VoltageAccuracyMV();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Protocol#getSamplingIntervalS <em>Sampling Interval S</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sampling Interval S</em>'.
	 * @see org.interphaselab.model.Protocol#getSamplingIntervalS()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_SamplingIntervalS();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.Cell <em>Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cell</em>'.
	 * @see org.interphaselab.model.Cell
	 * @generated
	 */
	EClass getCell();

	/**
	 * Returns the meta object for the reference '{@link org.interphaselab.model.Cell#getDesign <em>Design</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Design</em>'.
	 * @see org.interphaselab.model.Cell#getDesign()
	 * @see #getCell()
	 * @generated
	 */
	EReference getCell_Design();

	/**
	 * Returns the meta object for the reference '{@link org.interphaselab.model.Cell#getInterphase <em>Interphase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Interphase</em>'.
	 * @see org.interphaselab.model.Cell#getInterphase()
	 * @see #getCell()
	 * @generated
	 */
	EReference getCell_Interphase();

	/**
	 * Returns the meta object for the reference '{@link org.interphaselab.model.Cell#getProtocol <em>Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Protocol</em>'.
	 * @see org.interphaselab.model.Cell#getProtocol()
	 * @see #getCell()
	 * @generated
	 */
	EReference getCell_Protocol();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Cell#getReplicate <em>Replicate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Replicate</em>'.
	 * @see org.interphaselab.model.Cell#getReplicate()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_Replicate();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Cell#getBarcode <em>Barcode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Barcode</em>'.
	 * @see org.interphaselab.model.Cell#getBarcode()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_Barcode();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Cell#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operator</em>'.
	 * @see org.interphaselab.model.Cell#getOperator()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_Operator();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Cell#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instrument</em>'.
	 * @see org.interphaselab.model.Cell#getInstrument()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_Instrument();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Cell#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.interphaselab.model.Cell#getChannel()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_Channel();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Cell#getCalibratedOn <em>Calibrated On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Calibrated On</em>'.
	 * @see org.interphaselab.model.Cell#getCalibratedOn()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_CalibratedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Cell#getBuiltOn <em>Built On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Built On</em>'.
	 * @see org.interphaselab.model.Cell#getBuiltOn()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_BuiltOn();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Cell#getStartedOn <em>Started On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started On</em>'.
	 * @see org.interphaselab.model.Cell#getStartedOn()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_StartedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Cell#getStorageBeforeTestH <em>Storage Before Test H</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Storage Before Test H</em>'.
	 * @see org.interphaselab.model.Cell#getStorageBeforeTestH()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_StorageBeforeTestH();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Cell#getPelletThicknessUm <em>Pellet Thickness Um</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pellet Thickness Um</em>'.
	 * @see org.interphaselab.model.Cell#getPelletThicknessUm()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_PelletThicknessUm();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Cell#getPelletRelativeDensityPercent <em>Pellet Relative Density Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pellet Relative Density Percent</em>'.
	 * @see org.interphaselab.model.Cell#getPelletRelativeDensityPercent()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_PelletRelativeDensityPercent();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Cell#getBulkResistanceOhmCm2 <em>Bulk Resistance Ohm Cm2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bulk Resistance Ohm Cm2</em>'.
	 * @see org.interphaselab.model.Cell#getBulkResistanceOhmCm2()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_BulkResistanceOhmCm2();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Cell#getExclusionReason <em>Exclusion Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exclusion Reason</em>'.
	 * @see org.interphaselab.model.Cell#getExclusionReason()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_ExclusionReason();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphaselab.model.Cell#getRecordings <em>Recordings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Recordings</em>'.
	 * @see org.interphaselab.model.Cell#getRecordings()
	 * @see #getCell()
	 * @generated
	 */
	EReference getCell_Recordings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphaselab.model.Cell#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.interphaselab.model.Cell#getDecisions()
	 * @see #getCell()
	 * @generated
	 */
	EReference getCell_Decisions();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.EventDecision <em>Event Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Event Decision</em>'.
	 * @see org.interphaselab.model.EventDecision
	 * @generated
	 */
	EClass getEventDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.EventDecision#getEventKey <em>Event Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event Key</em>'.
	 * @see org.interphaselab.model.EventDecision#getEventKey()
	 * @see #getEventDecision()
	 * @generated
	 */
	EAttribute getEventDecision_EventKey();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.EventDecision#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.interphaselab.model.EventDecision#getAction()
	 * @see #getEventDecision()
	 * @generated
	 */
	EAttribute getEventDecision_Action();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.EventDecision#getNewTimeH <em>New Time H</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>New Time H</em>'.
	 * @see org.interphaselab.model.EventDecision#getNewTimeH()
	 * @see #getEventDecision()
	 * @generated
	 */
	EAttribute getEventDecision_NewTimeH();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.EventDecision#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.interphaselab.model.EventDecision#getReason()
	 * @see #getEventDecision()
	 * @generated
	 */
	EAttribute getEventDecision_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.EventDecision#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.interphaselab.model.EventDecision#getBy()
	 * @see #getEventDecision()
	 * @generated
	 */
	EAttribute getEventDecision_By();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.EventDecision#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.interphaselab.model.EventDecision#getAt()
	 * @see #getEventDecision()
	 * @generated
	 */
	EAttribute getEventDecision_At();

	/**
	 * Returns the meta object for class '{@link org.interphaselab.model.Recording <em>Recording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recording</em>'.
	 * @see org.interphaselab.model.Recording
	 * @generated
	 */
	EClass getRecording();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Recording#getOriginalFileName <em>Original File Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Original File Name</em>'.
	 * @see org.interphaselab.model.Recording#getOriginalFileName()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_OriginalFileName();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Recording#getRawFile <em>Raw File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raw File</em>'.
	 * @see org.interphaselab.model.Recording#getRawFile()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_RawFile();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Recording#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.interphaselab.model.Recording#getSha256()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Recording#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.interphaselab.model.Recording#getFormat()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Recording#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.interphaselab.model.Recording#getFormatVersion()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Recording#getMappingProfile <em>Mapping Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mapping Profile</em>'.
	 * @see org.interphaselab.model.Recording#getMappingProfile()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_MappingProfile();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Recording#getColumnPair <em>Column Pair</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column Pair</em>'.
	 * @see org.interphaselab.model.Recording#getColumnPair()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_ColumnPair();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Recording#getSignConvention <em>Sign Convention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sign Convention</em>'.
	 * @see org.interphaselab.model.Recording#getSignConvention()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_SignConvention();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Recording#getTimeZone <em>Time Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Zone</em>'.
	 * @see org.interphaselab.model.Recording#getTimeZone()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_TimeZone();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Recording#getTraceId <em>Trace Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trace Id</em>'.
	 * @see org.interphaselab.model.Recording#getTraceId()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_TraceId();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Recording#getRecords <em>Records</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Records</em>'.
	 * @see org.interphaselab.model.Recording#getRecords()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_Records();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Recording#getSpectra <em>Spectra</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Spectra</em>'.
	 * @see org.interphaselab.model.Recording#getSpectra()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_Spectra();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Recording#getStartTime <em>Start Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Time</em>'.
	 * @see org.interphaselab.model.Recording#getStartTime()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_StartTime();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Recording#getImportedAt <em>Imported At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Imported At</em>'.
	 * @see org.interphaselab.model.Recording#getImportedAt()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_ImportedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Recording#getImportedBy <em>Imported By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Imported By</em>'.
	 * @see org.interphaselab.model.Recording#getImportedBy()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_ImportedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Recording#getImportReport <em>Import Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Import Report</em>'.
	 * @see org.interphaselab.model.Recording#getImportReport()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_ImportReport();

	/**
	 * Returns the meta object for the attribute list '{@link org.interphaselab.model.Recording#getEarlierVersions <em>Earlier Versions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Earlier Versions</em>'.
	 * @see org.interphaselab.model.Recording#getEarlierVersions()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_EarlierVersions();

	/**
	 * Returns the meta object for the attribute '{@link org.interphaselab.model.Recording#getSyntheticNote <em>Synthetic Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Synthetic Note</em>'.
	 * @see org.interphaselab.model.Recording#getSyntheticNote()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_SyntheticNote();

	/**
	 * Returns the meta object for enum '{@link org.interphaselab.model.AmountBasis <em>Amount Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Amount Basis</em>'.
	 * @see org.interphaselab.model.AmountBasis
	 * @generated
	 */
	EEnum getAmountBasis();

	/**
	 * Returns the meta object for enum '{@link org.interphaselab.model.Confidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Confidence</em>'.
	 * @see org.interphaselab.model.Confidence
	 * @generated
	 */
	EEnum getConfidence();

	/**
	 * Returns the meta object for enum '{@link org.interphaselab.model.PhaseRole <em>Phase Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Phase Role</em>'.
	 * @see org.interphaselab.model.PhaseRole
	 * @generated
	 */
	EEnum getPhaseRole();

	/**
	 * Returns the meta object for enum '{@link org.interphaselab.model.ElectronicClass <em>Electronic Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Electronic Class</em>'.
	 * @see org.interphaselab.model.ElectronicClass
	 * @generated
	 */
	EEnum getElectronicClass();

	/**
	 * Returns the meta object for enum '{@link org.interphaselab.model.CountsAsMetal <em>Counts As Metal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Counts As Metal</em>'.
	 * @see org.interphaselab.model.CountsAsMetal
	 * @generated
	 */
	EEnum getCountsAsMetal();

	/**
	 * Returns the meta object for enum '{@link org.interphaselab.model.RuleUse <em>Rule Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rule Use</em>'.
	 * @see org.interphaselab.model.RuleUse
	 * @generated
	 */
	EEnum getRuleUse();

	/**
	 * Returns the meta object for enum '{@link org.interphaselab.model.LimitBehaviour <em>Limit Behaviour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Limit Behaviour</em>'.
	 * @see org.interphaselab.model.LimitBehaviour
	 * @generated
	 */
	EEnum getLimitBehaviour();

	/**
	 * Returns the meta object for enum '{@link org.interphaselab.model.FirstPolarity <em>First Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>First Polarity</em>'.
	 * @see org.interphaselab.model.FirstPolarity
	 * @generated
	 */
	EEnum getFirstPolarity();

	/**
	 * Returns the meta object for enum '{@link org.interphaselab.model.DecisionAction <em>Decision Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Decision Action</em>'.
	 * @see org.interphaselab.model.DecisionAction
	 * @generated
	 */
	EEnum getDecisionAction();

	/**
	 * Returns the meta object for enum '{@link org.interphaselab.model.SignConvention <em>Sign Convention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sign Convention</em>'.
	 * @see org.interphaselab.model.SignConvention
	 * @generated
	 */
	EEnum getSignConvention();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Calendar Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     *  A calendar date, ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Calendar Date</em>'.
	 * @see java.time.LocalDate
	 * @generated
	 */
	EDataType getCalendarDate();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Timestamp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     *  A point in time, ISO 8601, UTC.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Timestamp</em>'.
	 * @see java.time.Instant
	 * @generated
	 */
	EDataType getTimestamp();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.IdentifiedImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__NAME = eINSTANCE.getIdentified_Name();

		/**
		 * The meta object literal for the '<em><b>Remarks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__REMARKS = eINSTANCE.getIdentified_Remarks();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.StudyImpl <em>Study</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.StudyImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getStudy()
		 * @generated
		 */
		EClass STUDY = eINSTANCE.getStudy();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__FORMAT_VERSION = eINSTANCE.getStudy_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__DESCRIPTION = eINSTANCE.getStudy_Description();

		/**
		 * The meta object literal for the '<em><b>Authors</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__AUTHORS = eINSTANCE.getStudy_Authors();

		/**
		 * The meta object literal for the '<em><b>Licence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__LICENCE = eINSTANCE.getStudy_Licence();

		/**
		 * The meta object literal for the '<em><b>Materials</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__MATERIALS = eINSTANCE.getStudy_Materials();

		/**
		 * The meta object literal for the '<em><b>Electrolytes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__ELECTROLYTES = eINSTANCE.getStudy_Electrolytes();

		/**
		 * The meta object literal for the '<em><b>Interphases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__INTERPHASES = eINSTANCE.getStudy_Interphases();

		/**
		 * The meta object literal for the '<em><b>Assemblies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__ASSEMBLIES = eINSTANCE.getStudy_Assemblies();

		/**
		 * The meta object literal for the '<em><b>Designs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__DESIGNS = eINSTANCE.getStudy_Designs();

		/**
		 * The meta object literal for the '<em><b>Protocols</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__PROTOCOLS = eINSTANCE.getStudy_Protocols();

		/**
		 * The meta object literal for the '<em><b>Cells</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__CELLS = eINSTANCE.getStudy_Cells();

		/**
		 * The meta object literal for the '<em><b>Catalog</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__CATALOG = eINSTANCE.getStudy_Catalog();

		/**
		 * The meta object literal for the '<em><b>Report Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__REPORT_PARTS = eINSTANCE.getStudy_ReportParts();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.ReportPartImpl <em>Report Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.ReportPartImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getReportPart()
		 * @generated
		 */
		EClass REPORT_PART = eINSTANCE.getReportPart();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_PART__KEY = eINSTANCE.getReportPart_Key();

		/**
		 * The meta object literal for the '<em><b>Left Out</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_PART__LEFT_OUT = eINSTANCE.getReportPart_LeftOut();

		/**
		 * The meta object literal for the '<em><b>Caption</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_PART__CAPTION = eINSTANCE.getReportPart_Caption();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_PART__PARTS = eINSTANCE.getReportPart_Parts();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.PreparationImpl <em>Preparation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.PreparationImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getPreparation()
		 * @generated
		 */
		EClass PREPARATION = eINSTANCE.getPreparation();

		/**
		 * The meta object literal for the '<em><b>Components</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PREPARATION__COMPONENTS = eINSTANCE.getPreparation_Components();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PREPARATION__BASIS = eINSTANCE.getPreparation_Basis();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PREPARATION__STEPS = eINSTANCE.getPreparation_Steps();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.ComponentImpl <em>Component</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.ComponentImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getComponent()
		 * @generated
		 */
		EClass COMPONENT = eINSTANCE.getComponent();

		/**
		 * The meta object literal for the '<em><b>Material</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPONENT__MATERIAL = eINSTANCE.getComponent_Material();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__AMOUNT = eINSTANCE.getComponent_Amount();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.MaterialImpl <em>Material</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.MaterialImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getMaterial()
		 * @generated
		 */
		EClass MATERIAL = eINSTANCE.getMaterial();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__FORMULA = eINSTANCE.getMaterial_Formula();

		/**
		 * The meta object literal for the '<em><b>Batch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__BATCH = eINSTANCE.getMaterial_Batch();

		/**
		 * The meta object literal for the '<em><b>Supplier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__SUPPLIER = eINSTANCE.getMaterial_Supplier();

		/**
		 * The meta object literal for the '<em><b>Purity Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__PURITY_PERCENT = eINSTANCE.getMaterial_PurityPercent();

		/**
		 * The meta object literal for the '<em><b>Particle Size Um</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__PARTICLE_SIZE_UM = eINSTANCE.getMaterial_ParticleSizeUm();

		/**
		 * The meta object literal for the '<em><b>Density GCm3</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__DENSITY_GCM3 = eINSTANCE.getMaterial_DensityGCm3();

		/**
		 * The meta object literal for the '<em><b>Ionic Conductivity</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MATERIAL__IONIC_CONDUCTIVITY = eINSTANCE.getMaterial_IonicConductivity();

		/**
		 * The meta object literal for the '<em><b>Electronic Conductivity</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MATERIAL__ELECTRONIC_CONDUCTIVITY = eINSTANCE.getMaterial_ElectronicConductivity();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.ConductivityImpl <em>Conductivity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.ConductivityImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getConductivity()
		 * @generated
		 */
		EClass CONDUCTIVITY = eINSTANCE.getConductivity();

		/**
		 * The meta object literal for the '<em><b>Conductivity SCm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDUCTIVITY__CONDUCTIVITY_SCM = eINSTANCE.getConductivity_ConductivitySCm();

		/**
		 * The meta object literal for the '<em><b>Temperature C</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDUCTIVITY__TEMPERATURE_C = eINSTANCE.getConductivity_TemperatureC();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDUCTIVITY__METHOD = eINSTANCE.getConductivity_Method();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.ElectrolyteImpl <em>Electrolyte</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.ElectrolyteImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getElectrolyte()
		 * @generated
		 */
		EClass ELECTROLYTE = eINSTANCE.getElectrolyte();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.PreparationStepImpl <em>Preparation Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.PreparationStepImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getPreparationStep()
		 * @generated
		 */
		EClass PREPARATION_STEP = eINSTANCE.getPreparationStep();

		/**
		 * The meta object literal for the '<em><b>Remarks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PREPARATION_STEP__REMARKS = eINSTANCE.getPreparationStep_Remarks();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.MillingImpl <em>Milling</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.MillingImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getMilling()
		 * @generated
		 */
		EClass MILLING = eINSTANCE.getMilling();

		/**
		 * The meta object literal for the '<em><b>Speed Rpm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MILLING__SPEED_RPM = eINSTANCE.getMilling_SpeedRpm();

		/**
		 * The meta object literal for the '<em><b>Time H</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MILLING__TIME_H = eINSTANCE.getMilling_TimeH();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.AnnealingImpl <em>Annealing</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.AnnealingImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getAnnealing()
		 * @generated
		 */
		EClass ANNEALING = eINSTANCE.getAnnealing();

		/**
		 * The meta object literal for the '<em><b>Temperature C</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNEALING__TEMPERATURE_C = eINSTANCE.getAnnealing_TemperatureC();

		/**
		 * The meta object literal for the '<em><b>Time H</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNEALING__TIME_H = eINSTANCE.getAnnealing_TimeH();

		/**
		 * The meta object literal for the '<em><b>Atmosphere</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNEALING__ATMOSPHERE = eINSTANCE.getAnnealing_Atmosphere();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.MixingImpl <em>Mixing</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.MixingImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getMixing()
		 * @generated
		 */
		EClass MIXING = eINSTANCE.getMixing();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIXING__METHOD = eINSTANCE.getMixing_Method();

		/**
		 * The meta object literal for the '<em><b>Speed Rpm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIXING__SPEED_RPM = eINSTANCE.getMixing_SpeedRpm();

		/**
		 * The meta object literal for the '<em><b>Time H</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIXING__TIME_H = eINSTANCE.getMixing_TimeH();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.InterphaseImpl <em>Interphase</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.InterphaseImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getInterphase()
		 * @generated
		 */
		EClass INTERPHASE = eINSTANCE.getInterphase();

		/**
		 * The meta object literal for the '<em><b>Electrolyte</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERPHASE__ELECTROLYTE = eINSTANCE.getInterphase_Electrolyte();

		/**
		 * The meta object literal for the '<em><b>Lithium</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERPHASE__LITHIUM = eINSTANCE.getInterphase_Lithium();

		/**
		 * The meta object literal for the '<em><b>Control</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERPHASE__CONTROL = eINSTANCE.getInterphase_Control();

		/**
		 * The meta object literal for the '<em><b>Metal Volume Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERPHASE__METAL_VOLUME_FRACTION = eINSTANCE.getInterphase_MetalVolumeFraction();

		/**
		 * The meta object literal for the '<em><b>Metal Volume Fraction Uncertainty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERPHASE__METAL_VOLUME_FRACTION_UNCERTAINTY = eINSTANCE.getInterphase_MetalVolumeFractionUncertainty();

		/**
		 * The meta object literal for the '<em><b>Metal Volume Fraction Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERPHASE__METAL_VOLUME_FRACTION_SOURCE = eINSTANCE.getInterphase_MetalVolumeFractionSource();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.CatalogImpl <em>Catalog</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.CatalogImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getCatalog()
		 * @generated
		 */
		EClass CATALOG = eINSTANCE.getCatalog();

		/**
		 * The meta object literal for the '<em><b>Based On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATALOG__BASED_ON = eINSTANCE.getCatalog_BasedOn();

		/**
		 * The meta object literal for the '<em><b>Phases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOG__PHASES = eINSTANCE.getCatalog_Phases();

		/**
		 * The meta object literal for the '<em><b>Sink Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOG__SINK_RULES = eINSTANCE.getCatalog_SinkRules();

		/**
		 * The meta object literal for the '<em><b>Decomposition Potentials</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOG__DECOMPOSITION_POTENTIALS = eINSTANCE.getCatalog_DecompositionPotentials();

		/**
		 * The meta object literal for the '<em><b>Dopants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOG__DOPANTS = eINSTANCE.getCatalog_Dopants();

		/**
		 * The meta object literal for the '<em><b>Alloys</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOG__ALLOYS = eINSTANCE.getCatalog_Alloys();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.CatalogEntryImpl <em>Catalog Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.CatalogEntryImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getCatalogEntry()
		 * @generated
		 */
		EClass CATALOG_ENTRY = eINSTANCE.getCatalogEntry();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATALOG_ENTRY__SOURCE = eINSTANCE.getCatalogEntry_Source();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATALOG_ENTRY__CONFIDENCE = eINSTANCE.getCatalogEntry_Confidence();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.PhaseImpl <em>Phase</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.PhaseImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getPhase()
		 * @generated
		 */
		EClass PHASE = eINSTANCE.getPhase();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__KEY = eINSTANCE.getPhase_Key();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__FORMULA = eINSTANCE.getPhase_Formula();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__ROLE = eINSTANCE.getPhase_Role();

		/**
		 * The meta object literal for the '<em><b>Space Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__SPACE_GROUP = eINSTANCE.getPhase_SpaceGroup();

		/**
		 * The meta object literal for the '<em><b>Edge AA</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__EDGE_AA = eINSTANCE.getPhase_EdgeAA();

		/**
		 * The meta object literal for the '<em><b>Edge BA</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__EDGE_BA = eINSTANCE.getPhase_EdgeBA();

		/**
		 * The meta object literal for the '<em><b>Edge CA</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__EDGE_CA = eINSTANCE.getPhase_EdgeCA();

		/**
		 * The meta object literal for the '<em><b>Alpha Deg</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__ALPHA_DEG = eINSTANCE.getPhase_AlphaDeg();

		/**
		 * The meta object literal for the '<em><b>Beta Deg</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__BETA_DEG = eINSTANCE.getPhase_BetaDeg();

		/**
		 * The meta object literal for the '<em><b>Gamma Deg</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__GAMMA_DEG = eINSTANCE.getPhase_GammaDeg();

		/**
		 * The meta object literal for the '<em><b>Formulas Per Cell</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__FORMULAS_PER_CELL = eINSTANCE.getPhase_FormulasPerCell();

		/**
		 * The meta object literal for the '<em><b>Density GCm3</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__DENSITY_GCM3 = eINSTANCE.getPhase_DensityGCm3();

		/**
		 * The meta object literal for the '<em><b>Molar Volume Cm3 Mol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__MOLAR_VOLUME_CM3_MOL = eINSTANCE.getPhase_MolarVolumeCm3Mol();

		/**
		 * The meta object literal for the '<em><b>Volume Uncertainty Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__VOLUME_UNCERTAINTY_PERCENT = eINSTANCE.getPhase_VolumeUncertaintyPercent();

		/**
		 * The meta object literal for the '<em><b>Electronic Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__ELECTRONIC_CLASS = eINSTANCE.getPhase_ElectronicClass();

		/**
		 * The meta object literal for the '<em><b>Counts As Metal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__COUNTS_AS_METAL = eINSTANCE.getPhase_CountsAsMetal();

		/**
		 * The meta object literal for the '<em><b>Electronic Conductivity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__ELECTRONIC_CONDUCTIVITY = eINSTANCE.getPhase_ElectronicConductivity();

		/**
		 * The meta object literal for the '<em><b>Ionic Conductivity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__IONIC_CONDUCTIVITY = eINSTANCE.getPhase_IonicConductivity();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.SinkRuleImpl <em>Sink Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.SinkRuleImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getSinkRule()
		 * @generated
		 */
		EClass SINK_RULE = eINSTANCE.getSinkRule();

		/**
		 * The meta object literal for the '<em><b>Chemical System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SINK_RULE__CHEMICAL_SYSTEM = eINSTANCE.getSinkRule_ChemicalSystem();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SINK_RULE__ELEMENT = eINSTANCE.getSinkRule_Element();

		/**
		 * The meta object literal for the '<em><b>Phase Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SINK_RULE__PHASE_KEY = eINSTANCE.getSinkRule_PhaseKey();

		/**
		 * The meta object literal for the '<em><b>Use</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SINK_RULE__USE = eINSTANCE.getSinkRule_Use();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.DecompositionPotentialImpl <em>Decomposition Potential</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.DecompositionPotentialImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getDecompositionPotential()
		 * @generated
		 */
		EClass DECOMPOSITION_POTENTIAL = eINSTANCE.getDecompositionPotential();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECOMPOSITION_POTENTIAL__FORMULA = eINSTANCE.getDecompositionPotential_Formula();

		/**
		 * The meta object literal for the '<em><b>Potential V</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECOMPOSITION_POTENTIAL__POTENTIAL_V = eINSTANCE.getDecompositionPotential_PotentialV();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.DopantImpl <em>Dopant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.DopantImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getDopant()
		 * @generated
		 */
		EClass DOPANT = eINSTANCE.getDopant();

		/**
		 * The meta object literal for the '<em><b>Family</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOPANT__FAMILY = eINSTANCE.getDopant_Family();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOPANT__ELEMENT = eINSTANCE.getDopant_Element();

		/**
		 * The meta object literal for the '<em><b>Site</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOPANT__SITE = eINSTANCE.getDopant_Site();

		/**
		 * The meta object literal for the '<em><b>Highest X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOPANT__HIGHEST_X = eINSTANCE.getDopant_HighestX();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.AlloyImpl <em>Alloy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.AlloyImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getAlloy()
		 * @generated
		 */
		EClass ALLOY = eINSTANCE.getAlloy();

		/**
		 * The meta object literal for the '<em><b>Metal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALLOY__METAL = eINSTANCE.getAlloy_Metal();

		/**
		 * The meta object literal for the '<em><b>Phase Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALLOY__PHASE_KEY = eINSTANCE.getAlloy_PhaseKey();

		/**
		 * The meta object literal for the '<em><b>Contact Angle Deg</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALLOY__CONTACT_ANGLE_DEG = eINSTANCE.getAlloy_ContactAngleDeg();

		/**
		 * The meta object literal for the '<em><b>Work Of Adhesion JM2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALLOY__WORK_OF_ADHESION_JM2 = eINSTANCE.getAlloy_WorkOfAdhesionJM2();

		/**
		 * The meta object literal for the '<em><b>Diffusivity Cm2 S</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALLOY__DIFFUSIVITY_CM2_S = eINSTANCE.getAlloy_DiffusivityCm2S();

		/**
		 * The meta object literal for the '<em><b>Diffusivity Temperature C</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALLOY__DIFFUSIVITY_TEMPERATURE_C = eINSTANCE.getAlloy_DiffusivityTemperatureC();

		/**
		 * The meta object literal for the '<em><b>Activation Energy EV</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALLOY__ACTIVATION_ENERGY_EV = eINSTANCE.getAlloy_ActivationEnergyEV();

		/**
		 * The meta object literal for the '<em><b>Barrier EV</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALLOY__BARRIER_EV = eINSTANCE.getAlloy_BarrierEV();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.AssemblyImpl <em>Assembly</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.AssemblyImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getAssembly()
		 * @generated
		 */
		EClass ASSEMBLY = eINSTANCE.getAssembly();

		/**
		 * The meta object literal for the '<em><b>Die</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSEMBLY__DIE = eINSTANCE.getAssembly_Die();

		/**
		 * The meta object literal for the '<em><b>Glovebox</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSEMBLY__GLOVEBOX = eINSTANCE.getAssembly_Glovebox();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSEMBLY__STEPS = eINSTANCE.getAssembly_Steps();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.DieImpl <em>Die</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.DieImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getDie()
		 * @generated
		 */
		EClass DIE = eINSTANCE.getDie();

		/**
		 * The meta object literal for the '<em><b>Diameter Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIE__DIAMETER_MM = eINSTANCE.getDie_DiameterMm();

		/**
		 * The meta object literal for the '<em><b>Material</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIE__MATERIAL = eINSTANCE.getDie_Material();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.GloveboxImpl <em>Glovebox</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.GloveboxImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getGlovebox()
		 * @generated
		 */
		EClass GLOVEBOX = eINSTANCE.getGlovebox();

		/**
		 * The meta object literal for the '<em><b>Gas</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GLOVEBOX__GAS = eINSTANCE.getGlovebox_Gas();

		/**
		 * The meta object literal for the '<em><b>Water Below Ppm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GLOVEBOX__WATER_BELOW_PPM = eINSTANCE.getGlovebox_WaterBelowPpm();

		/**
		 * The meta object literal for the '<em><b>Oxygen Below Ppm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GLOVEBOX__OXYGEN_BELOW_PPM = eINSTANCE.getGlovebox_OxygenBelowPpm();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.AssemblyStepImpl <em>Assembly Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.AssemblyStepImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getAssemblyStep()
		 * @generated
		 */
		EClass ASSEMBLY_STEP = eINSTANCE.getAssemblyStep();

		/**
		 * The meta object literal for the '<em><b>Pressure MPa</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSEMBLY_STEP__PRESSURE_MPA = eINSTANCE.getAssemblyStep_PressureMPa();

		/**
		 * The meta object literal for the '<em><b>Time Min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSEMBLY_STEP__TIME_MIN = eINSTANCE.getAssemblyStep_TimeMin();

		/**
		 * The meta object literal for the '<em><b>Remarks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSEMBLY_STEP__REMARKS = eINSTANCE.getAssemblyStep_Remarks();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.PelletPressingImpl <em>Pellet Pressing</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.PelletPressingImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getPelletPressing()
		 * @generated
		 */
		EClass PELLET_PRESSING = eINSTANCE.getPelletPressing();

		/**
		 * The meta object literal for the '<em><b>Mass Mg</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PELLET_PRESSING__MASS_MG = eINSTANCE.getPelletPressing_MassMg();

		/**
		 * The meta object literal for the '<em><b>Temperature C</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PELLET_PRESSING__TEMPERATURE_C = eINSTANCE.getPelletPressing_TemperatureC();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.LithiumAttachmentImpl <em>Lithium Attachment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.LithiumAttachmentImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getLithiumAttachment()
		 * @generated
		 */
		EClass LITHIUM_ATTACHMENT = eINSTANCE.getLithiumAttachment();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.CellDesignImpl <em>Cell Design</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.CellDesignImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getCellDesign()
		 * @generated
		 */
		EClass CELL_DESIGN = eINSTANCE.getCellDesign();

		/**
		 * The meta object literal for the '<em><b>Electrode A</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CELL_DESIGN__ELECTRODE_A = eINSTANCE.getCellDesign_ElectrodeA();

		/**
		 * The meta object literal for the '<em><b>Electrode B</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CELL_DESIGN__ELECTRODE_B = eINSTANCE.getCellDesign_ElectrodeB();

		/**
		 * The meta object literal for the '<em><b>Area Cm2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_DESIGN__AREA_CM2 = eINSTANCE.getCellDesign_AreaCm2();

		/**
		 * The meta object literal for the '<em><b>Diameter Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_DESIGN__DIAMETER_MM = eINSTANCE.getCellDesign_DiameterMm();

		/**
		 * The meta object literal for the '<em><b>Assembly</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CELL_DESIGN__ASSEMBLY = eINSTANCE.getCellDesign_Assembly();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.LithiumElectrodeImpl <em>Lithium Electrode</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.LithiumElectrodeImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getLithiumElectrode()
		 * @generated
		 */
		EClass LITHIUM_ELECTRODE = eINSTANCE.getLithiumElectrode();

		/**
		 * The meta object literal for the '<em><b>Thickness Um</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LITHIUM_ELECTRODE__THICKNESS_UM = eINSTANCE.getLithiumElectrode_ThicknessUm();

		/**
		 * The meta object literal for the '<em><b>Thickness Tolerance Um</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LITHIUM_ELECTRODE__THICKNESS_TOLERANCE_UM = eINSTANCE.getLithiumElectrode_ThicknessToleranceUm();

		/**
		 * The meta object literal for the '<em><b>Areal Capacity Factor MAh Cm2 Per Um</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LITHIUM_ELECTRODE__AREAL_CAPACITY_FACTOR_MAH_CM2_PER_UM = eINSTANCE.getLithiumElectrode_ArealCapacityFactorMAhCm2PerUm();

		/**
		 * The meta object literal for the '<em><b>Lithium</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LITHIUM_ELECTRODE__LITHIUM = eINSTANCE.getLithiumElectrode_Lithium();

		/**
		 * The meta object literal for the '<em><b>Surface Treatment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LITHIUM_ELECTRODE__SURFACE_TREATMENT = eINSTANCE.getLithiumElectrode_SurfaceTreatment();

		/**
		 * The meta object literal for the '<em><b>Current Collector</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LITHIUM_ELECTRODE__CURRENT_COLLECTOR = eINSTANCE.getLithiumElectrode_CurrentCollector();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.ProtocolImpl <em>Protocol</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.ProtocolImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getProtocol()
		 * @generated
		 */
		EClass PROTOCOL = eINSTANCE.getProtocol();

		/**
		 * The meta object literal for the '<em><b>Areal Current MA Cm2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__AREAL_CURRENT_MA_CM2 = eINSTANCE.getProtocol_ArealCurrentMACm2();

		/**
		 * The meta object literal for the '<em><b>Areal Capacity MAh Cm2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__AREAL_CAPACITY_MAH_CM2 = eINSTANCE.getProtocol_ArealCapacityMAhCm2();

		/**
		 * The meta object literal for the '<em><b>Lower Voltage Limit V</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__LOWER_VOLTAGE_LIMIT_V = eINSTANCE.getProtocol_LowerVoltageLimitV();

		/**
		 * The meta object literal for the '<em><b>Upper Voltage Limit V</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__UPPER_VOLTAGE_LIMIT_V = eINSTANCE.getProtocol_UpperVoltageLimitV();

		/**
		 * The meta object literal for the '<em><b>At Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__AT_LIMIT = eINSTANCE.getProtocol_AtLimit();

		/**
		 * The meta object literal for the '<em><b>First Polarity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__FIRST_POLARITY = eINSTANCE.getProtocol_FirstPolarity();

		/**
		 * The meta object literal for the '<em><b>Atmosphere</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__ATMOSPHERE = eINSTANCE.getProtocol_Atmosphere();

		/**
		 * The meta object literal for the '<em><b>Rest Before Test H</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__REST_BEFORE_TEST_H = eINSTANCE.getProtocol_RestBeforeTestH();

		/**
		 * The meta object literal for the '<em><b>Rest Between Half Cycles Min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__REST_BETWEEN_HALF_CYCLES_MIN = eINSTANCE.getProtocol_RestBetweenHalfCyclesMin();

		/**
		 * The meta object literal for the '<em><b>Temperature C</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__TEMPERATURE_C = eINSTANCE.getProtocol_TemperatureC();

		/**
		 * The meta object literal for the '<em><b>Stack Pressure MPa</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__STACK_PRESSURE_MPA = eINSTANCE.getProtocol_StackPressureMPa();

		/**
		 * The meta object literal for the '<em><b>Stack Pressure Control</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__STACK_PRESSURE_CONTROL = eINSTANCE.getProtocol_StackPressureControl();

		/**
		 * The meta object literal for the '<em><b>Planned Cycles</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__PLANNED_CYCLES = eINSTANCE.getProtocol_PlannedCycles();

		/**
		 * The meta object literal for the '<em><b>Current Accuracy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__CURRENT_ACCURACY = eINSTANCE.getProtocol_CurrentAccuracy();

		/**
		 * The meta object literal for the '<em><b>Voltage Accuracy MV</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__VOLTAGE_ACCURACY_MV = eINSTANCE.getProtocol_VoltageAccuracyMV();

		/**
		 * The meta object literal for the '<em><b>Sampling Interval S</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__SAMPLING_INTERVAL_S = eINSTANCE.getProtocol_SamplingIntervalS();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.CellImpl <em>Cell</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.CellImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getCell()
		 * @generated
		 */
		EClass CELL = eINSTANCE.getCell();

		/**
		 * The meta object literal for the '<em><b>Design</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CELL__DESIGN = eINSTANCE.getCell_Design();

		/**
		 * The meta object literal for the '<em><b>Interphase</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CELL__INTERPHASE = eINSTANCE.getCell_Interphase();

		/**
		 * The meta object literal for the '<em><b>Protocol</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CELL__PROTOCOL = eINSTANCE.getCell_Protocol();

		/**
		 * The meta object literal for the '<em><b>Replicate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__REPLICATE = eINSTANCE.getCell_Replicate();

		/**
		 * The meta object literal for the '<em><b>Barcode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__BARCODE = eINSTANCE.getCell_Barcode();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__OPERATOR = eINSTANCE.getCell_Operator();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__INSTRUMENT = eINSTANCE.getCell_Instrument();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__CHANNEL = eINSTANCE.getCell_Channel();

		/**
		 * The meta object literal for the '<em><b>Calibrated On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__CALIBRATED_ON = eINSTANCE.getCell_CalibratedOn();

		/**
		 * The meta object literal for the '<em><b>Built On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__BUILT_ON = eINSTANCE.getCell_BuiltOn();

		/**
		 * The meta object literal for the '<em><b>Started On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__STARTED_ON = eINSTANCE.getCell_StartedOn();

		/**
		 * The meta object literal for the '<em><b>Storage Before Test H</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__STORAGE_BEFORE_TEST_H = eINSTANCE.getCell_StorageBeforeTestH();

		/**
		 * The meta object literal for the '<em><b>Pellet Thickness Um</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__PELLET_THICKNESS_UM = eINSTANCE.getCell_PelletThicknessUm();

		/**
		 * The meta object literal for the '<em><b>Pellet Relative Density Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__PELLET_RELATIVE_DENSITY_PERCENT = eINSTANCE.getCell_PelletRelativeDensityPercent();

		/**
		 * The meta object literal for the '<em><b>Bulk Resistance Ohm Cm2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__BULK_RESISTANCE_OHM_CM2 = eINSTANCE.getCell_BulkResistanceOhmCm2();

		/**
		 * The meta object literal for the '<em><b>Exclusion Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__EXCLUSION_REASON = eINSTANCE.getCell_ExclusionReason();

		/**
		 * The meta object literal for the '<em><b>Recordings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CELL__RECORDINGS = eINSTANCE.getCell_Recordings();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CELL__DECISIONS = eINSTANCE.getCell_Decisions();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.EventDecisionImpl <em>Event Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.EventDecisionImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getEventDecision()
		 * @generated
		 */
		EClass EVENT_DECISION = eINSTANCE.getEventDecision();

		/**
		 * The meta object literal for the '<em><b>Event Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_DECISION__EVENT_KEY = eINSTANCE.getEventDecision_EventKey();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_DECISION__ACTION = eINSTANCE.getEventDecision_Action();

		/**
		 * The meta object literal for the '<em><b>New Time H</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_DECISION__NEW_TIME_H = eINSTANCE.getEventDecision_NewTimeH();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_DECISION__REASON = eINSTANCE.getEventDecision_Reason();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_DECISION__BY = eINSTANCE.getEventDecision_By();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_DECISION__AT = eINSTANCE.getEventDecision_At();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.impl.RecordingImpl <em>Recording</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.impl.RecordingImpl
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getRecording()
		 * @generated
		 */
		EClass RECORDING = eINSTANCE.getRecording();

		/**
		 * The meta object literal for the '<em><b>Original File Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__ORIGINAL_FILE_NAME = eINSTANCE.getRecording_OriginalFileName();

		/**
		 * The meta object literal for the '<em><b>Raw File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__RAW_FILE = eINSTANCE.getRecording_RawFile();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__SHA256 = eINSTANCE.getRecording_Sha256();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__FORMAT = eINSTANCE.getRecording_Format();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__FORMAT_VERSION = eINSTANCE.getRecording_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Mapping Profile</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__MAPPING_PROFILE = eINSTANCE.getRecording_MappingProfile();

		/**
		 * The meta object literal for the '<em><b>Column Pair</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__COLUMN_PAIR = eINSTANCE.getRecording_ColumnPair();

		/**
		 * The meta object literal for the '<em><b>Sign Convention</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__SIGN_CONVENTION = eINSTANCE.getRecording_SignConvention();

		/**
		 * The meta object literal for the '<em><b>Time Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__TIME_ZONE = eINSTANCE.getRecording_TimeZone();

		/**
		 * The meta object literal for the '<em><b>Trace Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__TRACE_ID = eINSTANCE.getRecording_TraceId();

		/**
		 * The meta object literal for the '<em><b>Records</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__RECORDS = eINSTANCE.getRecording_Records();

		/**
		 * The meta object literal for the '<em><b>Spectra</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__SPECTRA = eINSTANCE.getRecording_Spectra();

		/**
		 * The meta object literal for the '<em><b>Start Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__START_TIME = eINSTANCE.getRecording_StartTime();

		/**
		 * The meta object literal for the '<em><b>Imported At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__IMPORTED_AT = eINSTANCE.getRecording_ImportedAt();

		/**
		 * The meta object literal for the '<em><b>Imported By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__IMPORTED_BY = eINSTANCE.getRecording_ImportedBy();

		/**
		 * The meta object literal for the '<em><b>Import Report</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__IMPORT_REPORT = eINSTANCE.getRecording_ImportReport();

		/**
		 * The meta object literal for the '<em><b>Earlier Versions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__EARLIER_VERSIONS = eINSTANCE.getRecording_EarlierVersions();

		/**
		 * The meta object literal for the '<em><b>Synthetic Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__SYNTHETIC_NOTE = eINSTANCE.getRecording_SyntheticNote();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.AmountBasis <em>Amount Basis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.AmountBasis
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getAmountBasis()
		 * @generated
		 */
		EEnum AMOUNT_BASIS = eINSTANCE.getAmountBasis();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.Confidence <em>Confidence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.Confidence
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getConfidence()
		 * @generated
		 */
		EEnum CONFIDENCE = eINSTANCE.getConfidence();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.PhaseRole <em>Phase Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.PhaseRole
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getPhaseRole()
		 * @generated
		 */
		EEnum PHASE_ROLE = eINSTANCE.getPhaseRole();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.ElectronicClass <em>Electronic Class</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.ElectronicClass
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getElectronicClass()
		 * @generated
		 */
		EEnum ELECTRONIC_CLASS = eINSTANCE.getElectronicClass();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.CountsAsMetal <em>Counts As Metal</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.CountsAsMetal
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getCountsAsMetal()
		 * @generated
		 */
		EEnum COUNTS_AS_METAL = eINSTANCE.getCountsAsMetal();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.RuleUse <em>Rule Use</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.RuleUse
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getRuleUse()
		 * @generated
		 */
		EEnum RULE_USE = eINSTANCE.getRuleUse();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.LimitBehaviour <em>Limit Behaviour</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.LimitBehaviour
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getLimitBehaviour()
		 * @generated
		 */
		EEnum LIMIT_BEHAVIOUR = eINSTANCE.getLimitBehaviour();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.FirstPolarity <em>First Polarity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.FirstPolarity
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getFirstPolarity()
		 * @generated
		 */
		EEnum FIRST_POLARITY = eINSTANCE.getFirstPolarity();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.DecisionAction <em>Decision Action</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.DecisionAction
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getDecisionAction()
		 * @generated
		 */
		EEnum DECISION_ACTION = eINSTANCE.getDecisionAction();

		/**
		 * The meta object literal for the '{@link org.interphaselab.model.SignConvention <em>Sign Convention</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphaselab.model.SignConvention
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getSignConvention()
		 * @generated
		 */
		EEnum SIGN_CONVENTION = eINSTANCE.getSignConvention();

		/**
		 * The meta object literal for the '<em>Calendar Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getCalendarDate()
		 * @generated
		 */
		EDataType CALENDAR_DATE = eINSTANCE.getCalendarDate();

		/**
		 * The meta object literal for the '<em>Timestamp</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.interphaselab.model.impl.ModelPackageImpl#getTimestamp()
		 * @generated
		 */
		EDataType TIMESTAMP = eINSTANCE.getTimestamp();

	}

} //ModelPackage
