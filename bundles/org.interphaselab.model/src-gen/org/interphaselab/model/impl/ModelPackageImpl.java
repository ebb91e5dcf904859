/**
 */
package org.interphaselab.model.impl;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.interphaselab.model.Alloy;
import org.interphaselab.model.AmountBasis;
import org.interphaselab.model.Annealing;
import org.interphaselab.model.Assembly;
import org.interphaselab.model.AssemblyStep;
import org.interphaselab.model.Catalog;
import org.interphaselab.model.CatalogEntry;
import org.interphaselab.model.Cell;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.Component;
import org.interphaselab.model.Conductivity;
import org.interphaselab.model.Confidence;
import org.interphaselab.model.CountsAsMetal;
import org.interphaselab.model.DecisionAction;
import org.interphaselab.model.DecompositionPotential;
import org.interphaselab.model.Die;
import org.interphaselab.model.Dopant;
import org.interphaselab.model.Electrolyte;
import org.interphaselab.model.ElectronicClass;
import org.interphaselab.model.EventDecision;
import org.interphaselab.model.FirstPolarity;
import org.interphaselab.model.Glovebox;
import org.interphaselab.model.Identified;
import org.interphaselab.model.Interphase;
import org.interphaselab.model.LimitBehaviour;
import org.interphaselab.model.LithiumAttachment;
import org.interphaselab.model.LithiumElectrode;
import org.interphaselab.model.Material;
import org.interphaselab.model.Milling;
import org.interphaselab.model.Mixing;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.ModelPackage;
import org.interphaselab.model.PelletPressing;
import org.interphaselab.model.Phase;
import org.interphaselab.model.PhaseRole;
import org.interphaselab.model.Preparation;
import org.interphaselab.model.PreparationStep;
import org.interphaselab.model.Protocol;
import org.interphaselab.model.Recording;
import org.interphaselab.model.ReportPart;
import org.interphaselab.model.RuleUse;
import org.interphaselab.model.SignConvention;
import org.interphaselab.model.SinkRule;
import org.interphaselab.model.Study;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelPackageImpl extends EPackageImpl implements ModelPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identifiedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass studyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reportPartEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass preparationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass componentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass materialEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conductivityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass electrolyteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass preparationStepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass millingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass annealingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mixingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interphaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass catalogEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass catalogEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass phaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sinkRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decompositionPotentialEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dopantEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass alloyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assemblyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dieEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gloveboxEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assemblyStepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pelletPressingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lithiumAttachmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cellDesignEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lithiumElectrodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass protocolEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cellEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass eventDecisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass recordingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum amountBasisEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum confidenceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum phaseRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum electronicClassEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum countsAsMetalEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ruleUseEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum limitBehaviourEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum firstPolarityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum decisionActionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum signConventionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType calendarDateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType timestampEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.interphaselab.model.ModelPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ModelPackageImpl() {
		super(eNS_URI, ModelFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ModelPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ModelPackage init() {
		if (isInited) return (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredModelPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ModelPackageImpl theModelPackage = registeredModelPackage instanceof ModelPackageImpl ? (ModelPackageImpl)registeredModelPackage : new ModelPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		EcorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theModelPackage.createPackageContents();

		// Initialize created meta-data
		theModelPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theModelPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ModelPackage.eNS_URI, theModelPackage);
		return theModelPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdentified() {
		return identifiedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentified_Id() {
		return (EAttribute)identifiedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentified_Name() {
		return (EAttribute)identifiedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentified_Remarks() {
		return (EAttribute)identifiedEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStudy() {
		return studyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudy_FormatVersion() {
		return (EAttribute)studyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudy_Description() {
		return (EAttribute)studyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudy_Authors() {
		return (EAttribute)studyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudy_Licence() {
		return (EAttribute)studyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Materials() {
		return (EReference)studyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Electrolytes() {
		return (EReference)studyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Interphases() {
		return (EReference)studyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Assemblies() {
		return (EReference)studyEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Designs() {
		return (EReference)studyEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Protocols() {
		return (EReference)studyEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Cells() {
		return (EReference)studyEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Catalog() {
		return (EReference)studyEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_ReportParts() {
		return (EReference)studyEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReportPart() {
		return reportPartEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportPart_Key() {
		return (EAttribute)reportPartEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportPart_LeftOut() {
		return (EAttribute)reportPartEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportPart_Caption() {
		return (EAttribute)reportPartEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportPart_Parts() {
		return (EReference)reportPartEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPreparation() {
		return preparationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPreparation_Components() {
		return (EReference)preparationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPreparation_Basis() {
		return (EAttribute)preparationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPreparation_Steps() {
		return (EReference)preparationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getComponent() {
		return componentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComponent_Material() {
		return (EReference)componentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComponent_Amount() {
		return (EAttribute)componentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMaterial() {
		return materialEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_Formula() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_Batch() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_Supplier() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_PurityPercent() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_ParticleSizeUm() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_DensityGCm3() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMaterial_IonicConductivity() {
		return (EReference)materialEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMaterial_ElectronicConductivity() {
		return (EReference)materialEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConductivity() {
		return conductivityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConductivity_ConductivitySCm() {
		return (EAttribute)conductivityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConductivity_TemperatureC() {
		return (EAttribute)conductivityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConductivity_Method() {
		return (EAttribute)conductivityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getElectrolyte() {
		return electrolyteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPreparationStep() {
		return preparationStepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPreparationStep_Remarks() {
		return (EAttribute)preparationStepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMilling() {
		return millingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMilling_SpeedRpm() {
		return (EAttribute)millingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMilling_TimeH() {
		return (EAttribute)millingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnnealing() {
		return annealingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnealing_TemperatureC() {
		return (EAttribute)annealingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnealing_TimeH() {
		return (EAttribute)annealingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnealing_Atmosphere() {
		return (EAttribute)annealingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMixing() {
		return mixingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixing_Method() {
		return (EAttribute)mixingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixing_SpeedRpm() {
		return (EAttribute)mixingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixing_TimeH() {
		return (EAttribute)mixingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterphase() {
		return interphaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterphase_Electrolyte() {
		return (EReference)interphaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterphase_Lithium() {
		return (EReference)interphaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterphase_Control() {
		return (EAttribute)interphaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterphase_MetalVolumeFraction() {
		return (EAttribute)interphaseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterphase_MetalVolumeFractionUncertainty() {
		return (EAttribute)interphaseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterphase_MetalVolumeFractionSource() {
		return (EAttribute)interphaseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCatalog() {
		return catalogEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatalog_BasedOn() {
		return (EAttribute)catalogEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatalog_Phases() {
		return (EReference)catalogEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatalog_SinkRules() {
		return (EReference)catalogEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatalog_DecompositionPotentials() {
		return (EReference)catalogEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatalog_Dopants() {
		return (EReference)catalogEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatalog_Alloys() {
		return (EReference)catalogEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCatalogEntry() {
		return catalogEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatalogEntry_Source() {
		return (EAttribute)catalogEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatalogEntry_Confidence() {
		return (EAttribute)catalogEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPhase() {
		return phaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_Key() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_Formula() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_Role() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_SpaceGroup() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_EdgeAA() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_EdgeBA() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_EdgeCA() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_AlphaDeg() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_BetaDeg() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_GammaDeg() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_FormulasPerCell() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_DensityGCm3() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_MolarVolumeCm3Mol() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_VolumeUncertaintyPercent() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_ElectronicClass() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_CountsAsMetal() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_ElectronicConductivity() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_IonicConductivity() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSinkRule() {
		return sinkRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSinkRule_ChemicalSystem() {
		return (EAttribute)sinkRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSinkRule_Element() {
		return (EAttribute)sinkRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSinkRule_PhaseKey() {
		return (EAttribute)sinkRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSinkRule_Use() {
		return (EAttribute)sinkRuleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDecompositionPotential() {
		return decompositionPotentialEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecompositionPotential_Formula() {
		return (EAttribute)decompositionPotentialEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecompositionPotential_PotentialV() {
		return (EAttribute)decompositionPotentialEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDopant() {
		return dopantEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDopant_Family() {
		return (EAttribute)dopantEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDopant_Element() {
		return (EAttribute)dopantEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDopant_Site() {
		return (EAttribute)dopantEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDopant_HighestX() {
		return (EAttribute)dopantEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAlloy() {
		return alloyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlloy_Metal() {
		return (EAttribute)alloyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlloy_PhaseKey() {
		return (EAttribute)alloyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlloy_ContactAngleDeg() {
		return (EAttribute)alloyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlloy_WorkOfAdhesionJM2() {
		return (EAttribute)alloyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlloy_DiffusivityCm2S() {
		return (EAttribute)alloyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlloy_DiffusivityTemperatureC() {
		return (EAttribute)alloyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlloy_ActivationEnergyEV() {
		return (EAttribute)alloyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlloy_BarrierEV() {
		return (EAttribute)alloyEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssembly() {
		return assemblyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssembly_Die() {
		return (EReference)assemblyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssembly_Glovebox() {
		return (EReference)assemblyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssembly_Steps() {
		return (EReference)assemblyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDie() {
		return dieEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDie_DiameterMm() {
		return (EAttribute)dieEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDie_Material() {
		return (EAttribute)dieEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGlovebox() {
		return gloveboxEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGlovebox_Gas() {
		return (EAttribute)gloveboxEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGlovebox_WaterBelowPpm() {
		return (EAttribute)gloveboxEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGlovebox_OxygenBelowPpm() {
		return (EAttribute)gloveboxEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssemblyStep() {
		return assemblyStepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssemblyStep_PressureMPa() {
		return (EAttribute)assemblyStepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssemblyStep_TimeMin() {
		return (EAttribute)assemblyStepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssemblyStep_Remarks() {
		return (EAttribute)assemblyStepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPelletPressing() {
		return pelletPressingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPelletPressing_MassMg() {
		return (EAttribute)pelletPressingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPelletPressing_TemperatureC() {
		return (EAttribute)pelletPressingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLithiumAttachment() {
		return lithiumAttachmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCellDesign() {
		return cellDesignEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCellDesign_ElectrodeA() {
		return (EReference)cellDesignEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCellDesign_ElectrodeB() {
		return (EReference)cellDesignEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCellDesign_AreaCm2() {
		return (EAttribute)cellDesignEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCellDesign_DiameterMm() {
		return (EAttribute)cellDesignEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCellDesign_Assembly() {
		return (EReference)cellDesignEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLithiumElectrode() {
		return lithiumElectrodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLithiumElectrode_ThicknessUm() {
		return (EAttribute)lithiumElectrodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLithiumElectrode_ThicknessToleranceUm() {
		return (EAttribute)lithiumElectrodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLithiumElectrode_ArealCapacityFactorMAhCm2PerUm() {
		return (EAttribute)lithiumElectrodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLithiumElectrode_Lithium() {
		return (EReference)lithiumElectrodeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLithiumElectrode_SurfaceTreatment() {
		return (EAttribute)lithiumElectrodeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLithiumElectrode_CurrentCollector() {
		return (EAttribute)lithiumElectrodeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProtocol() {
		return protocolEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtocol_ArealCurrentMACm2() {
		return (EAttribute)protocolEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtocol_ArealCapacityMAhCm2() {
		return (EAttribute)protocolEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtocol_LowerVoltageLimitV() {
		return (EAttribute)protocolEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtocol_UpperVoltageLimitV() {
		return (EAttribute)protocolEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtocol_AtLimit() {
		return (EAttribute)protocolEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtocol_FirstPolarity() {
		return (EAttribute)protocolEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtocol_Atmosphere() {
		return (EAttribute)protocolEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtocol_RestBeforeTestH() {
		return (EAttribute)protocolEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtocol_RestBetweenHalfCyclesMin() {
		return (EAttribute)protocolEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtocol_TemperatureC() {
		return (EAttribute)protocolEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtocol_StackPressureMPa() {
		return (EAttribute)protocolEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtocol_StackPressureControl() {
		return (EAttribute)protocolEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtocol_PlannedCycles() {
		return (EAttribute)protocolEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtocol_CurrentAccuracy() {
		return (EAttribute)protocolEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtocol_VoltageAccuracyMV() {
		return (EAttribute)protocolEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtocol_SamplingIntervalS() {
		return (EAttribute)protocolEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCell() {
		return cellEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCell_Design() {
		return (EReference)cellEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCell_Interphase() {
		return (EReference)cellEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCell_Protocol() {
		return (EReference)cellEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCell_Replicate() {
		return (EAttribute)cellEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCell_Barcode() {
		return (EAttribute)cellEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCell_Operator() {
		return (EAttribute)cellEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCell_Instrument() {
		return (EAttribute)cellEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCell_Channel() {
		return (EAttribute)cellEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCell_CalibratedOn() {
		return (EAttribute)cellEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCell_BuiltOn() {
		return (EAttribute)cellEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCell_StartedOn() {
		return (EAttribute)cellEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCell_StorageBeforeTestH() {
		return (EAttribute)cellEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCell_PelletThicknessUm() {
		return (EAttribute)cellEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCell_PelletRelativeDensityPercent() {
		return (EAttribute)cellEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCell_BulkResistanceOhmCm2() {
		return (EAttribute)cellEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCell_ExclusionReason() {
		return (EAttribute)cellEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCell_Recordings() {
		return (EReference)cellEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCell_Decisions() {
		return (EReference)cellEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEventDecision() {
		return eventDecisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventDecision_EventKey() {
		return (EAttribute)eventDecisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventDecision_Action() {
		return (EAttribute)eventDecisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventDecision_NewTimeH() {
		return (EAttribute)eventDecisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventDecision_Reason() {
		return (EAttribute)eventDecisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventDecision_By() {
		return (EAttribute)eventDecisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventDecision_At() {
		return (EAttribute)eventDecisionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRecording() {
		return recordingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecording_OriginalFileName() {
		return (EAttribute)recordingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecording_RawFile() {
		return (EAttribute)recordingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecording_Sha256() {
		return (EAttribute)recordingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecording_Format() {
		return (EAttribute)recordingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecording_FormatVersion() {
		return (EAttribute)recordingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecording_MappingProfile() {
		return (EAttribute)recordingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecording_ColumnPair() {
		return (EAttribute)recordingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecording_SignConvention() {
		return (EAttribute)recordingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecording_TimeZone() {
		return (EAttribute)recordingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecording_TraceId() {
		return (EAttribute)recordingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecording_Records() {
		return (EAttribute)recordingEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecording_Spectra() {
		return (EAttribute)recordingEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecording_StartTime() {
		return (EAttribute)recordingEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecording_ImportedAt() {
		return (EAttribute)recordingEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecording_ImportedBy() {
		return (EAttribute)recordingEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecording_ImportReport() {
		return (EAttribute)recordingEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecording_EarlierVersions() {
		return (EAttribute)recordingEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecording_SyntheticNote() {
		return (EAttribute)recordingEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAmountBasis() {
		return amountBasisEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConfidence() {
		return confidenceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPhaseRole() {
		return phaseRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getElectronicClass() {
		return electronicClassEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCountsAsMetal() {
		return countsAsMetalEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRuleUse() {
		return ruleUseEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLimitBehaviour() {
		return limitBehaviourEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFirstPolarity() {
		return firstPolarityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDecisionAction() {
		return decisionActionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSignConvention() {
		return signConventionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getCalendarDate() {
		return calendarDateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getTimestamp() {
		return timestampEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelFactory getModelFactory() {
		return (ModelFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		identifiedEClass = createEClass(IDENTIFIED);
		createEAttribute(identifiedEClass, IDENTIFIED__ID);
		createEAttribute(identifiedEClass, IDENTIFIED__NAME);
		createEAttribute(identifiedEClass, IDENTIFIED__REMARKS);

		studyEClass = createEClass(STUDY);
		createEAttribute(studyEClass, STUDY__FORMAT_VERSION);
		createEAttribute(studyEClass, STUDY__DESCRIPTION);
		createEAttribute(studyEClass, STUDY__AUTHORS);
		createEAttribute(studyEClass, STUDY__LICENCE);
		createEReference(studyEClass, STUDY__MATERIALS);
		createEReference(studyEClass, STUDY__ELECTROLYTES);
		createEReference(studyEClass, STUDY__INTERPHASES);
		createEReference(studyEClass, STUDY__ASSEMBLIES);
		createEReference(studyEClass, STUDY__DESIGNS);
		createEReference(studyEClass, STUDY__PROTOCOLS);
		createEReference(studyEClass, STUDY__CELLS);
		createEReference(studyEClass, STUDY__CATALOG);
		createEReference(studyEClass, STUDY__REPORT_PARTS);

		reportPartEClass = createEClass(REPORT_PART);
		createEAttribute(reportPartEClass, REPORT_PART__KEY);
		createEAttribute(reportPartEClass, REPORT_PART__LEFT_OUT);
		createEAttribute(reportPartEClass, REPORT_PART__CAPTION);
		createEReference(reportPartEClass, REPORT_PART__PARTS);

		preparationEClass = createEClass(PREPARATION);
		createEReference(preparationEClass, PREPARATION__COMPONENTS);
		createEAttribute(preparationEClass, PREPARATION__BASIS);
		createEReference(preparationEClass, PREPARATION__STEPS);

		componentEClass = createEClass(COMPONENT);
		createEReference(componentEClass, COMPONENT__MATERIAL);
		createEAttribute(componentEClass, COMPONENT__AMOUNT);

		materialEClass = createEClass(MATERIAL);
		createEAttribute(materialEClass, MATERIAL__FORMULA);
		createEAttribute(materialEClass, MATERIAL__BATCH);
		createEAttribute(materialEClass, MATERIAL__SUPPLIER);
		createEAttribute(materialEClass, MATERIAL__PURITY_PERCENT);
		createEAttribute(materialEClass, MATERIAL__PARTICLE_SIZE_UM);
		createEAttribute(materialEClass, MATERIAL__DENSITY_GCM3);
		createEReference(materialEClass, MATERIAL__IONIC_CONDUCTIVITY);
		createEReference(materialEClass, MATERIAL__ELECTRONIC_CONDUCTIVITY);

		conductivityEClass = createEClass(CONDUCTIVITY);
		createEAttribute(conductivityEClass, CONDUCTIVITY__CONDUCTIVITY_SCM);
		createEAttribute(conductivityEClass, CONDUCTIVITY__TEMPERATURE_C);
		createEAttribute(conductivityEClass, CONDUCTIVITY__METHOD);

		electrolyteEClass = createEClass(ELECTROLYTE);

		preparationStepEClass = createEClass(PREPARATION_STEP);
		createEAttribute(preparationStepEClass, PREPARATION_STEP__REMARKS);

		millingEClass = createEClass(MILLING);
		createEAttribute(millingEClass, MILLING__SPEED_RPM);
		createEAttribute(millingEClass, MILLING__TIME_H);

		annealingEClass = createEClass(ANNEALING);
		createEAttribute(annealingEClass, ANNEALING__TEMPERATURE_C);
		createEAttribute(annealingEClass, ANNEALING__TIME_H);
		createEAttribute(annealingEClass, ANNEALING__ATMOSPHERE);

		mixingEClass = createEClass(MIXING);
		createEAttribute(mixingEClass, MIXING__METHOD);
		createEAttribute(mixingEClass, MIXING__SPEED_RPM);
		createEAttribute(mixingEClass, MIXING__TIME_H);

		interphaseEClass = createEClass(INTERPHASE);
		createEReference(interphaseEClass, INTERPHASE__ELECTROLYTE);
		createEReference(interphaseEClass, INTERPHASE__LITHIUM);
		createEAttribute(interphaseEClass, INTERPHASE__CONTROL);
		createEAttribute(interphaseEClass, INTERPHASE__METAL_VOLUME_FRACTION);
		createEAttribute(interphaseEClass, INTERPHASE__METAL_VOLUME_FRACTION_UNCERTAINTY);
		createEAttribute(interphaseEClass, INTERPHASE__METAL_VOLUME_FRACTION_SOURCE);

		catalogEClass = createEClass(CATALOG);
		createEAttribute(catalogEClass, CATALOG__BASED_ON);
		createEReference(catalogEClass, CATALOG__PHASES);
		createEReference(catalogEClass, CATALOG__SINK_RULES);
		createEReference(catalogEClass, CATALOG__DECOMPOSITION_POTENTIALS);
		createEReference(catalogEClass, CATALOG__DOPANTS);
		createEReference(catalogEClass, CATALOG__ALLOYS);

		catalogEntryEClass = createEClass(CATALOG_ENTRY);
		createEAttribute(catalogEntryEClass, CATALOG_ENTRY__SOURCE);
		createEAttribute(catalogEntryEClass, CATALOG_ENTRY__CONFIDENCE);

		phaseEClass = createEClass(PHASE);
		createEAttribute(phaseEClass, PHASE__KEY);
		createEAttribute(phaseEClass, PHASE__FORMULA);
		createEAttribute(phaseEClass, PHASE__ROLE);
		createEAttribute(phaseEClass, PHASE__SPACE_GROUP);
		createEAttribute(phaseEClass, PHASE__EDGE_AA);
		createEAttribute(phaseEClass, PHASE__EDGE_BA);
		createEAttribute(phaseEClass, PHASE__EDGE_CA);
		createEAttribute(phaseEClass, PHASE__ALPHA_DEG);
		createEAttribute(phaseEClass, PHASE__BETA_DEG);
		createEAttribute(phaseEClass, PHASE__GAMMA_DEG);
		createEAttribute(phaseEClass, PHASE__FORMULAS_PER_CELL);
		createEAttribute(phaseEClass, PHASE__DENSITY_GCM3);
		createEAttribute(phaseEClass, PHASE__MOLAR_VOLUME_CM3_MOL);
		createEAttribute(phaseEClass, PHASE__VOLUME_UNCERTAINTY_PERCENT);
		createEAttribute(phaseEClass, PHASE__ELECTRONIC_CLASS);
		createEAttribute(phaseEClass, PHASE__COUNTS_AS_METAL);
		createEAttribute(phaseEClass, PHASE__ELECTRONIC_CONDUCTIVITY);
		createEAttribute(phaseEClass, PHASE__IONIC_CONDUCTIVITY);

		sinkRuleEClass = createEClass(SINK_RULE);
		createEAttribute(sinkRuleEClass, SINK_RULE__CHEMICAL_SYSTEM);
		createEAttribute(sinkRuleEClass, SINK_RULE__ELEMENT);
		createEAttribute(sinkRuleEClass, SINK_RULE__PHASE_KEY);
		createEAttribute(sinkRuleEClass, SINK_RULE__USE);

		decompositionPotentialEClass = createEClass(DECOMPOSITION_POTENTIAL);
		createEAttribute(decompositionPotentialEClass, DECOMPOSITION_POTENTIAL__FORMULA);
		createEAttribute(decompositionPotentialEClass, DECOMPOSITION_POTENTIAL__POTENTIAL_V);

		dopantEClass = createEClass(DOPANT);
		createEAttribute(dopantEClass, DOPANT__FAMILY);
		createEAttribute(dopantEClass, DOPANT__ELEMENT);
		createEAttribute(dopantEClass, DOPANT__SITE);
		createEAttribute(dopantEClass, DOPANT__HIGHEST_X);

		alloyEClass = createEClass(ALLOY);
		createEAttribute(alloyEClass, ALLOY__METAL);
		createEAttribute(alloyEClass, ALLOY__PHASE_KEY);
		createEAttribute(alloyEClass, ALLOY__CONTACT_ANGLE_DEG);
		createEAttribute(alloyEClass, ALLOY__WORK_OF_ADHESION_JM2);
		createEAttribute(alloyEClass, ALLOY__DIFFUSIVITY_CM2_S);
		createEAttribute(alloyEClass, ALLOY__DIFFUSIVITY_TEMPERATURE_C);
		createEAttribute(alloyEClass, ALLOY__ACTIVATION_ENERGY_EV);
		createEAttribute(alloyEClass, ALLOY__BARRIER_EV);

		assemblyEClass = createEClass(ASSEMBLY);
		createEReference(assemblyEClass, ASSEMBLY__DIE);
		createEReference(assemblyEClass, ASSEMBLY__GLOVEBOX);
		createEReference(assemblyEClass, ASSEMBLY__STEPS);

		dieEClass = createEClass(DIE);
		createEAttribute(dieEClass, DIE__DIAMETER_MM);
		createEAttribute(dieEClass, DIE__MATERIAL);

		gloveboxEClass = createEClass(GLOVEBOX);
		createEAttribute(gloveboxEClass, GLOVEBOX__GAS);
		createEAttribute(gloveboxEClass, GLOVEBOX__WATER_BELOW_PPM);
		createEAttribute(gloveboxEClass, GLOVEBOX__OXYGEN_BELOW_PPM);

		assemblyStepEClass = createEClass(ASSEMBLY_STEP);
		createEAttribute(assemblyStepEClass, ASSEMBLY_STEP__PRESSURE_MPA);
		createEAttribute(assemblyStepEClass, ASSEMBLY_STEP__TIME_MIN);
		createEAttribute(assemblyStepEClass, ASSEMBLY_STEP__REMARKS);

		pelletPressingEClass = createEClass(PELLET_PRESSING);
		createEAttribute(pelletPressingEClass, PELLET_PRESSING__MASS_MG);
		createEAttribute(pelletPressingEClass, PELLET_PRESSING__TEMPERATURE_C);

		lithiumAttachmentEClass = createEClass(LITHIUM_ATTACHMENT);

		cellDesignEClass = createEClass(CELL_DESIGN);
		createEReference(cellDesignEClass, CELL_DESIGN__ELECTRODE_A);
		createEReference(cellDesignEClass, CELL_DESIGN__ELECTRODE_B);
		createEAttribute(cellDesignEClass, CELL_DESIGN__AREA_CM2);
		createEAttribute(cellDesignEClass, CELL_DESIGN__DIAMETER_MM);
		createEReference(cellDesignEClass, CELL_DESIGN__ASSEMBLY);

		lithiumElectrodeEClass = createEClass(LITHIUM_ELECTRODE);
		createEAttribute(lithiumElectrodeEClass, LITHIUM_ELECTRODE__THICKNESS_UM);
		createEAttribute(lithiumElectrodeEClass, LITHIUM_ELECTRODE__THICKNESS_TOLERANCE_UM);
		createEAttribute(lithiumElectrodeEClass, LITHIUM_ELECTRODE__AREAL_CAPACITY_FACTOR_MAH_CM2_PER_UM);
		createEReference(lithiumElectrodeEClass, LITHIUM_ELECTRODE__LITHIUM);
		createEAttribute(lithiumElectrodeEClass, LITHIUM_ELECTRODE__SURFACE_TREATMENT);
		createEAttribute(lithiumElectrodeEClass, LITHIUM_ELECTRODE__CURRENT_COLLECTOR);

		protocolEClass = createEClass(PROTOCOL);
		createEAttribute(protocolEClass, PROTOCOL__AREAL_CURRENT_MA_CM2);
		createEAttribute(protocolEClass, PROTOCOL__AREAL_CAPACITY_MAH_CM2);
		createEAttribute(protocolEClass, PROTOCOL__LOWER_VOLTAGE_LIMIT_V);
		createEAttribute(protocolEClass, PROTOCOL__UPPER_VOLTAGE_LIMIT_V);
		createEAttribute(protocolEClass, PROTOCOL__AT_LIMIT);
		createEAttribute(protocolEClass, PROTOCOL__FIRST_POLARITY);
		createEAttribute(protocolEClass, PROTOCOL__ATMOSPHERE);
		createEAttribute(protocolEClass, PROTOCOL__REST_BEFORE_TEST_H);
		createEAttribute(protocolEClass, PROTOCOL__REST_BETWEEN_HALF_CYCLES_MIN);
		createEAttribute(protocolEClass, PROTOCOL__TEMPERATURE_C);
		createEAttribute(protocolEClass, PROTOCOL__STACK_PRESSURE_MPA);
		createEAttribute(protocolEClass, PROTOCOL__STACK_PRESSURE_CONTROL);
		createEAttribute(protocolEClass, PROTOCOL__PLANNED_CYCLES);
		createEAttribute(protocolEClass, PROTOCOL__CURRENT_ACCURACY);
		createEAttribute(protocolEClass, PROTOCOL__VOLTAGE_ACCURACY_MV);
		createEAttribute(protocolEClass, PROTOCOL__SAMPLING_INTERVAL_S);

		cellEClass = createEClass(CELL);
		createEReference(cellEClass, CELL__DESIGN);
		createEReference(cellEClass, CELL__INTERPHASE);
		createEReference(cellEClass, CELL__PROTOCOL);
		createEAttribute(cellEClass, CELL__REPLICATE);
		createEAttribute(cellEClass, CELL__BARCODE);
		createEAttribute(cellEClass, CELL__OPERATOR);
		createEAttribute(cellEClass, CELL__INSTRUMENT);
		createEAttribute(cellEClass, CELL__CHANNEL);
		createEAttribute(cellEClass, CELL__CALIBRATED_ON);
		createEAttribute(cellEClass, CELL__BUILT_ON);
		createEAttribute(cellEClass, CELL__STARTED_ON);
		createEAttribute(cellEClass, CELL__STORAGE_BEFORE_TEST_H);
		createEAttribute(cellEClass, CELL__PELLET_THICKNESS_UM);
		createEAttribute(cellEClass, CELL__PELLET_RELATIVE_DENSITY_PERCENT);
		createEAttribute(cellEClass, CELL__BULK_RESISTANCE_OHM_CM2);
		createEAttribute(cellEClass, CELL__EXCLUSION_REASON);
		createEReference(cellEClass, CELL__RECORDINGS);
		createEReference(cellEClass, CELL__DECISIONS);

		eventDecisionEClass = createEClass(EVENT_DECISION);
		createEAttribute(eventDecisionEClass, EVENT_DECISION__EVENT_KEY);
		createEAttribute(eventDecisionEClass, EVENT_DECISION__ACTION);
		createEAttribute(eventDecisionEClass, EVENT_DECISION__NEW_TIME_H);
		createEAttribute(eventDecisionEClass, EVENT_DECISION__REASON);
		createEAttribute(eventDecisionEClass, EVENT_DECISION__BY);
		createEAttribute(eventDecisionEClass, EVENT_DECISION__AT);

		recordingEClass = createEClass(RECORDING);
		createEAttribute(recordingEClass, RECORDING__ORIGINAL_FILE_NAME);
		createEAttribute(recordingEClass, RECORDING__RAW_FILE);
		createEAttribute(recordingEClass, RECORDING__SHA256);
		createEAttribute(recordingEClass, RECORDING__FORMAT);
		createEAttribute(recordingEClass, RECORDING__FORMAT_VERSION);
		createEAttribute(recordingEClass, RECORDING__MAPPING_PROFILE);
		createEAttribute(recordingEClass, RECORDING__COLUMN_PAIR);
		createEAttribute(recordingEClass, RECORDING__SIGN_CONVENTION);
		createEAttribute(recordingEClass, RECORDING__TIME_ZONE);
		createEAttribute(recordingEClass, RECORDING__TRACE_ID);
		createEAttribute(recordingEClass, RECORDING__RECORDS);
		createEAttribute(recordingEClass, RECORDING__SPECTRA);
		createEAttribute(recordingEClass, RECORDING__START_TIME);
		createEAttribute(recordingEClass, RECORDING__IMPORTED_AT);
		createEAttribute(recordingEClass, RECORDING__IMPORTED_BY);
		createEAttribute(recordingEClass, RECORDING__IMPORT_REPORT);
		createEAttribute(recordingEClass, RECORDING__EARLIER_VERSIONS);
		createEAttribute(recordingEClass, RECORDING__SYNTHETIC_NOTE);

		// Create enums
		amountBasisEEnum = createEEnum(AMOUNT_BASIS);
		confidenceEEnum = createEEnum(CONFIDENCE);
		phaseRoleEEnum = createEEnum(PHASE_ROLE);
		electronicClassEEnum = createEEnum(ELECTRONIC_CLASS);
		countsAsMetalEEnum = createEEnum(COUNTS_AS_METAL);
		ruleUseEEnum = createEEnum(RULE_USE);
		limitBehaviourEEnum = createEEnum(LIMIT_BEHAVIOUR);
		firstPolarityEEnum = createEEnum(FIRST_POLARITY);
		decisionActionEEnum = createEEnum(DECISION_ACTION);
		signConventionEEnum = createEEnum(SIGN_CONVENTION);

		// Create data types
		calendarDateEDataType = createEDataType(CALENDAR_DATE);
		timestampEDataType = createEDataType(TIMESTAMP);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		EcorePackage theEcorePackage = (EcorePackage)EPackage.Registry.INSTANCE.getEPackage(EcorePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		studyEClass.getESuperTypes().add(this.getIdentified());
		preparationEClass.getESuperTypes().add(this.getIdentified());
		materialEClass.getESuperTypes().add(this.getPreparation());
		electrolyteEClass.getESuperTypes().add(this.getPreparation());
		millingEClass.getESuperTypes().add(this.getPreparationStep());
		annealingEClass.getESuperTypes().add(this.getPreparationStep());
		mixingEClass.getESuperTypes().add(this.getPreparationStep());
		interphaseEClass.getESuperTypes().add(this.getIdentified());
		catalogEntryEClass.getESuperTypes().add(this.getIdentified());
		phaseEClass.getESuperTypes().add(this.getCatalogEntry());
		sinkRuleEClass.getESuperTypes().add(this.getCatalogEntry());
		decompositionPotentialEClass.getESuperTypes().add(this.getCatalogEntry());
		dopantEClass.getESuperTypes().add(this.getCatalogEntry());
		alloyEClass.getESuperTypes().add(this.getCatalogEntry());
		assemblyEClass.getESuperTypes().add(this.getIdentified());
		pelletPressingEClass.getESuperTypes().add(this.getAssemblyStep());
		lithiumAttachmentEClass.getESuperTypes().add(this.getAssemblyStep());
		cellDesignEClass.getESuperTypes().add(this.getIdentified());
		protocolEClass.getESuperTypes().add(this.getIdentified());
		cellEClass.getESuperTypes().add(this.getIdentified());
		recordingEClass.getESuperTypes().add(this.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(identifiedEClass, Identified.class, "Identified", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentified_Id(), theEcorePackage.getEString(), "id", null, 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdentified_Name(), theEcorePackage.getEString(), "name", null, 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdentified_Remarks(), theEcorePackage.getEString(), "remarks", null, 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(studyEClass, Study.class, "Study", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStudy_FormatVersion(), theEcorePackage.getEInt(), "formatVersion", null, 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudy_Description(), theEcorePackage.getEString(), "description", null, 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudy_Authors(), theEcorePackage.getEString(), "authors", null, 0, -1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudy_Licence(), theEcorePackage.getEString(), "licence", null, 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Materials(), this.getMaterial(), null, "materials", null, 0, -1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Electrolytes(), this.getElectrolyte(), null, "electrolytes", null, 0, -1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Interphases(), this.getInterphase(), null, "interphases", null, 0, -1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Assemblies(), this.getAssembly(), null, "assemblies", null, 0, -1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Designs(), this.getCellDesign(), null, "designs", null, 0, -1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Protocols(), this.getProtocol(), null, "protocols", null, 0, -1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Cells(), this.getCell(), null, "cells", null, 0, -1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Catalog(), this.getCatalog(), null, "catalog", null, 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_ReportParts(), this.getReportPart(), null, "reportParts", null, 0, -1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reportPartEClass, ReportPart.class, "ReportPart", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReportPart_Key(), theEcorePackage.getEString(), "key", null, 0, 1, ReportPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportPart_LeftOut(), theEcorePackage.getEBoolean(), "leftOut", null, 0, 1, ReportPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportPart_Caption(), theEcorePackage.getEString(), "caption", null, 0, 1, ReportPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportPart_Parts(), this.getReportPart(), null, "parts", null, 0, -1, ReportPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(preparationEClass, Preparation.class, "Preparation", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPreparation_Components(), this.getComponent(), null, "components", null, 0, -1, Preparation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPreparation_Basis(), this.getAmountBasis(), "basis", null, 0, 1, Preparation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPreparation_Steps(), this.getPreparationStep(), null, "steps", null, 0, -1, Preparation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(componentEClass, Component.class, "Component", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getComponent_Material(), this.getMaterial(), null, "material", null, 0, 1, Component.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComponent_Amount(), theEcorePackage.getEDoubleObject(), "amount", null, 0, 1, Component.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(materialEClass, Material.class, "Material", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMaterial_Formula(), theEcorePackage.getEString(), "formula", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterial_Batch(), theEcorePackage.getEString(), "batch", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterial_Supplier(), theEcorePackage.getEString(), "supplier", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterial_PurityPercent(), theEcorePackage.getEDoubleObject(), "purityPercent", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterial_ParticleSizeUm(), theEcorePackage.getEDoubleObject(), "particleSizeUm", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterial_DensityGCm3(), theEcorePackage.getEDoubleObject(), "densityGCm3", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMaterial_IonicConductivity(), this.getConductivity(), null, "ionicConductivity", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMaterial_ElectronicConductivity(), this.getConductivity(), null, "electronicConductivity", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conductivityEClass, Conductivity.class, "Conductivity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConductivity_ConductivitySCm(), theEcorePackage.getEDoubleObject(), "conductivitySCm", null, 0, 1, Conductivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConductivity_TemperatureC(), theEcorePackage.getEDoubleObject(), "temperatureC", null, 0, 1, Conductivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConductivity_Method(), theEcorePackage.getEString(), "method", null, 0, 1, Conductivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(electrolyteEClass, Electrolyte.class, "Electrolyte", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(preparationStepEClass, PreparationStep.class, "PreparationStep", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPreparationStep_Remarks(), theEcorePackage.getEString(), "remarks", null, 0, 1, PreparationStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(millingEClass, Milling.class, "Milling", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMilling_SpeedRpm(), theEcorePackage.getEDoubleObject(), "speedRpm", null, 0, 1, Milling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMilling_TimeH(), theEcorePackage.getEDoubleObject(), "timeH", null, 0, 1, Milling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(annealingEClass, Annealing.class, "Annealing", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnnealing_TemperatureC(), theEcorePackage.getEDoubleObject(), "temperatureC", null, 0, 1, Annealing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnealing_TimeH(), theEcorePackage.getEDoubleObject(), "timeH", null, 0, 1, Annealing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnealing_Atmosphere(), theEcorePackage.getEString(), "atmosphere", null, 0, 1, Annealing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mixingEClass, Mixing.class, "Mixing", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMixing_Method(), theEcorePackage.getEString(), "method", null, 0, 1, Mixing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMixing_SpeedRpm(), theEcorePackage.getEDoubleObject(), "speedRpm", null, 0, 1, Mixing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMixing_TimeH(), theEcorePackage.getEDoubleObject(), "timeH", null, 0, 1, Mixing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interphaseEClass, Interphase.class, "Interphase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getInterphase_Electrolyte(), this.getElectrolyte(), null, "electrolyte", null, 0, 1, Interphase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterphase_Lithium(), this.getMaterial(), null, "lithium", null, 0, 1, Interphase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterphase_Control(), theEcorePackage.getEBoolean(), "control", null, 0, 1, Interphase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterphase_MetalVolumeFraction(), theEcorePackage.getEDoubleObject(), "metalVolumeFraction", null, 0, 1, Interphase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterphase_MetalVolumeFractionUncertainty(), theEcorePackage.getEDoubleObject(), "metalVolumeFractionUncertainty", null, 0, 1, Interphase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterphase_MetalVolumeFractionSource(), theEcorePackage.getEString(), "metalVolumeFractionSource", null, 0, 1, Interphase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(catalogEClass, Catalog.class, "Catalog", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCatalog_BasedOn(), theEcorePackage.getEString(), "basedOn", null, 0, 1, Catalog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalog_Phases(), this.getPhase(), null, "phases", null, 0, -1, Catalog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalog_SinkRules(), this.getSinkRule(), null, "sinkRules", null, 0, -1, Catalog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalog_DecompositionPotentials(), this.getDecompositionPotential(), null, "decompositionPotentials", null, 0, -1, Catalog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalog_Dopants(), this.getDopant(), null, "dopants", null, 0, -1, Catalog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalog_Alloys(), this.getAlloy(), null, "alloys", null, 0, -1, Catalog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(catalogEntryEClass, CatalogEntry.class, "CatalogEntry", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCatalogEntry_Source(), theEcorePackage.getEString(), "source", null, 0, 1, CatalogEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCatalogEntry_Confidence(), this.getConfidence(), "confidence", null, 0, 1, CatalogEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(phaseEClass, Phase.class, "Phase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPhase_Key(), theEcorePackage.getEString(), "key", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_Formula(), theEcorePackage.getEString(), "formula", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_Role(), this.getPhaseRole(), "role", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_SpaceGroup(), theEcorePackage.getEString(), "spaceGroup", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_EdgeAA(), theEcorePackage.getEDoubleObject(), "edgeAA", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_EdgeBA(), theEcorePackage.getEDoubleObject(), "edgeBA", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_EdgeCA(), theEcorePackage.getEDoubleObject(), "edgeCA", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_AlphaDeg(), theEcorePackage.getEDoubleObject(), "alphaDeg", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_BetaDeg(), theEcorePackage.getEDoubleObject(), "betaDeg", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_GammaDeg(), theEcorePackage.getEDoubleObject(), "gammaDeg", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_FormulasPerCell(), theEcorePackage.getEDoubleObject(), "formulasPerCell", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_DensityGCm3(), theEcorePackage.getEDoubleObject(), "densityGCm3", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_MolarVolumeCm3Mol(), theEcorePackage.getEDoubleObject(), "molarVolumeCm3Mol", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_VolumeUncertaintyPercent(), theEcorePackage.getEDoubleObject(), "volumeUncertaintyPercent", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_ElectronicClass(), this.getElectronicClass(), "electronicClass", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_CountsAsMetal(), this.getCountsAsMetal(), "countsAsMetal", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_ElectronicConductivity(), theEcorePackage.getEString(), "electronicConductivity", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_IonicConductivity(), theEcorePackage.getEString(), "ionicConductivity", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sinkRuleEClass, SinkRule.class, "SinkRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSinkRule_ChemicalSystem(), theEcorePackage.getEString(), "chemicalSystem", null, 0, 1, SinkRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSinkRule_Element(), theEcorePackage.getEString(), "element", null, 0, 1, SinkRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSinkRule_PhaseKey(), theEcorePackage.getEString(), "phaseKey", null, 0, 1, SinkRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSinkRule_Use(), this.getRuleUse(), "use", null, 0, 1, SinkRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(decompositionPotentialEClass, DecompositionPotential.class, "DecompositionPotential", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDecompositionPotential_Formula(), theEcorePackage.getEString(), "formula", null, 0, 1, DecompositionPotential.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecompositionPotential_PotentialV(), theEcorePackage.getEDoubleObject(), "potentialV", null, 0, 1, DecompositionPotential.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dopantEClass, Dopant.class, "Dopant", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDopant_Family(), theEcorePackage.getEString(), "family", null, 0, 1, Dopant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDopant_Element(), theEcorePackage.getEString(), "element", null, 0, 1, Dopant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDopant_Site(), theEcorePackage.getEString(), "site", null, 0, 1, Dopant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDopant_HighestX(), theEcorePackage.getEDoubleObject(), "highestX", null, 0, 1, Dopant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(alloyEClass, Alloy.class, "Alloy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAlloy_Metal(), theEcorePackage.getEString(), "metal", null, 0, 1, Alloy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlloy_PhaseKey(), theEcorePackage.getEString(), "phaseKey", null, 0, 1, Alloy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlloy_ContactAngleDeg(), theEcorePackage.getEDoubleObject(), "contactAngleDeg", null, 0, 1, Alloy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlloy_WorkOfAdhesionJM2(), theEcorePackage.getEDoubleObject(), "workOfAdhesionJM2", null, 0, 1, Alloy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlloy_DiffusivityCm2S(), theEcorePackage.getEDoubleObject(), "diffusivityCm2S", null, 0, 1, Alloy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlloy_DiffusivityTemperatureC(), theEcorePackage.getEDoubleObject(), "diffusivityTemperatureC", null, 0, 1, Alloy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlloy_ActivationEnergyEV(), theEcorePackage.getEDoubleObject(), "activationEnergyEV", null, 0, 1, Alloy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlloy_BarrierEV(), theEcorePackage.getEDoubleObject(), "barrierEV", null, 0, 1, Alloy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(assemblyEClass, Assembly.class, "Assembly", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAssembly_Die(), this.getDie(), null, "die", null, 0, 1, Assembly.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAssembly_Glovebox(), this.getGlovebox(), null, "glovebox", null, 0, 1, Assembly.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAssembly_Steps(), this.getAssemblyStep(), null, "steps", null, 0, -1, Assembly.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dieEClass, Die.class, "Die", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDie_DiameterMm(), theEcorePackage.getEDoubleObject(), "diameterMm", null, 0, 1, Die.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDie_Material(), theEcorePackage.getEString(), "material", null, 0, 1, Die.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gloveboxEClass, Glovebox.class, "Glovebox", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGlovebox_Gas(), theEcorePackage.getEString(), "gas", null, 0, 1, Glovebox.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGlovebox_WaterBelowPpm(), theEcorePackage.getEDoubleObject(), "waterBelowPpm", null, 0, 1, Glovebox.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGlovebox_OxygenBelowPpm(), theEcorePackage.getEDoubleObject(), "oxygenBelowPpm", null, 0, 1, Glovebox.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(assemblyStepEClass, AssemblyStep.class, "AssemblyStep", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAssemblyStep_PressureMPa(), theEcorePackage.getEDoubleObject(), "pressureMPa", null, 0, 1, AssemblyStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssemblyStep_TimeMin(), theEcorePackage.getEDoubleObject(), "timeMin", null, 0, 1, AssemblyStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssemblyStep_Remarks(), theEcorePackage.getEString(), "remarks", null, 0, 1, AssemblyStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pelletPressingEClass, PelletPressing.class, "PelletPressing", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPelletPressing_MassMg(), theEcorePackage.getEDoubleObject(), "massMg", null, 0, 1, PelletPressing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPelletPressing_TemperatureC(), theEcorePackage.getEDoubleObject(), "temperatureC", null, 0, 1, PelletPressing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lithiumAttachmentEClass, LithiumAttachment.class, "LithiumAttachment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(cellDesignEClass, CellDesign.class, "CellDesign", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCellDesign_ElectrodeA(), this.getLithiumElectrode(), null, "electrodeA", null, 0, 1, CellDesign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCellDesign_ElectrodeB(), this.getLithiumElectrode(), null, "electrodeB", null, 0, 1, CellDesign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCellDesign_AreaCm2(), theEcorePackage.getEDoubleObject(), "areaCm2", null, 0, 1, CellDesign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCellDesign_DiameterMm(), theEcorePackage.getEDoubleObject(), "diameterMm", null, 0, 1, CellDesign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCellDesign_Assembly(), this.getAssembly(), null, "assembly", null, 0, 1, CellDesign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lithiumElectrodeEClass, LithiumElectrode.class, "LithiumElectrode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLithiumElectrode_ThicknessUm(), theEcorePackage.getEDoubleObject(), "thicknessUm", null, 0, 1, LithiumElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLithiumElectrode_ThicknessToleranceUm(), theEcorePackage.getEDoubleObject(), "thicknessToleranceUm", null, 0, 1, LithiumElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLithiumElectrode_ArealCapacityFactorMAhCm2PerUm(), theEcorePackage.getEDoubleObject(), "arealCapacityFactorMAhCm2PerUm", null, 0, 1, LithiumElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLithiumElectrode_Lithium(), this.getMaterial(), null, "lithium", null, 0, 1, LithiumElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLithiumElectrode_SurfaceTreatment(), theEcorePackage.getEString(), "surfaceTreatment", null, 0, 1, LithiumElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLithiumElectrode_CurrentCollector(), theEcorePackage.getEString(), "currentCollector", null, 0, 1, LithiumElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(protocolEClass, Protocol.class, "Protocol", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProtocol_ArealCurrentMACm2(), theEcorePackage.getEDoubleObject(), "arealCurrentMACm2", null, 0, 1, Protocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProtocol_ArealCapacityMAhCm2(), theEcorePackage.getEDoubleObject(), "arealCapacityMAhCm2", null, 0, 1, Protocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProtocol_LowerVoltageLimitV(), theEcorePackage.getEDoubleObject(), "lowerVoltageLimitV", null, 0, 1, Protocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProtocol_UpperVoltageLimitV(), theEcorePackage.getEDoubleObject(), "upperVoltageLimitV", null, 0, 1, Protocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProtocol_AtLimit(), this.getLimitBehaviour(), "atLimit", null, 0, 1, Protocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProtocol_FirstPolarity(), this.getFirstPolarity(), "firstPolarity", null, 0, 1, Protocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProtocol_Atmosphere(), theEcorePackage.getEString(), "atmosphere", null, 0, 1, Protocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProtocol_RestBeforeTestH(), theEcorePackage.getEDoubleObject(), "restBeforeTestH", null, 0, 1, Protocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProtocol_RestBetweenHalfCyclesMin(), theEcorePackage.getEDoubleObject(), "restBetweenHalfCyclesMin", null, 0, 1, Protocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProtocol_TemperatureC(), theEcorePackage.getEDoubleObject(), "temperatureC", null, 0, 1, Protocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProtocol_StackPressureMPa(), theEcorePackage.getEDoubleObject(), "stackPressureMPa", null, 0, 1, Protocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProtocol_StackPressureControl(), theEcorePackage.getEString(), "stackPressureControl", null, 0, 1, Protocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProtocol_PlannedCycles(), theEcorePackage.getEIntegerObject(), "plannedCycles", null, 0, 1, Protocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProtocol_CurrentAccuracy(), theEcorePackage.getEDoubleObject(), "currentAccuracy", null, 0, 1, Protocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProtocol_VoltageAccuracyMV(), theEcorePackage.getEDoubleObject(), "voltageAccuracyMV", null, 0, 1, Protocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProtocol_SamplingIntervalS(), theEcorePackage.getEDoubleObject(), "samplingIntervalS", null, 0, 1, Protocol.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cellEClass, Cell.class, "Cell", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCell_Design(), this.getCellDesign(), null, "design", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCell_Interphase(), this.getInterphase(), null, "interphase", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCell_Protocol(), this.getProtocol(), null, "protocol", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCell_Replicate(), theEcorePackage.getEIntegerObject(), "replicate", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCell_Barcode(), theEcorePackage.getEString(), "barcode", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCell_Operator(), theEcorePackage.getEString(), "operator", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCell_Instrument(), theEcorePackage.getEString(), "instrument", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCell_Channel(), theEcorePackage.getEString(), "channel", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCell_CalibratedOn(), this.getCalendarDate(), "calibratedOn", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCell_BuiltOn(), this.getCalendarDate(), "builtOn", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCell_StartedOn(), this.getCalendarDate(), "startedOn", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCell_StorageBeforeTestH(), theEcorePackage.getEDoubleObject(), "storageBeforeTestH", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCell_PelletThicknessUm(), theEcorePackage.getEDoubleObject(), "pelletThicknessUm", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCell_PelletRelativeDensityPercent(), theEcorePackage.getEDoubleObject(), "pelletRelativeDensityPercent", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCell_BulkResistanceOhmCm2(), theEcorePackage.getEDoubleObject(), "bulkResistanceOhmCm2", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCell_ExclusionReason(), theEcorePackage.getEString(), "exclusionReason", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCell_Recordings(), this.getRecording(), null, "recordings", null, 0, -1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCell_Decisions(), this.getEventDecision(), null, "decisions", null, 0, -1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(eventDecisionEClass, EventDecision.class, "EventDecision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEventDecision_EventKey(), theEcorePackage.getEString(), "eventKey", null, 0, 1, EventDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventDecision_Action(), this.getDecisionAction(), "action", null, 0, 1, EventDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventDecision_NewTimeH(), theEcorePackage.getEDoubleObject(), "newTimeH", null, 0, 1, EventDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventDecision_Reason(), theEcorePackage.getEString(), "reason", null, 0, 1, EventDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventDecision_By(), theEcorePackage.getEString(), "by", null, 0, 1, EventDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventDecision_At(), this.getTimestamp(), "at", null, 0, 1, EventDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(recordingEClass, Recording.class, "Recording", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRecording_OriginalFileName(), theEcorePackage.getEString(), "originalFileName", null, 0, 1, Recording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecording_RawFile(), theEcorePackage.getEString(), "rawFile", null, 0, 1, Recording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecording_Sha256(), theEcorePackage.getEString(), "sha256", null, 0, 1, Recording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecording_Format(), theEcorePackage.getEString(), "format", null, 0, 1, Recording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecording_FormatVersion(), theEcorePackage.getEString(), "formatVersion", null, 0, 1, Recording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecording_MappingProfile(), theEcorePackage.getEString(), "mappingProfile", null, 0, 1, Recording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecording_ColumnPair(), theEcorePackage.getEString(), "columnPair", null, 0, 1, Recording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecording_SignConvention(), this.getSignConvention(), "signConvention", null, 0, 1, Recording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecording_TimeZone(), theEcorePackage.getEString(), "timeZone", null, 0, 1, Recording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecording_TraceId(), theEcorePackage.getEString(), "traceId", null, 0, 1, Recording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecording_Records(), theEcorePackage.getELongObject(), "records", null, 0, 1, Recording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecording_Spectra(), theEcorePackage.getELongObject(), "spectra", null, 0, 1, Recording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecording_StartTime(), theEcorePackage.getEString(), "startTime", null, 0, 1, Recording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecording_ImportedAt(), this.getTimestamp(), "importedAt", null, 0, 1, Recording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecording_ImportedBy(), theEcorePackage.getEString(), "importedBy", null, 0, 1, Recording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecording_ImportReport(), theEcorePackage.getEString(), "importReport", null, 0, 1, Recording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecording_EarlierVersions(), theEcorePackage.getEString(), "earlierVersions", null, 0, -1, Recording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecording_SyntheticNote(), theEcorePackage.getEString(), "syntheticNote", null, 0, 1, Recording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(amountBasisEEnum, AmountBasis.class, "AmountBasis");
		addEEnumLiteral(amountBasisEEnum, AmountBasis.NOT_REPORTED);
		addEEnumLiteral(amountBasisEEnum, AmountBasis.MOL);
		addEEnumLiteral(amountBasisEEnum, AmountBasis.MASS);
		addEEnumLiteral(amountBasisEEnum, AmountBasis.STOICHIOMETRIC);

		initEEnum(confidenceEEnum, Confidence.class, "Confidence");
		addEEnumLiteral(confidenceEEnum, Confidence.NOT_REPORTED);
		addEEnumLiteral(confidenceEEnum, Confidence.A);
		addEEnumLiteral(confidenceEEnum, Confidence.B);
		addEEnumLiteral(confidenceEEnum, Confidence.C);

		initEEnum(phaseRoleEEnum, PhaseRole.class, "PhaseRole");
		addEEnumLiteral(phaseRoleEEnum, PhaseRole.NOT_REPORTED);
		addEEnumLiteral(phaseRoleEEnum, PhaseRole.LITHIUM);
		addEEnumLiteral(phaseRoleEEnum, PhaseRole.PRODUCT);
		addEEnumLiteral(phaseRoleEEnum, PhaseRole.ELECTROLYTE);

		initEEnum(electronicClassEEnum, ElectronicClass.class, "ElectronicClass");
		addEEnumLiteral(electronicClassEEnum, ElectronicClass.NOT_REPORTED);
		addEEnumLiteral(electronicClassEEnum, ElectronicClass.METAL);
		addEEnumLiteral(electronicClassEEnum, ElectronicClass.SEMIMETAL);
		addEEnumLiteral(electronicClassEEnum, ElectronicClass.SEMICONDUCTOR);
		addEEnumLiteral(electronicClassEEnum, ElectronicClass.INSULATOR);
		addEEnumLiteral(electronicClassEEnum, ElectronicClass.SUSPECTED_MIXED_CONDUCTOR);

		initEEnum(countsAsMetalEEnum, CountsAsMetal.class, "CountsAsMetal");
		addEEnumLiteral(countsAsMetalEEnum, CountsAsMetal.NOT_REPORTED);
		addEEnumLiteral(countsAsMetalEEnum, CountsAsMetal.YES);
		addEEnumLiteral(countsAsMetalEEnum, CountsAsMetal.NO);
		addEEnumLiteral(countsAsMetalEEnum, CountsAsMetal.OPTION);

		initEEnum(ruleUseEEnum, RuleUse.class, "RuleUse");
		addEEnumLiteral(ruleUseEEnum, RuleUse.NOT_REPORTED);
		addEEnumLiteral(ruleUseEEnum, RuleUse.DEFAULT);
		addEEnumLiteral(ruleUseEEnum, RuleUse.ALTERNATIVE);
		addEEnumLiteral(ruleUseEEnum, RuleUse.FALLBACK);
		addEEnumLiteral(ruleUseEEnum, RuleUse.LEFT_OUT);

		initEEnum(limitBehaviourEEnum, LimitBehaviour.class, "LimitBehaviour");
		addEEnumLiteral(limitBehaviourEEnum, LimitBehaviour.NOT_REPORTED);
		addEEnumLiteral(limitBehaviourEEnum, LimitBehaviour.SWITCH_POLARITY);
		addEEnumLiteral(limitBehaviourEEnum, LimitBehaviour.STOP);

		initEEnum(firstPolarityEEnum, FirstPolarity.class, "FirstPolarity");
		addEEnumLiteral(firstPolarityEEnum, FirstPolarity.NOT_REPORTED);
		addEEnumLiteral(firstPolarityEEnum, FirstPolarity.FIRST_PLATES_B);
		addEEnumLiteral(firstPolarityEEnum, FirstPolarity.FIRST_STRIPS_B);

		initEEnum(decisionActionEEnum, DecisionAction.class, "DecisionAction");
		addEEnumLiteral(decisionActionEEnum, DecisionAction.NOT_REPORTED);
		addEEnumLiteral(decisionActionEEnum, DecisionAction.CONFIRM);
		addEEnumLiteral(decisionActionEEnum, DecisionAction.MOVE);
		addEEnumLiteral(decisionActionEEnum, DecisionAction.DISMISS);

		initEEnum(signConventionEEnum, SignConvention.class, "SignConvention");
		addEEnumLiteral(signConventionEEnum, SignConvention.NOT_REPORTED);
		addEEnumLiteral(signConventionEEnum, SignConvention.POSITIVE_PLATES_B);
		addEEnumLiteral(signConventionEEnum, SignConvention.POSITIVE_STRIPS_B);

		// Initialize data types
		initEDataType(calendarDateEDataType, LocalDate.class, "CalendarDate", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(timestampEDataType, Instant.class, "Timestamp", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// http://www.eclipse.org/emf/2011/Xcore
		createXcoreAnnotations();
		// urn:org.interphaselab:field
		createUrnorgAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "The experiment model of a study: what was made, how it was built, how it was cycled, and what was recorded.\n * This file is the only source of the model. The classes in src-gen are written from it by releng/model-generator, whose\npom.xml says how, and never edited.\n * Two rules hold everywhere:\n - What the lab did not report is absent: a wrapper type without a value (null), or the literal NOT_REPORTED.\n   Absent is not zero, and nothing has a default.\n - What can be computed (areal capacity, symmetric or asymmetric, results) is not stored.\n * @Field says how people see a feature: label, unit, and the range outside of which a value cannot be meant\n(min, max: bounds included; above: bound excluded); fixed says that people do not edit it; column, in which column of\nthe catalog\'s table it stands. Forms, tables and the validation read it at run time, and the comments too.",
			   "prefix", "Model",
			   "modelName", "Study",
			   "modelDirectory", "/org.interphaselab.model/src-gen",
			   "complianceLevel", "21.0",
			   "suppressGenModelAnnotations", "false",
			   "suppressEMFModelTags", "true",
			   "containmentProxies", "false",
			   "bundleManifest", "false",
			   "updateClasspath", "false",
			   "basePackage", "org.interphaselab"
		   });
		addAnnotation
		  (calendarDateEDataType,
		   source,
		   new String[] {
			   "documentation", " A calendar date, ISO 8601.",
			   "create", "<%java.time.LocalDate%> _xifexpression = null;\nif ((it == null))\n{\n\t_xifexpression = null;\n}\nelse\n{\n\t_xifexpression = <%java.time.LocalDate%>.parse(it);\n}\nreturn _xifexpression;",
			   "convert", "<%java.lang.String%> _xifexpression = null;\nif ((it == null))\n{\n\t_xifexpression = null;\n}\nelse\n{\n\t_xifexpression = it.toString();\n}\nreturn _xifexpression;"
		   });
		addAnnotation
		  (timestampEDataType,
		   source,
		   new String[] {
			   "documentation", " A point in time, ISO 8601, UTC.",
			   "create", "<%java.time.Instant%> _xifexpression = null;\nif ((it == null))\n{\n\t_xifexpression = null;\n}\nelse\n{\n\t_xifexpression = <%java.time.Instant%>.parse(it);\n}\nreturn _xifexpression;",
			   "convert", "<%java.lang.String%> _xifexpression = null;\nif ((it == null))\n{\n\t_xifexpression = null;\n}\nelse\n{\n\t_xifexpression = it.toString();\n}\nreturn _xifexpression;"
		   });
		addAnnotation
		  (identifiedEClass,
		   source,
		   new String[] {
			   "documentation", " What has an identity in the study."
		   });
		addAnnotation
		  (getIdentified_Id(),
		   source,
		   new String[] {
			   "documentation", " Stable identifier, unique in the study; references, traces and results hold on to it. Never changed."
		   });
		addAnnotation
		  (getIdentified_Name(),
		   source,
		   new String[] {
			   "documentation", " Name, as the lab says it."
		   });
		addAnnotation
		  (getIdentified_Remarks(),
		   source,
		   new String[] {
			   "documentation", " Remarks."
		   });
		addAnnotation
		  (studyEClass,
		   source,
		   new String[] {
			   "documentation", " A study: interphases, each tested in cells of several designs."
		   });
		addAnnotation
		  (getStudy_FormatVersion(),
		   source,
		   new String[] {
			   "documentation", " Version of the file format this study was written in."
		   });
		addAnnotation
		  (getStudy_Description(),
		   source,
		   new String[] {
			   "documentation", " What the study is about."
		   });
		addAnnotation
		  (getStudy_Authors(),
		   source,
		   new String[] {
			   "documentation", " Who is responsible for the study."
		   });
		addAnnotation
		  (getStudy_Licence(),
		   source,
		   new String[] {
			   "documentation", " Licence under which the data may be used."
		   });
		addAnnotation
		  (getStudy_Materials(),
		   source,
		   new String[] {
			   "documentation", " Materials, bought or made."
		   });
		addAnnotation
		  (getStudy_Electrolytes(),
		   source,
		   new String[] {
			   "documentation", " Electrolytes under test."
		   });
		addAnnotation
		  (getStudy_Interphases(),
		   source,
		   new String[] {
			   "documentation", " Interphases under test."
		   });
		addAnnotation
		  (getStudy_Assemblies(),
		   source,
		   new String[] {
			   "documentation", " Ways of assembling a cell."
		   });
		addAnnotation
		  (getStudy_Designs(),
		   source,
		   new String[] {
			   "documentation", " Cell designs."
		   });
		addAnnotation
		  (getStudy_Protocols(),
		   source,
		   new String[] {
			   "documentation", " Cycling protocols."
		   });
		addAnnotation
		  (getStudy_Cells(),
		   source,
		   new String[] {
			   "documentation", " Cells."
		   });
		addAnnotation
		  (getStudy_Catalog(),
		   source,
		   new String[] {
			   "documentation", " What the study changes in the catalog of phases and rules that ships."
		   });
		addAnnotation
		  (getStudy_ReportParts(),
		   source,
		   new String[] {
			   "documentation", " How the parts of the report stand, where people chose; parts not named follow as the program puts them."
		   });
		addAnnotation
		  (reportPartEClass,
		   source,
		   new String[] {
			   "documentation", " A part of the report: a section, or a table or figure of a section."
		   });
		addAnnotation
		  (getReportPart_Key(),
		   source,
		   new String[] {
			   "documentation", " What it is: the id of an analysis, or of a table or figure of its result."
		   });
		addAnnotation
		  (getReportPart_LeftOut(),
		   source,
		   new String[] {
			   "documentation", " Whether the report is without it."
		   });
		addAnnotation
		  (getReportPart_Caption(),
		   source,
		   new String[] {
			   "documentation", " Heading or caption in place of the program\'s own."
		   });
		addAnnotation
		  (getReportPart_Parts(),
		   source,
		   new String[] {
			   "documentation", " Its tables and figures in this order, where people chose."
		   });
		addAnnotation
		  (preparationEClass,
		   source,
		   new String[] {
			   "documentation", " What is made of components, in steps."
		   });
		addAnnotation
		  (getPreparation_Components(),
		   source,
		   new String[] {
			   "documentation", " What it is made of."
		   });
		addAnnotation
		  (getPreparation_Basis(),
		   source,
		   new String[] {
			   "documentation", " What the amounts of the components mean. A ratio without it is not a ratio."
		   });
		addAnnotation
		  (getPreparation_Steps(),
		   source,
		   new String[] {
			   "documentation", " How it is made, in this order."
		   });
		addAnnotation
		  (amountBasisEEnum,
		   source,
		   new String[] {
			   "documentation", " What the amounts of a mixture mean."
		   });
		addAnnotation
		  (amountBasisEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", " Nobody said."
		   });
		addAnnotation
		  (amountBasisEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", " Amounts are moles."
		   });
		addAnnotation
		  (amountBasisEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", " Amounts are masses."
		   });
		addAnnotation
		  (amountBasisEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", " Amounts follow from the formula of the product."
		   });
		addAnnotation
		  (componentEClass,
		   source,
		   new String[] {
			   "documentation", " One component of a mixture."
		   });
		addAnnotation
		  (getComponent_Material(),
		   source,
		   new String[] {
			   "documentation", " The material."
		   });
		addAnnotation
		  (getComponent_Amount(),
		   source,
		   new String[] {
			   "documentation", " Its share, in the basis of the mixture; only the ratio to the other amounts counts."
		   });
		addAnnotation
		  (materialEClass,
		   source,
		   new String[] {
			   "documentation", " A material: bought, or made from components."
		   });
		addAnnotation
		  (getMaterial_Formula(),
		   source,
		   new String[] {
			   "documentation", " Chemical formula, for example Li6PS5Cl."
		   });
		addAnnotation
		  (getMaterial_Batch(),
		   source,
		   new String[] {
			   "documentation", " Batch or lot."
		   });
		addAnnotation
		  (getMaterial_Supplier(),
		   source,
		   new String[] {
			   "documentation", " Who sold it."
		   });
		addAnnotation
		  (getMaterial_PurityPercent(),
		   source,
		   new String[] {
			   "documentation", " Purity."
		   });
		addAnnotation
		  (getMaterial_ParticleSizeUm(),
		   source,
		   new String[] {
			   "documentation", " Median particle size."
		   });
		addAnnotation
		  (getMaterial_DensityGCm3(),
		   source,
		   new String[] {
			   "documentation", " Density."
		   });
		addAnnotation
		  (getMaterial_IonicConductivity(),
		   source,
		   new String[] {
			   "documentation", " Ionic conductivity."
		   });
		addAnnotation
		  (getMaterial_ElectronicConductivity(),
		   source,
		   new String[] {
			   "documentation", " Electronic conductivity."
		   });
		addAnnotation
		  (conductivityEClass,
		   source,
		   new String[] {
			   "documentation", " A measured conductivity."
		   });
		addAnnotation
		  (getConductivity_ConductivitySCm(),
		   source,
		   new String[] {
			   "documentation", " Conductivity."
		   });
		addAnnotation
		  (getConductivity_TemperatureC(),
		   source,
		   new String[] {
			   "documentation", " Temperature at which it was measured."
		   });
		addAnnotation
		  (getConductivity_Method(),
		   source,
		   new String[] {
			   "documentation", " How it was measured, for example impedance or DC polarization."
		   });
		addAnnotation
		  (electrolyteEClass,
		   source,
		   new String[] {
			   "documentation", " An inorganic solid electrolyte under test: one material, or a mixture."
		   });
		addAnnotation
		  (preparationStepEClass,
		   source,
		   new String[] {
			   "documentation", " One step of a preparation."
		   });
		addAnnotation
		  (getPreparationStep_Remarks(),
		   source,
		   new String[] {
			   "documentation", " Remarks."
		   });
		addAnnotation
		  (millingEClass,
		   source,
		   new String[] {
			   "documentation", " Mechanical milling."
		   });
		addAnnotation
		  (getMilling_SpeedRpm(),
		   source,
		   new String[] {
			   "documentation", " Speed of the mill."
		   });
		addAnnotation
		  (getMilling_TimeH(),
		   source,
		   new String[] {
			   "documentation", " How long."
		   });
		addAnnotation
		  (annealingEClass,
		   source,
		   new String[] {
			   "documentation", " Heat treatment."
		   });
		addAnnotation
		  (getAnnealing_TemperatureC(),
		   source,
		   new String[] {
			   "documentation", " Temperature."
		   });
		addAnnotation
		  (getAnnealing_TimeH(),
		   source,
		   new String[] {
			   "documentation", " How long."
		   });
		addAnnotation
		  (getAnnealing_Atmosphere(),
		   source,
		   new String[] {
			   "documentation", " Gas around it, or vacuum."
		   });
		addAnnotation
		  (mixingEClass,
		   source,
		   new String[] {
			   "documentation", " Mixing of finished powders."
		   });
		addAnnotation
		  (getMixing_Method(),
		   source,
		   new String[] {
			   "documentation", " How it was mixed, for example mechanical milling or mortar."
		   });
		addAnnotation
		  (getMixing_SpeedRpm(),
		   source,
		   new String[] {
			   "documentation", " Speed."
		   });
		addAnnotation
		  (getMixing_TimeH(),
		   source,
		   new String[] {
			   "documentation", " How long."
		   });
		addAnnotation
		  (interphaseEClass,
		   source,
		   new String[] {
			   "documentation", " What forms between an electrolyte and lithium metal."
		   });
		addAnnotation
		  (getInterphase_Electrolyte(),
		   source,
		   new String[] {
			   "documentation", " The electrolyte it grows from."
		   });
		addAnnotation
		  (getInterphase_Lithium(),
		   source,
		   new String[] {
			   "documentation", " The lithium it grows against."
		   });
		addAnnotation
		  (getInterphase_Control(),
		   source,
		   new String[] {
			   "documentation", " Whether it is the metal-free control (SEI) the others are compared with."
		   });
		addAnnotation
		  (getInterphase_MetalVolumeFraction(),
		   source,
		   new String[] {
			   "documentation", " Metal volume fraction V_F-M of the interphase, as stated by its source."
		   });
		addAnnotation
		  (getInterphase_MetalVolumeFractionUncertainty(),
		   source,
		   new String[] {
			   "documentation", " One standard uncertainty of the metal volume fraction."
		   });
		addAnnotation
		  (getInterphase_MetalVolumeFractionSource(),
		   source,
		   new String[] {
			   "documentation", " Where the metal volume fraction comes from: computed from which reaction, or measured how."
		   });
		addAnnotation
		  (catalogEClass,
		   source,
		   new String[] {
			   "documentation", "What a study changes in the catalog that ships with the program: rows put in place of shipped ones, and new ones. All\nother rows are those that ship."
		   });
		addAnnotation
		  (getCatalog_BasedOn(),
		   source,
		   new String[] {
			   "documentation", " Edition of the shipped catalog the changes were made on."
		   });
		addAnnotation
		  (getCatalog_Phases(),
		   source,
		   new String[] {
			   "documentation", " Phases."
		   });
		addAnnotation
		  (getCatalog_SinkRules(),
		   source,
		   new String[] {
			   "documentation", " Rules where elements go."
		   });
		addAnnotation
		  (getCatalog_DecompositionPotentials(),
		   source,
		   new String[] {
			   "documentation", " Decomposition potentials of electrolytes."
		   });
		addAnnotation
		  (getCatalog_Dopants(),
		   source,
		   new String[] {
			   "documentation", " Ways of doping an electrolyte."
		   });
		addAnnotation
		  (getCatalog_Alloys(),
		   source,
		   new String[] {
			   "documentation", " Alloys and their affinity and diffusivity of lithium."
		   });
		addAnnotation
		  (catalogEntryEClass,
		   source,
		   new String[] {
			   "documentation", " One row of the catalog, with where it comes from."
		   });
		addAnnotation
		  (getCatalogEntry_Source(),
		   source,
		   new String[] {
			   "documentation", " Where the values come from. A row without source is not used."
		   });
		addAnnotation
		  (getCatalogEntry_Confidence(),
		   source,
		   new String[] {
			   "documentation", " How sure the values are."
		   });
		addAnnotation
		  (confidenceEEnum,
		   source,
		   new String[] {
			   "documentation", " How sure a value or rule is."
		   });
		addAnnotation
		  (confidenceEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", " Nobody said."
		   });
		addAnnotation
		  (confidenceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", " Measured or well established."
		   });
		addAnnotation
		  (confidenceEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", " Good to some per cent, or a likely rule."
		   });
		addAnnotation
		  (confidenceEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", " Estimated."
		   });
		addAnnotation
		  (phaseEClass,
		   source,
		   new String[] {
			   "documentation", " A phase of an interphase, or a solid electrolyte. Its volume: a unit cell, or a density, or a molar volume."
		   });
		addAnnotation
		  (getPhase_Key(),
		   source,
		   new String[] {
			   "documentation", " Key by which rules refer to it. The key of a shipped phase puts this one in its place."
		   });
		addAnnotation
		  (getPhase_Formula(),
		   source,
		   new String[] {
			   "documentation", " Chemical formula."
		   });
		addAnnotation
		  (getPhase_Role(),
		   source,
		   new String[] {
			   "documentation", " What it is here."
		   });
		addAnnotation
		  (getPhase_SpaceGroup(),
		   source,
		   new String[] {
			   "documentation", " Space group."
		   });
		addAnnotation
		  (getPhase_EdgeAA(),
		   source,
		   new String[] {
			   "documentation", " Edge a of the unit cell."
		   });
		addAnnotation
		  (getPhase_EdgeBA(),
		   source,
		   new String[] {
			   "documentation", " Edge b of the unit cell."
		   });
		addAnnotation
		  (getPhase_EdgeCA(),
		   source,
		   new String[] {
			   "documentation", " Edge c of the unit cell."
		   });
		addAnnotation
		  (getPhase_AlphaDeg(),
		   source,
		   new String[] {
			   "documentation", " Angle between b and c."
		   });
		addAnnotation
		  (getPhase_BetaDeg(),
		   source,
		   new String[] {
			   "documentation", " Angle between a and c."
		   });
		addAnnotation
		  (getPhase_GammaDeg(),
		   source,
		   new String[] {
			   "documentation", " Angle between a and b."
		   });
		addAnnotation
		  (getPhase_FormulasPerCell(),
		   source,
		   new String[] {
			   "documentation", " Formula units in the cell, Z."
		   });
		addAnnotation
		  (getPhase_DensityGCm3(),
		   source,
		   new String[] {
			   "documentation", " Density."
		   });
		addAnnotation
		  (getPhase_MolarVolumeCm3Mol(),
		   source,
		   new String[] {
			   "documentation", " Molar volume of the formula."
		   });
		addAnnotation
		  (getPhase_VolumeUncertaintyPercent(),
		   source,
		   new String[] {
			   "documentation", " Relative standard uncertainty of the volume."
		   });
		addAnnotation
		  (getPhase_ElectronicClass(),
		   source,
		   new String[] {
			   "documentation", " How it conducts electrons."
		   });
		addAnnotation
		  (getPhase_CountsAsMetal(),
		   source,
		   new String[] {
			   "documentation", " Whether it counts to the metal volume fraction V_F-M."
		   });
		addAnnotation
		  (getPhase_ElectronicConductivity(),
		   source,
		   new String[] {
			   "documentation", " Order of magnitude of the electronic conductivity: 1e-9, 1e-13..1e-9, <1e-12 or >1e4."
		   });
		addAnnotation
		  (getPhase_IonicConductivity(),
		   source,
		   new String[] {
			   "documentation", " Order of magnitude of the ionic conductivity: 1e-9, 1e-13..1e-9, <1e-12 or >1e4."
		   });
		addAnnotation
		  (phaseRoleEEnum,
		   source,
		   new String[] {
			   "documentation", " What a phase is here."
		   });
		addAnnotation
		  (phaseRoleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", " Nobody said."
		   });
		addAnnotation
		  (phaseRoleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", " Lithium metal, the reducing agent."
		   });
		addAnnotation
		  (phaseRoleEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", " A phase that reduction may leave in the interphase."
		   });
		addAnnotation
		  (phaseRoleEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", " A solid electrolyte."
		   });
		addAnnotation
		  (electronicClassEEnum,
		   source,
		   new String[] {
			   "documentation", " How a phase conducts electrons."
		   });
		addAnnotation
		  (electronicClassEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", " Nobody said."
		   });
		addAnnotation
		  (electronicClassEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", " Metal."
		   });
		addAnnotation
		  (electronicClassEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", " Semimetal."
		   });
		addAnnotation
		  (electronicClassEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", " Semiconductor."
		   });
		addAnnotation
		  (electronicClassEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", " Insulator."
		   });
		addAnnotation
		  (electronicClassEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", " Conducts ions, and electrons by suspicion."
		   });
		addAnnotation
		  (countsAsMetalEEnum,
		   source,
		   new String[] {
			   "documentation", " Whether a phase counts to the metal volume fraction."
		   });
		addAnnotation
		  (countsAsMetalEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", " Nobody said."
		   });
		addAnnotation
		  (countsAsMetalEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", " Always."
		   });
		addAnnotation
		  (countsAsMetalEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", " Never."
		   });
		addAnnotation
		  (countsAsMetalEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", " Only in an alternative that is shown beside the usual result."
		   });
		addAnnotation
		  (sinkRuleEClass,
		   source,
		   new String[] {
			   "documentation", " Where an element goes when lithium in excess reduces a compound."
		   });
		addAnnotation
		  (getSinkRule_ChemicalSystem(),
		   source,
		   new String[] {
			   "documentation", " Elements of the compounds it holds for, joined by hyphens: La-Li-O-Ti. Empty: it holds everywhere."
		   });
		addAnnotation
		  (getSinkRule_Element(),
		   source,
		   new String[] {
			   "documentation", " Symbol of the element."
		   });
		addAnnotation
		  (getSinkRule_PhaseKey(),
		   source,
		   new String[] {
			   "documentation", " Key of the phase that takes it."
		   });
		addAnnotation
		  (getSinkRule_Use(),
		   source,
		   new String[] {
			   "documentation", " When the rule is used. A default here makes the shipped default an alternative."
		   });
		addAnnotation
		  (ruleUseEEnum,
		   source,
		   new String[] {
			   "documentation", " When a rule is used."
		   });
		addAnnotation
		  (ruleUseEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", " Nobody said."
		   });
		addAnnotation
		  (ruleUseEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", " Usually."
		   });
		addAnnotation
		  (ruleUseEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", " Beside the usual one, to show a range."
		   });
		addAnnotation
		  (ruleUseEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", " Where the usual phase lacks one of its other elements."
		   });
		addAnnotation
		  (ruleUseEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", " Never: takes the shipped rule for this element and phase away."
		   });
		addAnnotation
		  (decompositionPotentialEClass,
		   source,
		   new String[] {
			   "documentation", " Potential below which an electrolyte is reduced."
		   });
		addAnnotation
		  (getDecompositionPotential_Formula(),
		   source,
		   new String[] {
			   "documentation", " Formula of the electrolyte; any multiple of it counts as the same."
		   });
		addAnnotation
		  (getDecompositionPotential_PotentialV(),
		   source,
		   new String[] {
			   "documentation", " Potential against lithium metal."
		   });
		addAnnotation
		  (dopantEClass,
		   source,
		   new String[] {
			   "documentation", " A way of doping an electrolyte."
		   });
		addAnnotation
		  (getDopant_Family(),
		   source,
		   new String[] {
			   "documentation", " Formula with x for the amount of the dopant, for example Li6-xCuxPS5Cl."
		   });
		addAnnotation
		  (getDopant_Element(),
		   source,
		   new String[] {
			   "documentation", " Symbol of the doping element."
		   });
		addAnnotation
		  (getDopant_Site(),
		   source,
		   new String[] {
			   "documentation", " Which site it takes, and how the charge is balanced."
		   });
		addAnnotation
		  (getDopant_HighestX(),
		   source,
		   new String[] {
			   "documentation", " Highest x that is known to go into the crystal."
		   });
		addAnnotation
		  (alloyEClass,
		   source,
		   new String[] {
			   "documentation", " An alloy of lithium, or a metal without one, as a coating or in an interphase. Values of different temperatures are different rows."
		   });
		addAnnotation
		  (getAlloy_Metal(),
		   source,
		   new String[] {
			   "documentation", " Symbol of the metal."
		   });
		addAnnotation
		  (getAlloy_PhaseKey(),
		   source,
		   new String[] {
			   "documentation", " Key of the phase of the catalog that gives the volume per metal atom."
		   });
		addAnnotation
		  (getAlloy_ContactAngleDeg(),
		   source,
		   new String[] {
			   "documentation", " Contact angle of liquid lithium on it."
		   });
		addAnnotation
		  (getAlloy_WorkOfAdhesionJM2(),
		   source,
		   new String[] {
			   "documentation", " Work of adhesion of lithium to it."
		   });
		addAnnotation
		  (getAlloy_DiffusivityCm2S(),
		   source,
		   new String[] {
			   "documentation", " Chemical diffusivity of lithium in it."
		   });
		addAnnotation
		  (getAlloy_DiffusivityTemperatureC(),
		   source,
		   new String[] {
			   "documentation", " Temperature of the diffusivity."
		   });
		addAnnotation
		  (getAlloy_ActivationEnergyEV(),
		   source,
		   new String[] {
			   "documentation", " Activation energy of the diffusivity; without it no other temperature is computed."
		   });
		addAnnotation
		  (getAlloy_BarrierEV(),
		   source,
		   new String[] {
			   "documentation", " Computed migration barrier of lithium."
		   });
		addAnnotation
		  (assemblyEClass,
		   source,
		   new String[] {
			   "documentation", " A way of assembling cells, shared by the designs that differ in their lithium only."
		   });
		addAnnotation
		  (getAssembly_Die(),
		   source,
		   new String[] {
			   "documentation", " The die the pellet is pressed in."
		   });
		addAnnotation
		  (getAssembly_Glovebox(),
		   source,
		   new String[] {
			   "documentation", " The glovebox the cell is built in."
		   });
		addAnnotation
		  (getAssembly_Steps(),
		   source,
		   new String[] {
			   "documentation", " The assembly steps, in this order."
		   });
		addAnnotation
		  (dieEClass,
		   source,
		   new String[] {
			   "documentation", " The die a pellet is pressed and cycled in."
		   });
		addAnnotation
		  (getDie_DiameterMm(),
		   source,
		   new String[] {
			   "documentation", " Inner diameter."
		   });
		addAnnotation
		  (getDie_Material(),
		   source,
		   new String[] {
			   "documentation", " What it is made of."
		   });
		addAnnotation
		  (gloveboxEClass,
		   source,
		   new String[] {
			   "documentation", " The air a cell is built in."
		   });
		addAnnotation
		  (getGlovebox_Gas(),
		   source,
		   new String[] {
			   "documentation", " Gas it is filled with."
		   });
		addAnnotation
		  (getGlovebox_WaterBelowPpm(),
		   source,
		   new String[] {
			   "documentation", " The water content is below this."
		   });
		addAnnotation
		  (getGlovebox_OxygenBelowPpm(),
		   source,
		   new String[] {
			   "documentation", " The oxygen content is below this."
		   });
		addAnnotation
		  (assemblyStepEClass,
		   source,
		   new String[] {
			   "documentation", " One step of an assembly."
		   });
		addAnnotation
		  (getAssemblyStep_PressureMPa(),
		   source,
		   new String[] {
			   "documentation", " Pressure."
		   });
		addAnnotation
		  (getAssemblyStep_TimeMin(),
		   source,
		   new String[] {
			   "documentation", " How long the pressure was held."
		   });
		addAnnotation
		  (getAssemblyStep_Remarks(),
		   source,
		   new String[] {
			   "documentation", " Remarks."
		   });
		addAnnotation
		  (pelletPressingEClass,
		   source,
		   new String[] {
			   "documentation", " Pressing of the electrolyte pellet."
		   });
		addAnnotation
		  (getPelletPressing_MassMg(),
		   source,
		   new String[] {
			   "documentation", " Mass of the electrolyte powder."
		   });
		addAnnotation
		  (getPelletPressing_TemperatureC(),
		   source,
		   new String[] {
			   "documentation", " Temperature; cold pressing is at room temperature."
		   });
		addAnnotation
		  (lithiumAttachmentEClass,
		   source,
		   new String[] {
			   "documentation", " Pressing of the lithium foils onto the pellet."
		   });
		addAnnotation
		  (cellDesignEClass,
		   source,
		   new String[] {
			   "documentation", " A cell design: two lithium electrodes on one electrolyte pellet. Symmetric or asymmetric follows from the foils."
		   });
		addAnnotation
		  (getCellDesign_ElectrodeA(),
		   source,
		   new String[] {
			   "documentation", " Thick electrode, counter electrode."
		   });
		addAnnotation
		  (getCellDesign_ElectrodeB(),
		   source,
		   new String[] {
			   "documentation", " Thin electrode, working electrode."
		   });
		addAnnotation
		  (getCellDesign_AreaCm2(),
		   source,
		   new String[] {
			   "documentation", " Area of the electrodes; may be left out where the diameter is given."
		   });
		addAnnotation
		  (getCellDesign_DiameterMm(),
		   source,
		   new String[] {
			   "documentation", " Diameter of the electrodes; may be left out where the area is given."
		   });
		addAnnotation
		  (getCellDesign_Assembly(),
		   source,
		   new String[] {
			   "documentation", " How the cell is assembled."
		   });
		addAnnotation
		  (lithiumElectrodeEClass,
		   source,
		   new String[] {
			   "documentation", " A lithium foil as an electrode."
		   });
		addAnnotation
		  (getLithiumElectrode_ThicknessUm(),
		   source,
		   new String[] {
			   "documentation", " Thickness of the foil."
		   });
		addAnnotation
		  (getLithiumElectrode_ThicknessToleranceUm(),
		   source,
		   new String[] {
			   "documentation", " One standard uncertainty of the thickness."
		   });
		addAnnotation
		  (getLithiumElectrode_ArealCapacityFactorMAhCm2PerUm(),
		   source,
		   new String[] {
			   "documentation", "Lithium per thickness by which the areal capacity is computed: 0.205 as the field often uses it, 0.2062 for dense\nlithium of 0.534 g cm\u207b\u00b3."
		   });
		addAnnotation
		  (getLithiumElectrode_Lithium(),
		   source,
		   new String[] {
			   "documentation", " The lithium."
		   });
		addAnnotation
		  (getLithiumElectrode_SurfaceTreatment(),
		   source,
		   new String[] {
			   "documentation", " Treatment of the surface before use."
		   });
		addAnnotation
		  (getLithiumElectrode_CurrentCollector(),
		   source,
		   new String[] {
			   "documentation", " Current collector behind the foil."
		   });
		addAnnotation
		  (protocolEClass,
		   source,
		   new String[] {
			   "documentation", " How cells are cycled."
		   });
		addAnnotation
		  (getProtocol_ArealCurrentMACm2(),
		   source,
		   new String[] {
			   "documentation", " Areal current."
		   });
		addAnnotation
		  (getProtocol_ArealCapacityMAhCm2(),
		   source,
		   new String[] {
			   "documentation", " Areal capacity per half-cycle."
		   });
		addAnnotation
		  (getProtocol_LowerVoltageLimitV(),
		   source,
		   new String[] {
			   "documentation", " Voltage at which a half-cycle ends, from below."
		   });
		addAnnotation
		  (getProtocol_UpperVoltageLimitV(),
		   source,
		   new String[] {
			   "documentation", " Voltage at which a half-cycle ends, from above."
		   });
		addAnnotation
		  (getProtocol_AtLimit(),
		   source,
		   new String[] {
			   "documentation", " What the programme does when a half-cycle reaches a voltage limit."
		   });
		addAnnotation
		  (getProtocol_FirstPolarity(),
		   source,
		   new String[] {
			   "documentation", " Which electrode plates first."
		   });
		addAnnotation
		  (getProtocol_Atmosphere(),
		   source,
		   new String[] {
			   "documentation", " Gas around the cell during the test, or vacuum."
		   });
		addAnnotation
		  (getProtocol_RestBeforeTestH(),
		   source,
		   new String[] {
			   "documentation", " Rest before the first half-cycle."
		   });
		addAnnotation
		  (getProtocol_RestBetweenHalfCyclesMin(),
		   source,
		   new String[] {
			   "documentation", " Rest between half-cycles."
		   });
		addAnnotation
		  (getProtocol_TemperatureC(),
		   source,
		   new String[] {
			   "documentation", " Temperature of the cell."
		   });
		addAnnotation
		  (getProtocol_StackPressureMPa(),
		   source,
		   new String[] {
			   "documentation", " Pressure on the stack in operation."
		   });
		addAnnotation
		  (getProtocol_StackPressureControl(),
		   source,
		   new String[] {
			   "documentation", " How the pressure is held, for example by springs, or by a frame of constant gap."
		   });
		addAnnotation
		  (getProtocol_PlannedCycles(),
		   source,
		   new String[] {
			   "documentation", " Number of cycles the programme asks for."
		   });
		addAnnotation
		  (getProtocol_CurrentAccuracy(),
		   source,
		   new String[] {
			   "documentation", " Relative standard uncertainty of the current, for example 0.001."
		   });
		addAnnotation
		  (getProtocol_VoltageAccuracyMV(),
		   source,
		   new String[] {
			   "documentation", " Standard uncertainty of the voltage."
		   });
		addAnnotation
		  (getProtocol_SamplingIntervalS(),
		   source,
		   new String[] {
			   "documentation", " Time between samples."
		   });
		addAnnotation
		  (limitBehaviourEEnum,
		   source,
		   new String[] {
			   "documentation", " What the programme does when a half-cycle reaches a voltage limit."
		   });
		addAnnotation
		  (limitBehaviourEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", " Nobody said."
		   });
		addAnnotation
		  (limitBehaviourEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", " Goes on with the other polarity."
		   });
		addAnnotation
		  (limitBehaviourEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", " Ends the test."
		   });
		addAnnotation
		  (firstPolarityEEnum,
		   source,
		   new String[] {
			   "documentation", " What happens first at the thin electrode B."
		   });
		addAnnotation
		  (firstPolarityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", " Nobody said."
		   });
		addAnnotation
		  (firstPolarityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", " Lithium is plated on B first."
		   });
		addAnnotation
		  (firstPolarityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", " Lithium is stripped from B first."
		   });
		addAnnotation
		  (cellEClass,
		   source,
		   new String[] {
			   "documentation", " One cell that was built."
		   });
		addAnnotation
		  (getCell_Design(),
		   source,
		   new String[] {
			   "documentation", " How it is built."
		   });
		addAnnotation
		  (getCell_Interphase(),
		   source,
		   new String[] {
			   "documentation", " The interphase it tests."
		   });
		addAnnotation
		  (getCell_Protocol(),
		   source,
		   new String[] {
			   "documentation", " How it is cycled."
		   });
		addAnnotation
		  (getCell_Replicate(),
		   source,
		   new String[] {
			   "documentation", " Number among like cells, from 1."
		   });
		addAnnotation
		  (getCell_Barcode(),
		   source,
		   new String[] {
			   "documentation", " Label on the cell."
		   });
		addAnnotation
		  (getCell_Operator(),
		   source,
		   new String[] {
			   "documentation", " Who built it."
		   });
		addAnnotation
		  (getCell_Instrument(),
		   source,
		   new String[] {
			   "documentation", " Instrument it is cycled on."
		   });
		addAnnotation
		  (getCell_Channel(),
		   source,
		   new String[] {
			   "documentation", " Channel of the instrument."
		   });
		addAnnotation
		  (getCell_CalibratedOn(),
		   source,
		   new String[] {
			   "documentation", " When the instrument was last calibrated."
		   });
		addAnnotation
		  (getCell_BuiltOn(),
		   source,
		   new String[] {
			   "documentation", " When it was built."
		   });
		addAnnotation
		  (getCell_StartedOn(),
		   source,
		   new String[] {
			   "documentation", " When the test started."
		   });
		addAnnotation
		  (getCell_StorageBeforeTestH(),
		   source,
		   new String[] {
			   "documentation", " How long the finished cell was stored before the test."
		   });
		addAnnotation
		  (getCell_PelletThicknessUm(),
		   source,
		   new String[] {
			   "documentation", " Thickness of its pellet."
		   });
		addAnnotation
		  (getCell_PelletRelativeDensityPercent(),
		   source,
		   new String[] {
			   "documentation", " Density of its pellet, relative to the dense electrolyte."
		   });
		addAnnotation
		  (getCell_BulkResistanceOhmCm2(),
		   source,
		   new String[] {
			   "documentation", " Ionic resistance of the separator from impedance; an apparent resistance below it can only be electronic."
		   });
		addAnnotation
		  (getCell_ExclusionReason(),
		   source,
		   new String[] {
			   "documentation", " Why the cell is left out of conclusions, if it is."
		   });
		addAnnotation
		  (getCell_Recordings(),
		   source,
		   new String[] {
			   "documentation", " What the instrument recorded."
		   });
		addAnnotation
		  (getCell_Decisions(),
		   source,
		   new String[] {
			   "documentation", " What people decided about its events, at most one per event."
		   });
		addAnnotation
		  (eventDecisionEClass,
		   source,
		   new String[] {
			   "documentation", " What a person decided about an event that the evaluation found."
		   });
		addAnnotation
		  (getEventDecision_EventKey(),
		   source,
		   new String[] {
			   "documentation", "Key of the event as the table of events gives it: kind, half-cycle and electrode, for example depletion@43:B. It is\nthe same whenever the recording is evaluated again."
		   });
		addAnnotation
		  (getEventDecision_Action(),
		   source,
		   new String[] {
			   "documentation", " What was decided."
		   });
		addAnnotation
		  (getEventDecision_NewTimeH(),
		   source,
		   new String[] {
			   "documentation", " Test time at which a moved event happened."
		   });
		addAnnotation
		  (getEventDecision_Reason(),
		   source,
		   new String[] {
			   "documentation", " Why, in the words of whoever decided. A decision without a reason does not count."
		   });
		addAnnotation
		  (getEventDecision_By(),
		   source,
		   new String[] {
			   "documentation", " Who decided."
		   });
		addAnnotation
		  (getEventDecision_At(),
		   source,
		   new String[] {
			   "documentation", " When it was decided, UTC."
		   });
		addAnnotation
		  (decisionActionEEnum,
		   source,
		   new String[] {
			   "documentation", " What is decided about an event."
		   });
		addAnnotation
		  (decisionActionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", " Nobody said."
		   });
		addAnnotation
		  (decisionActionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", " The event is real; no second observation is asked for."
		   });
		addAnnotation
		  (decisionActionEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", " The event is real, but happened at another time."
		   });
		addAnnotation
		  (decisionActionEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", " The event is none; it stays listed and has no consequence."
		   });
		addAnnotation
		  (signConventionEEnum,
		   source,
		   new String[] {
			   "documentation", " What a positive current does at the thin electrode B."
		   });
		addAnnotation
		  (signConventionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", " Nobody said."
		   });
		addAnnotation
		  (signConventionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", " A positive current plates lithium on B."
		   });
		addAnnotation
		  (signConventionEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", " A positive current strips lithium from B."
		   });
		addAnnotation
		  (recordingEClass,
		   source,
		   new String[] {
			   "documentation", " One file an instrument wrote, and the trace that was read from it."
		   });
		addAnnotation
		  (getRecording_OriginalFileName(),
		   source,
		   new String[] {
			   "documentation", " Name of the file when it was imported."
		   });
		addAnnotation
		  (getRecording_RawFile(),
		   source,
		   new String[] {
			   "documentation", " The untouched copy of the file, relative to the study folder, with slashes."
		   });
		addAnnotation
		  (getRecording_Sha256(),
		   source,
		   new String[] {
			   "documentation", " SHA-256 of the file, hexadecimal."
		   });
		addAnnotation
		  (getRecording_Format(),
		   source,
		   new String[] {
			   "documentation", " Format, for example neware-ndax."
		   });
		addAnnotation
		  (getRecording_FormatVersion(),
		   source,
		   new String[] {
			   "documentation", " Version of the format."
		   });
		addAnnotation
		  (getRecording_MappingProfile(),
		   source,
		   new String[] {
			   "documentation", " The mapping a table was read by, kept in the study: profiles/NAME.json. Absent for formats of instruments."
		   });
		addAnnotation
		  (getRecording_ColumnPair(),
		   source,
		   new String[] {
			   "documentation", " Which pair or group of columns of a table that holds several cells. Absent where it holds one."
		   });
		addAnnotation
		  (getRecording_SignConvention(),
		   source,
		   new String[] {
			   "documentation", " What a positive current does."
		   });
		addAnnotation
		  (getRecording_TimeZone(),
		   source,
		   new String[] {
			   "documentation", " Time zone of the instrument\'s clock, for example Asia/Shanghai or +08:00."
		   });
		addAnnotation
		  (getRecording_TraceId(),
		   source,
		   new String[] {
			   "documentation", " Name of the trace: traces/ID.parquet."
		   });
		addAnnotation
		  (getRecording_Records(),
		   source,
		   new String[] {
			   "documentation", " Number of samples."
		   });
		addAnnotation
		  (getRecording_Spectra(),
		   source,
		   new String[] {
			   "documentation", " Number of impedance spectra: traces/ID.spectra.parquet."
		   });
		addAnnotation
		  (getRecording_StartTime(),
		   source,
		   new String[] {
			   "documentation", " Start of the test by the instrument\'s clock, ISO 8601 without zone."
		   });
		addAnnotation
		  (getRecording_ImportedAt(),
		   source,
		   new String[] {
			   "documentation", " When it was imported."
		   });
		addAnnotation
		  (getRecording_ImportedBy(),
		   source,
		   new String[] {
			   "documentation", " Program and version that imported it."
		   });
		addAnnotation
		  (getRecording_ImportReport(),
		   source,
		   new String[] {
			   "documentation", " The import report, relative to the study folder, with slashes."
		   });
		addAnnotation
		  (getRecording_EarlierVersions(),
		   source,
		   new String[] {
			   "documentation", " The shorter files this one took the place of while the test went on, oldest first: sum, samples, time, copy."
		   });
		addAnnotation
		  (getRecording_SyntheticNote(),
		   source,
		   new String[] {
			   "documentation", " Says that and how the samples were made by a program, if they were. Absent for measured samples."
		   });
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2011/Xcore</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createXcoreAnnotations() {
		String source = "http://www.eclipse.org/emf/2011/Xcore";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "Ecore", "http://www.eclipse.org/emf/2002/Ecore",
			   "GenModel", "http://www.eclipse.org/emf/2002/GenModel",
			   "Field", "urn:org.interphaselab:field"
		   });
	}

	/**
	 * Initializes the annotations for <b>urn:org.interphaselab:field</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createUrnorgAnnotations() {
		String source = "urn:org.interphaselab:field";
		addAnnotation
		  (getIdentified_Id(),
		   source,
		   new String[] {
			   "fixed", "true"
		   });
		addAnnotation
		  (getStudy_FormatVersion(),
		   source,
		   new String[] {
			   "fixed", "true"
		   });
		addAnnotation
		  (getStudy_Licence(),
		   source,
		   new String[] {
			   "label", "Licence"
		   });
		addAnnotation
		  (getStudy_Catalog(),
		   source,
		   new String[] {
			   "label", "Catalog of phases and rules"
		   });
		addAnnotation
		  (getStudy_ReportParts(),
		   source,
		   new String[] {
			   "label", "Arrangement of the report",
			   "fixed", "true"
		   });
		addAnnotation
		  (getReportPart_Key(),
		   source,
		   new String[] {
			   "fixed", "true"
		   });
		addAnnotation
		  (getReportPart_LeftOut(),
		   source,
		   new String[] {
			   "label", "Left out"
		   });
		addAnnotation
		  (getReportPart_Caption(),
		   source,
		   new String[] {
			   "label", "Heading or caption"
		   });
		addAnnotation
		  (getReportPart_Parts(),
		   source,
		   new String[] {
			   "label", "Tables and figures",
			   "fixed", "true"
		   });
		addAnnotation
		  (getPreparation_Basis(),
		   source,
		   new String[] {
			   "label", "Basis of the ratio"
		   });
		addAnnotation
		  (getComponent_Amount(),
		   source,
		   new String[] {
			   "label", "Amount",
			   "above", "0"
		   });
		addAnnotation
		  (getMaterial_PurityPercent(),
		   source,
		   new String[] {
			   "label", "Purity",
			   "unit", "%",
			   "above", "0",
			   "max", "100"
		   });
		addAnnotation
		  (getMaterial_ParticleSizeUm(),
		   source,
		   new String[] {
			   "label", "Particle size",
			   "unit", "\u00b5m",
			   "above", "0",
			   "max", "10000"
		   });
		addAnnotation
		  (getMaterial_DensityGCm3(),
		   source,
		   new String[] {
			   "label", "Density",
			   "unit", "g cm\u207b\u00b3",
			   "above", "0",
			   "max", "25"
		   });
		addAnnotation
		  (getConductivity_ConductivitySCm(),
		   source,
		   new String[] {
			   "label", "Conductivity",
			   "unit", "S cm\u207b\u00b9",
			   "min", "0",
			   "max", "1000000000"
		   });
		addAnnotation
		  (getConductivity_TemperatureC(),
		   source,
		   new String[] {
			   "label", "Temperature",
			   "unit", "\u00b0C",
			   "min", "-273.15",
			   "max", "2000"
		   });
		addAnnotation
		  (getMilling_SpeedRpm(),
		   source,
		   new String[] {
			   "label", "Speed",
			   "unit", "rpm",
			   "above", "0",
			   "max", "5000"
		   });
		addAnnotation
		  (getMilling_TimeH(),
		   source,
		   new String[] {
			   "label", "Time",
			   "unit", "h",
			   "above", "0",
			   "max", "10000"
		   });
		addAnnotation
		  (getAnnealing_TemperatureC(),
		   source,
		   new String[] {
			   "label", "Temperature",
			   "unit", "\u00b0C",
			   "min", "-273.15",
			   "max", "3000"
		   });
		addAnnotation
		  (getAnnealing_TimeH(),
		   source,
		   new String[] {
			   "label", "Time",
			   "unit", "h",
			   "above", "0",
			   "max", "10000"
		   });
		addAnnotation
		  (getMixing_SpeedRpm(),
		   source,
		   new String[] {
			   "label", "Speed",
			   "unit", "rpm",
			   "above", "0",
			   "max", "5000"
		   });
		addAnnotation
		  (getMixing_TimeH(),
		   source,
		   new String[] {
			   "label", "Time",
			   "unit", "h",
			   "above", "0",
			   "max", "10000"
		   });
		addAnnotation
		  (getInterphase_Control(),
		   source,
		   new String[] {
			   "label", "Control (metal-free)"
		   });
		addAnnotation
		  (getInterphase_MetalVolumeFraction(),
		   source,
		   new String[] {
			   "label", "Metal volume fraction V_F-M",
			   "unit", "1",
			   "min", "0",
			   "max", "1"
		   });
		addAnnotation
		  (getInterphase_MetalVolumeFractionUncertainty(),
		   source,
		   new String[] {
			   "label", "Uncertainty of V_F-M",
			   "unit", "1",
			   "min", "0",
			   "max", "1"
		   });
		addAnnotation
		  (getInterphase_MetalVolumeFractionSource(),
		   source,
		   new String[] {
			   "label", "Source of V_F-M"
		   });
		addAnnotation
		  (getCatalog_BasedOn(),
		   source,
		   new String[] {
			   "label", "Based on shipped catalog",
			   "fixed", "true"
		   });
		addAnnotation
		  (getCatalogEntry_Source(),
		   source,
		   new String[] {
			   "column", "source"
		   });
		addAnnotation
		  (getCatalogEntry_Confidence(),
		   source,
		   new String[] {
			   "column", "confidence"
		   });
		addAnnotation
		  (getPhase_Key(),
		   source,
		   new String[] {
			   "label", "Key in the catalog",
			   "column", "id"
		   });
		addAnnotation
		  (getPhase_Formula(),
		   source,
		   new String[] {
			   "column", "formula"
		   });
		addAnnotation
		  (getPhase_Role(),
		   source,
		   new String[] {
			   "column", "role"
		   });
		addAnnotation
		  (getPhase_SpaceGroup(),
		   source,
		   new String[] {
			   "column", "space_group"
		   });
		addAnnotation
		  (getPhase_EdgeAA(),
		   source,
		   new String[] {
			   "label", "Cell edge a",
			   "unit", "\u00c5",
			   "above", "0",
			   "max", "1000",
			   "column", "a_A"
		   });
		addAnnotation
		  (getPhase_EdgeBA(),
		   source,
		   new String[] {
			   "label", "Cell edge b",
			   "unit", "\u00c5",
			   "above", "0",
			   "max", "1000",
			   "column", "b_A"
		   });
		addAnnotation
		  (getPhase_EdgeCA(),
		   source,
		   new String[] {
			   "label", "Cell edge c",
			   "unit", "\u00c5",
			   "above", "0",
			   "max", "1000",
			   "column", "c_A"
		   });
		addAnnotation
		  (getPhase_AlphaDeg(),
		   source,
		   new String[] {
			   "label", "Cell angle \u03b1",
			   "unit", "\u00b0",
			   "above", "0",
			   "max", "180",
			   "column", "alpha_deg"
		   });
		addAnnotation
		  (getPhase_BetaDeg(),
		   source,
		   new String[] {
			   "label", "Cell angle \u03b2",
			   "unit", "\u00b0",
			   "above", "0",
			   "max", "180",
			   "column", "beta_deg"
		   });
		addAnnotation
		  (getPhase_GammaDeg(),
		   source,
		   new String[] {
			   "label", "Cell angle \u03b3",
			   "unit", "\u00b0",
			   "above", "0",
			   "max", "180",
			   "column", "gamma_deg"
		   });
		addAnnotation
		  (getPhase_FormulasPerCell(),
		   source,
		   new String[] {
			   "label", "Formulas per cell",
			   "unit", "1",
			   "above", "0",
			   "max", "10000",
			   "column", "formulas_per_cell"
		   });
		addAnnotation
		  (getPhase_DensityGCm3(),
		   source,
		   new String[] {
			   "label", "Density",
			   "unit", "g cm\u207b\u00b3",
			   "above", "0",
			   "max", "25",
			   "column", "density_g_cm3"
		   });
		addAnnotation
		  (getPhase_MolarVolumeCm3Mol(),
		   source,
		   new String[] {
			   "label", "Molar volume",
			   "unit", "cm\u00b3 mol\u207b\u00b9",
			   "above", "0",
			   "max", "100000",
			   "column", "molar_volume_cm3_mol"
		   });
		addAnnotation
		  (getPhase_VolumeUncertaintyPercent(),
		   source,
		   new String[] {
			   "label", "Uncertainty of the volume",
			   "unit", "%",
			   "min", "0",
			   "max", "100",
			   "column", "volume_uncertainty_percent"
		   });
		addAnnotation
		  (getPhase_ElectronicClass(),
		   source,
		   new String[] {
			   "column", "electronic_class"
		   });
		addAnnotation
		  (getPhase_CountsAsMetal(),
		   source,
		   new String[] {
			   "column", "counts_as_metal"
		   });
		addAnnotation
		  (getPhase_ElectronicConductivity(),
		   source,
		   new String[] {
			   "label", "Electronic conductivity",
			   "unit", "S cm\u207b\u00b9",
			   "column", "electronic_conductivity_S_cm"
		   });
		addAnnotation
		  (getPhase_IonicConductivity(),
		   source,
		   new String[] {
			   "label", "Ionic conductivity",
			   "unit", "S cm\u207b\u00b9",
			   "column", "ionic_conductivity_S_cm"
		   });
		addAnnotation
		  (getSinkRule_ChemicalSystem(),
		   source,
		   new String[] {
			   "column", "chemical_system"
		   });
		addAnnotation
		  (getSinkRule_Element(),
		   source,
		   new String[] {
			   "column", "element"
		   });
		addAnnotation
		  (getSinkRule_PhaseKey(),
		   source,
		   new String[] {
			   "label", "Phase",
			   "column", "phase"
		   });
		addAnnotation
		  (getSinkRule_Use(),
		   source,
		   new String[] {
			   "column", "use"
		   });
		addAnnotation
		  (getDecompositionPotential_Formula(),
		   source,
		   new String[] {
			   "column", "formula"
		   });
		addAnnotation
		  (getDecompositionPotential_PotentialV(),
		   source,
		   new String[] {
			   "label", "Decomposition potential",
			   "unit", "V",
			   "min", "0",
			   "max", "10",
			   "column", "decomposition_potential_V"
		   });
		addAnnotation
		  (getDopant_Family(),
		   source,
		   new String[] {
			   "label", "Formula with x",
			   "column", "family"
		   });
		addAnnotation
		  (getDopant_Element(),
		   source,
		   new String[] {
			   "column", "element"
		   });
		addAnnotation
		  (getDopant_Site(),
		   source,
		   new String[] {
			   "column", "site"
		   });
		addAnnotation
		  (getDopant_HighestX(),
		   source,
		   new String[] {
			   "label", "Highest x",
			   "unit", "1",
			   "above", "0",
			   "max", "100",
			   "column", "highest_x"
		   });
		addAnnotation
		  (getAlloy_Metal(),
		   source,
		   new String[] {
			   "column", "metal"
		   });
		addAnnotation
		  (getAlloy_PhaseKey(),
		   source,
		   new String[] {
			   "label", "Phase",
			   "column", "phase"
		   });
		addAnnotation
		  (getAlloy_ContactAngleDeg(),
		   source,
		   new String[] {
			   "label", "Contact angle of lithium",
			   "unit", "\u00b0",
			   "min", "0",
			   "max", "180",
			   "column", "contact_angle_deg"
		   });
		addAnnotation
		  (getAlloy_WorkOfAdhesionJM2(),
		   source,
		   new String[] {
			   "label", "Work of adhesion",
			   "unit", "J m\u207b\u00b2",
			   "min", "-10",
			   "max", "10",
			   "column", "work_of_adhesion_J_m2"
		   });
		addAnnotation
		  (getAlloy_DiffusivityCm2S(),
		   source,
		   new String[] {
			   "label", "Diffusivity of lithium",
			   "unit", "cm\u00b2 s\u207b\u00b9",
			   "above", "0",
			   "max", "1",
			   "column", "diffusivity_cm2_s"
		   });
		addAnnotation
		  (getAlloy_DiffusivityTemperatureC(),
		   source,
		   new String[] {
			   "label", "Temperature of the diffusivity",
			   "unit", "\u00b0C",
			   "min", "-273.15",
			   "max", "2000",
			   "column", "diffusivity_temperature_C"
		   });
		addAnnotation
		  (getAlloy_ActivationEnergyEV(),
		   source,
		   new String[] {
			   "label", "Activation energy of the diffusivity",
			   "unit", "eV",
			   "min", "0",
			   "max", "10",
			   "column", "activation_energy_eV"
		   });
		addAnnotation
		  (getAlloy_BarrierEV(),
		   source,
		   new String[] {
			   "label", "Migration barrier",
			   "unit", "eV",
			   "min", "0",
			   "max", "10",
			   "column", "barrier_eV"
		   });
		addAnnotation
		  (getDie_DiameterMm(),
		   source,
		   new String[] {
			   "label", "Diameter",
			   "unit", "mm",
			   "above", "0",
			   "max", "1000"
		   });
		addAnnotation
		  (getGlovebox_WaterBelowPpm(),
		   source,
		   new String[] {
			   "label", "Water below",
			   "unit", "ppm",
			   "min", "0",
			   "max", "1000000"
		   });
		addAnnotation
		  (getGlovebox_OxygenBelowPpm(),
		   source,
		   new String[] {
			   "label", "Oxygen below",
			   "unit", "ppm",
			   "min", "0",
			   "max", "1000000"
		   });
		addAnnotation
		  (getAssemblyStep_PressureMPa(),
		   source,
		   new String[] {
			   "label", "Pressure",
			   "unit", "MPa",
			   "above", "0",
			   "max", "10000"
		   });
		addAnnotation
		  (getAssemblyStep_TimeMin(),
		   source,
		   new String[] {
			   "label", "Time",
			   "unit", "min",
			   "above", "0",
			   "max", "100000"
		   });
		addAnnotation
		  (getPelletPressing_MassMg(),
		   source,
		   new String[] {
			   "label", "Powder mass",
			   "unit", "mg",
			   "above", "0",
			   "max", "1000000"
		   });
		addAnnotation
		  (getPelletPressing_TemperatureC(),
		   source,
		   new String[] {
			   "label", "Temperature",
			   "unit", "\u00b0C",
			   "min", "-273.15",
			   "max", "3000"
		   });
		addAnnotation
		  (getCellDesign_ElectrodeA(),
		   source,
		   new String[] {
			   "label", "Electrode A (thick)"
		   });
		addAnnotation
		  (getCellDesign_ElectrodeB(),
		   source,
		   new String[] {
			   "label", "Electrode B (thin)"
		   });
		addAnnotation
		  (getCellDesign_AreaCm2(),
		   source,
		   new String[] {
			   "label", "Electrode area",
			   "unit", "cm\u00b2",
			   "above", "0",
			   "max", "10000"
		   });
		addAnnotation
		  (getCellDesign_DiameterMm(),
		   source,
		   new String[] {
			   "label", "Electrode diameter",
			   "unit", "mm",
			   "above", "0",
			   "max", "1000"
		   });
		addAnnotation
		  (getLithiumElectrode_ThicknessUm(),
		   source,
		   new String[] {
			   "label", "Thickness",
			   "unit", "\u00b5m",
			   "above", "0",
			   "max", "10000"
		   });
		addAnnotation
		  (getLithiumElectrode_ThicknessToleranceUm(),
		   source,
		   new String[] {
			   "label", "Thickness tolerance",
			   "unit", "\u00b5m",
			   "min", "0",
			   "max", "10000"
		   });
		addAnnotation
		  (getLithiumElectrode_ArealCapacityFactorMAhCm2PerUm(),
		   source,
		   new String[] {
			   "label", "Areal capacity per thickness",
			   "unit", "mAh cm\u207b\u00b2 \u00b5m\u207b\u00b9",
			   "above", "0",
			   "max", "0.3"
		   });
		addAnnotation
		  (getProtocol_ArealCurrentMACm2(),
		   source,
		   new String[] {
			   "label", "Areal current",
			   "unit", "mA cm\u207b\u00b2",
			   "above", "0",
			   "max", "1000"
		   });
		addAnnotation
		  (getProtocol_ArealCapacityMAhCm2(),
		   source,
		   new String[] {
			   "label", "Areal capacity per half-cycle",
			   "unit", "mAh cm\u207b\u00b2",
			   "above", "0",
			   "max", "1000"
		   });
		addAnnotation
		  (getProtocol_LowerVoltageLimitV(),
		   source,
		   new String[] {
			   "label", "Lower voltage limit",
			   "unit", "V",
			   "min", "-100",
			   "max", "100"
		   });
		addAnnotation
		  (getProtocol_UpperVoltageLimitV(),
		   source,
		   new String[] {
			   "label", "Upper voltage limit",
			   "unit", "V",
			   "min", "-100",
			   "max", "100"
		   });
		addAnnotation
		  (getProtocol_AtLimit(),
		   source,
		   new String[] {
			   "label", "At the voltage limit"
		   });
		addAnnotation
		  (getProtocol_Atmosphere(),
		   source,
		   new String[] {
			   "label", "Atmosphere during the test"
		   });
		addAnnotation
		  (getProtocol_RestBeforeTestH(),
		   source,
		   new String[] {
			   "label", "Rest before the test",
			   "unit", "h",
			   "min", "0",
			   "max", "100000"
		   });
		addAnnotation
		  (getProtocol_RestBetweenHalfCyclesMin(),
		   source,
		   new String[] {
			   "label", "Rest between half-cycles",
			   "unit", "min",
			   "min", "0",
			   "max", "100000"
		   });
		addAnnotation
		  (getProtocol_TemperatureC(),
		   source,
		   new String[] {
			   "label", "Temperature",
			   "unit", "\u00b0C",
			   "min", "-273.15",
			   "max", "1000"
		   });
		addAnnotation
		  (getProtocol_StackPressureMPa(),
		   source,
		   new String[] {
			   "label", "Stack pressure",
			   "unit", "MPa",
			   "min", "0",
			   "max", "10000"
		   });
		addAnnotation
		  (getProtocol_StackPressureControl(),
		   source,
		   new String[] {
			   "label", "Control of the stack pressure"
		   });
		addAnnotation
		  (getProtocol_PlannedCycles(),
		   source,
		   new String[] {
			   "label", "Planned cycles",
			   "unit", "1",
			   "min", "1"
		   });
		addAnnotation
		  (getProtocol_CurrentAccuracy(),
		   source,
		   new String[] {
			   "label", "Accuracy of the current (relative)",
			   "unit", "1",
			   "min", "0",
			   "max", "1"
		   });
		addAnnotation
		  (getProtocol_VoltageAccuracyMV(),
		   source,
		   new String[] {
			   "label", "Accuracy of the voltage",
			   "unit", "mV",
			   "min", "0",
			   "max", "100000"
		   });
		addAnnotation
		  (getProtocol_SamplingIntervalS(),
		   source,
		   new String[] {
			   "label", "Sampling interval",
			   "unit", "s",
			   "above", "0",
			   "max", "1000000"
		   });
		addAnnotation
		  (getCell_Replicate(),
		   source,
		   new String[] {
			   "label", "Replicate",
			   "unit", "1",
			   "min", "1"
		   });
		addAnnotation
		  (getCell_StorageBeforeTestH(),
		   source,
		   new String[] {
			   "label", "Storage before the test",
			   "unit", "h",
			   "min", "0",
			   "max", "1000000"
		   });
		addAnnotation
		  (getCell_PelletThicknessUm(),
		   source,
		   new String[] {
			   "label", "Pellet thickness",
			   "unit", "\u00b5m",
			   "above", "0",
			   "max", "100000"
		   });
		addAnnotation
		  (getCell_PelletRelativeDensityPercent(),
		   source,
		   new String[] {
			   "label", "Relative density of the pellet",
			   "unit", "%",
			   "above", "0",
			   "max", "100"
		   });
		addAnnotation
		  (getCell_BulkResistanceOhmCm2(),
		   source,
		   new String[] {
			   "label", "Bulk resistance",
			   "unit", "\u03a9 cm\u00b2",
			   "above", "0",
			   "max", "1000000000"
		   });
		addAnnotation
		  (getCell_Decisions(),
		   source,
		   new String[] {
			   "label", "Decisions about events"
		   });
		addAnnotation
		  (getEventDecision_EventKey(),
		   source,
		   new String[] {
			   "label", "Event"
		   });
		addAnnotation
		  (getEventDecision_Action(),
		   source,
		   new String[] {
			   "label", "Decision"
		   });
		addAnnotation
		  (getEventDecision_NewTimeH(),
		   source,
		   new String[] {
			   "label", "New time",
			   "unit", "h",
			   "min", "0",
			   "max", "100000000"
		   });
		addAnnotation
		  (getEventDecision_By(),
		   source,
		   new String[] {
			   "label", "Decided by"
		   });
		addAnnotation
		  (getEventDecision_At(),
		   source,
		   new String[] {
			   "label", "Decided at"
		   });
		addAnnotation
		  (getRecording_OriginalFileName(),
		   source,
		   new String[] {
			   "fixed", "true"
		   });
		addAnnotation
		  (getRecording_RawFile(),
		   source,
		   new String[] {
			   "fixed", "true"
		   });
		addAnnotation
		  (getRecording_Sha256(),
		   source,
		   new String[] {
			   "label", "SHA-256",
			   "fixed", "true"
		   });
		addAnnotation
		  (getRecording_Format(),
		   source,
		   new String[] {
			   "fixed", "true"
		   });
		addAnnotation
		  (getRecording_FormatVersion(),
		   source,
		   new String[] {
			   "label", "Version of the format",
			   "fixed", "true"
		   });
		addAnnotation
		  (getRecording_MappingProfile(),
		   source,
		   new String[] {
			   "label", "Mapping",
			   "fixed", "true"
		   });
		addAnnotation
		  (getRecording_ColumnPair(),
		   source,
		   new String[] {
			   "label", "Column pair",
			   "fixed", "true"
		   });
		addAnnotation
		  (getRecording_SignConvention(),
		   source,
		   new String[] {
			   "label", "Sign convention"
		   });
		addAnnotation
		  (getRecording_TraceId(),
		   source,
		   new String[] {
			   "label", "Trace",
			   "fixed", "true"
		   });
		addAnnotation
		  (getRecording_Records(),
		   source,
		   new String[] {
			   "label", "Samples",
			   "unit", "1",
			   "min", "0",
			   "fixed", "true"
		   });
		addAnnotation
		  (getRecording_Spectra(),
		   source,
		   new String[] {
			   "label", "Impedance spectra",
			   "unit", "1",
			   "min", "0",
			   "fixed", "true"
		   });
		addAnnotation
		  (getRecording_StartTime(),
		   source,
		   new String[] {
			   "fixed", "true"
		   });
		addAnnotation
		  (getRecording_ImportedAt(),
		   source,
		   new String[] {
			   "fixed", "true"
		   });
		addAnnotation
		  (getRecording_ImportedBy(),
		   source,
		   new String[] {
			   "fixed", "true"
		   });
		addAnnotation
		  (getRecording_ImportReport(),
		   source,
		   new String[] {
			   "fixed", "true"
		   });
		addAnnotation
		  (getRecording_EarlierVersions(),
		   source,
		   new String[] {
			   "fixed", "true"
		   });
		addAnnotation
		  (getRecording_SyntheticNote(),
		   source,
		   new String[] {
			   "fixed", "true"
		   });
	}

} //ModelPackageImpl
