/**
 */
package org.interphaselab.model.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.interphaselab.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.interphaselab.model.ModelPackage
 * @generated
 */
public class ModelAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ModelPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = ModelPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ModelSwitch<Adapter> modelSwitch =
		new ModelSwitch<Adapter>() {
			@Override
			public Adapter caseIdentified(Identified object) {
				return createIdentifiedAdapter();
			}
			@Override
			public Adapter caseStudy(Study object) {
				return createStudyAdapter();
			}
			@Override
			public Adapter caseReportPart(ReportPart object) {
				return createReportPartAdapter();
			}
			@Override
			public Adapter casePreparation(Preparation object) {
				return createPreparationAdapter();
			}
			@Override
			public Adapter caseComponent(Component object) {
				return createComponentAdapter();
			}
			@Override
			public Adapter caseMaterial(Material object) {
				return createMaterialAdapter();
			}
			@Override
			public Adapter caseConductivity(Conductivity object) {
				return createConductivityAdapter();
			}
			@Override
			public Adapter caseElectrolyte(Electrolyte object) {
				return createElectrolyteAdapter();
			}
			@Override
			public Adapter casePreparationStep(PreparationStep object) {
				return createPreparationStepAdapter();
			}
			@Override
			public Adapter caseMilling(Milling object) {
				return createMillingAdapter();
			}
			@Override
			public Adapter caseAnnealing(Annealing object) {
				return createAnnealingAdapter();
			}
			@Override
			public Adapter caseMixing(Mixing object) {
				return createMixingAdapter();
			}
			@Override
			public Adapter caseInterphase(Interphase object) {
				return createInterphaseAdapter();
			}
			@Override
			public Adapter caseCatalog(Catalog object) {
				return createCatalogAdapter();
			}
			@Override
			public Adapter caseCatalogEntry(CatalogEntry object) {
				return createCatalogEntryAdapter();
			}
			@Override
			public Adapter casePhase(Phase object) {
				return createPhaseAdapter();
			}
			@Override
			public Adapter caseSinkRule(SinkRule object) {
				return createSinkRuleAdapter();
			}
			@Override
			public Adapter caseDecompositionPotential(DecompositionPotential object) {
				return createDecompositionPotentialAdapter();
			}
			@Override
			public Adapter caseDopant(Dopant object) {
				return createDopantAdapter();
			}
			@Override
			public Adapter caseAlloy(Alloy object) {
				return createAlloyAdapter();
			}
			@Override
			public Adapter caseAssembly(Assembly object) {
				return createAssemblyAdapter();
			}
			@Override
			public Adapter caseDie(Die object) {
				return createDieAdapter();
			}
			@Override
			public Adapter caseGlovebox(Glovebox object) {
				return createGloveboxAdapter();
			}
			@Override
			public Adapter caseAssemblyStep(AssemblyStep object) {
				return createAssemblyStepAdapter();
			}
			@Override
			public Adapter casePelletPressing(PelletPressing object) {
				return createPelletPressingAdapter();
			}
			@Override
			public Adapter caseLithiumAttachment(LithiumAttachment object) {
				return createLithiumAttachmentAdapter();
			}
			@Override
			public Adapter caseCellDesign(CellDesign object) {
				return createCellDesignAdapter();
			}
			@Override
			public Adapter caseLithiumElectrode(LithiumElectrode object) {
				return createLithiumElectrodeAdapter();
			}
			@Override
			public Adapter caseProtocol(Protocol object) {
				return createProtocolAdapter();
			}
			@Override
			public Adapter caseCell(Cell object) {
				return createCellAdapter();
			}
			@Override
			public Adapter caseEventDecision(EventDecision object) {
				return createEventDecisionAdapter();
			}
			@Override
			public Adapter caseRecording(Recording object) {
				return createRecordingAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.Identified
	 * @generated
	 */
	public Adapter createIdentifiedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.Study <em>Study</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.Study
	 * @generated
	 */
	public Adapter createStudyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.ReportPart <em>Report Part</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.ReportPart
	 * @generated
	 */
	public Adapter createReportPartAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.Preparation <em>Preparation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.Preparation
	 * @generated
	 */
	public Adapter createPreparationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.Component <em>Component</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.Component
	 * @generated
	 */
	public Adapter createComponentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.Material <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.Material
	 * @generated
	 */
	public Adapter createMaterialAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.Conductivity <em>Conductivity</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.Conductivity
	 * @generated
	 */
	public Adapter createConductivityAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.Electrolyte <em>Electrolyte</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.Electrolyte
	 * @generated
	 */
	public Adapter createElectrolyteAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.PreparationStep <em>Preparation Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.PreparationStep
	 * @generated
	 */
	public Adapter createPreparationStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.Milling <em>Milling</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.Milling
	 * @generated
	 */
	public Adapter createMillingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.Annealing <em>Annealing</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.Annealing
	 * @generated
	 */
	public Adapter createAnnealingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.Mixing <em>Mixing</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.Mixing
	 * @generated
	 */
	public Adapter createMixingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.Interphase <em>Interphase</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.Interphase
	 * @generated
	 */
	public Adapter createInterphaseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.Catalog <em>Catalog</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.Catalog
	 * @generated
	 */
	public Adapter createCatalogAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.CatalogEntry <em>Catalog Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.CatalogEntry
	 * @generated
	 */
	public Adapter createCatalogEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.Phase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.Phase
	 * @generated
	 */
	public Adapter createPhaseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.SinkRule <em>Sink Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.SinkRule
	 * @generated
	 */
	public Adapter createSinkRuleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.DecompositionPotential <em>Decomposition Potential</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.DecompositionPotential
	 * @generated
	 */
	public Adapter createDecompositionPotentialAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.Dopant <em>Dopant</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.Dopant
	 * @generated
	 */
	public Adapter createDopantAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.Alloy <em>Alloy</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.Alloy
	 * @generated
	 */
	public Adapter createAlloyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.Assembly <em>Assembly</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.Assembly
	 * @generated
	 */
	public Adapter createAssemblyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.Die <em>Die</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.Die
	 * @generated
	 */
	public Adapter createDieAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.Glovebox <em>Glovebox</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.Glovebox
	 * @generated
	 */
	public Adapter createGloveboxAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.AssemblyStep <em>Assembly Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.AssemblyStep
	 * @generated
	 */
	public Adapter createAssemblyStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.PelletPressing <em>Pellet Pressing</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.PelletPressing
	 * @generated
	 */
	public Adapter createPelletPressingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.LithiumAttachment <em>Lithium Attachment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.LithiumAttachment
	 * @generated
	 */
	public Adapter createLithiumAttachmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.CellDesign <em>Cell Design</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.CellDesign
	 * @generated
	 */
	public Adapter createCellDesignAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.LithiumElectrode <em>Lithium Electrode</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.LithiumElectrode
	 * @generated
	 */
	public Adapter createLithiumElectrodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.Protocol <em>Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.Protocol
	 * @generated
	 */
	public Adapter createProtocolAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.Cell <em>Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.Cell
	 * @generated
	 */
	public Adapter createCellAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.EventDecision <em>Event Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.EventDecision
	 * @generated
	 */
	public Adapter createEventDecisionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphaselab.model.Recording <em>Recording</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphaselab.model.Recording
	 * @generated
	 */
	public Adapter createRecordingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //ModelAdapterFactory
