/**
 */
package org.interphaselab.model.impl;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.interphaselab.model.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelFactoryImpl extends EFactoryImpl implements ModelFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ModelFactory init() {
		try {
			ModelFactory theModelFactory = (ModelFactory)EPackage.Registry.INSTANCE.getEFactory(ModelPackage.eNS_URI);
			if (theModelFactory != null) {
				return theModelFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ModelFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ModelPackage.STUDY: return createStudy();
			case ModelPackage.REPORT_PART: return createReportPart();
			case ModelPackage.COMPONENT: return createComponent();
			case ModelPackage.MATERIAL: return createMaterial();
			case ModelPackage.CONDUCTIVITY: return createConductivity();
			case ModelPackage.ELECTROLYTE: return createElectrolyte();
			case ModelPackage.MILLING: return createMilling();
			case ModelPackage.ANNEALING: return createAnnealing();
			case ModelPackage.MIXING: return createMixing();
			case ModelPackage.INTERPHASE: return createInterphase();
			case ModelPackage.CATALOG: return createCatalog();
			case ModelPackage.PHASE: return createPhase();
			case ModelPackage.SINK_RULE: return createSinkRule();
			case ModelPackage.DECOMPOSITION_POTENTIAL: return createDecompositionPotential();
			case ModelPackage.DOPANT: return createDopant();
			case ModelPackage.ALLOY: return createAlloy();
			case ModelPackage.ASSEMBLY: return createAssembly();
			case ModelPackage.DIE: return createDie();
			case ModelPackage.GLOVEBOX: return createGlovebox();
			case ModelPackage.PELLET_PRESSING: return createPelletPressing();
			case ModelPackage.LITHIUM_ATTACHMENT: return createLithiumAttachment();
			case ModelPackage.CELL_DESIGN: return createCellDesign();
			case ModelPackage.LITHIUM_ELECTRODE: return createLithiumElectrode();
			case ModelPackage.PROTOCOL: return createProtocol();
			case ModelPackage.CELL: return createCell();
			case ModelPackage.EVENT_DECISION: return createEventDecision();
			case ModelPackage.RECORDING: return createRecording();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ModelPackage.AMOUNT_BASIS:
				return createAmountBasisFromString(eDataType, initialValue);
			case ModelPackage.CONFIDENCE:
				return createConfidenceFromString(eDataType, initialValue);
			case ModelPackage.PHASE_ROLE:
				return createPhaseRoleFromString(eDataType, initialValue);
			case ModelPackage.ELECTRONIC_CLASS:
				return createElectronicClassFromString(eDataType, initialValue);
			case ModelPackage.COUNTS_AS_METAL:
				return createCountsAsMetalFromString(eDataType, initialValue);
			case ModelPackage.RULE_USE:
				return createRuleUseFromString(eDataType, initialValue);
			case ModelPackage.LIMIT_BEHAVIOUR:
				return createLimitBehaviourFromString(eDataType, initialValue);
			case ModelPackage.FIRST_POLARITY:
				return createFirstPolarityFromString(eDataType, initialValue);
			case ModelPackage.DECISION_ACTION:
				return createDecisionActionFromString(eDataType, initialValue);
			case ModelPackage.SIGN_CONVENTION:
				return createSignConventionFromString(eDataType, initialValue);
			case ModelPackage.CALENDAR_DATE:
				return createCalendarDateFromString(eDataType, initialValue);
			case ModelPackage.TIMESTAMP:
				return createTimestampFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ModelPackage.AMOUNT_BASIS:
				return convertAmountBasisToString(eDataType, instanceValue);
			case ModelPackage.CONFIDENCE:
				return convertConfidenceToString(eDataType, instanceValue);
			case ModelPackage.PHASE_ROLE:
				return convertPhaseRoleToString(eDataType, instanceValue);
			case ModelPackage.ELECTRONIC_CLASS:
				return convertElectronicClassToString(eDataType, instanceValue);
			case ModelPackage.COUNTS_AS_METAL:
				return convertCountsAsMetalToString(eDataType, instanceValue);
			case ModelPackage.RULE_USE:
				return convertRuleUseToString(eDataType, instanceValue);
			case ModelPackage.LIMIT_BEHAVIOUR:
				return convertLimitBehaviourToString(eDataType, instanceValue);
			case ModelPackage.FIRST_POLARITY:
				return convertFirstPolarityToString(eDataType, instanceValue);
			case ModelPackage.DECISION_ACTION:
				return convertDecisionActionToString(eDataType, instanceValue);
			case ModelPackage.SIGN_CONVENTION:
				return convertSignConventionToString(eDataType, instanceValue);
			case ModelPackage.CALENDAR_DATE:
				return convertCalendarDateToString(eDataType, instanceValue);
			case ModelPackage.TIMESTAMP:
				return convertTimestampToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Study createStudy() {
		StudyImpl study = new StudyImpl();
		return study;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportPart createReportPart() {
		ReportPartImpl reportPart = new ReportPartImpl();
		return reportPart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Component createComponent() {
		ComponentImpl component = new ComponentImpl();
		return component;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Material createMaterial() {
		MaterialImpl material = new MaterialImpl();
		return material;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Conductivity createConductivity() {
		ConductivityImpl conductivity = new ConductivityImpl();
		return conductivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Electrolyte createElectrolyte() {
		ElectrolyteImpl electrolyte = new ElectrolyteImpl();
		return electrolyte;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Milling createMilling() {
		MillingImpl milling = new MillingImpl();
		return milling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Annealing createAnnealing() {
		AnnealingImpl annealing = new AnnealingImpl();
		return annealing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mixing createMixing() {
		MixingImpl mixing = new MixingImpl();
		return mixing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Interphase createInterphase() {
		InterphaseImpl interphase = new InterphaseImpl();
		return interphase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Catalog createCatalog() {
		CatalogImpl catalog = new CatalogImpl();
		return catalog;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Phase createPhase() {
		PhaseImpl phase = new PhaseImpl();
		return phase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SinkRule createSinkRule() {
		SinkRuleImpl sinkRule = new SinkRuleImpl();
		return sinkRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecompositionPotential createDecompositionPotential() {
		DecompositionPotentialImpl decompositionPotential = new DecompositionPotentialImpl();
		return decompositionPotential;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dopant createDopant() {
		DopantImpl dopant = new DopantImpl();
		return dopant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Alloy createAlloy() {
		AlloyImpl alloy = new AlloyImpl();
		return alloy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assembly createAssembly() {
		AssemblyImpl assembly = new AssemblyImpl();
		return assembly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Die createDie() {
		DieImpl die = new DieImpl();
		return die;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Glovebox createGlovebox() {
		GloveboxImpl glovebox = new GloveboxImpl();
		return glovebox;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PelletPressing createPelletPressing() {
		PelletPressingImpl pelletPressing = new PelletPressingImpl();
		return pelletPressing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LithiumAttachment createLithiumAttachment() {
		LithiumAttachmentImpl lithiumAttachment = new LithiumAttachmentImpl();
		return lithiumAttachment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CellDesign createCellDesign() {
		CellDesignImpl cellDesign = new CellDesignImpl();
		return cellDesign;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LithiumElectrode createLithiumElectrode() {
		LithiumElectrodeImpl lithiumElectrode = new LithiumElectrodeImpl();
		return lithiumElectrode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Protocol createProtocol() {
		ProtocolImpl protocol = new ProtocolImpl();
		return protocol;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cell createCell() {
		CellImpl cell = new CellImpl();
		return cell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EventDecision createEventDecision() {
		EventDecisionImpl eventDecision = new EventDecisionImpl();
		return eventDecision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recording createRecording() {
		RecordingImpl recording = new RecordingImpl();
		return recording;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AmountBasis createAmountBasisFromString(EDataType eDataType, String initialValue) {
		AmountBasis result = AmountBasis.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAmountBasisToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Confidence createConfidenceFromString(EDataType eDataType, String initialValue) {
		Confidence result = Confidence.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConfidenceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PhaseRole createPhaseRoleFromString(EDataType eDataType, String initialValue) {
		PhaseRole result = PhaseRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPhaseRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ElectronicClass createElectronicClassFromString(EDataType eDataType, String initialValue) {
		ElectronicClass result = ElectronicClass.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertElectronicClassToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CountsAsMetal createCountsAsMetalFromString(EDataType eDataType, String initialValue) {
		CountsAsMetal result = CountsAsMetal.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCountsAsMetalToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RuleUse createRuleUseFromString(EDataType eDataType, String initialValue) {
		RuleUse result = RuleUse.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRuleUseToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LimitBehaviour createLimitBehaviourFromString(EDataType eDataType, String initialValue) {
		LimitBehaviour result = LimitBehaviour.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLimitBehaviourToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FirstPolarity createFirstPolarityFromString(EDataType eDataType, String initialValue) {
		FirstPolarity result = FirstPolarity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFirstPolarityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DecisionAction createDecisionActionFromString(EDataType eDataType, String initialValue) {
		DecisionAction result = DecisionAction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDecisionActionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SignConvention createSignConventionFromString(EDataType eDataType, String initialValue) {
		SignConvention result = SignConvention.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSignConventionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createCalendarDate(final String it) {
		LocalDate _xifexpression = null;
		if ((it == null)) {
			_xifexpression = null;
		}
		else {
			_xifexpression = LocalDate.parse(it);
		}
		return _xifexpression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createCalendarDateFromString(EDataType eDataType, String initialValue) {
		return createCalendarDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCalendarDate(final LocalDate it) {
		String _xifexpression = null;
		if ((it == null)) {
			_xifexpression = null;
		}
		else {
			_xifexpression = it.toString();
		}
		return _xifexpression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCalendarDateToString(EDataType eDataType, Object instanceValue) {
		return convertCalendarDate((LocalDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createTimestamp(final String it) {
		Instant _xifexpression = null;
		if ((it == null)) {
			_xifexpression = null;
		}
		else {
			_xifexpression = Instant.parse(it);
		}
		return _xifexpression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createTimestampFromString(EDataType eDataType, String initialValue) {
		return createTimestamp(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTimestamp(final Instant it) {
		String _xifexpression = null;
		if ((it == null)) {
			_xifexpression = null;
		}
		else {
			_xifexpression = it.toString();
		}
		return _xifexpression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTimestampToString(EDataType eDataType, Object instanceValue) {
		return convertTimestamp((Instant)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelPackage getModelPackage() {
		return (ModelPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ModelPackage getPackage() {
		return ModelPackage.eINSTANCE;
	}

} //ModelFactoryImpl
