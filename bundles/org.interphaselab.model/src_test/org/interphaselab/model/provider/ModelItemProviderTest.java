package org.interphaselab.model.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyCommand;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.interphaselab.model.Cell;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.Component;
import org.interphaselab.model.Die;
import org.interphaselab.model.Interphase;
import org.interphaselab.model.Material;
import org.interphaselab.model.Milling;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.ModelPackage.Literals;
import org.interphaselab.model.Recording;
import org.interphaselab.model.Study;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModelItemProviderTest {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    private final ComposedAdapterFactory factory = new ComposedAdapterFactory(new ModelItemProviderAdapterFactory());
    private final AdapterFactoryEditingDomain domain =
            new AdapterFactoryEditingDomain(factory, new BasicCommandStack());
    private final Study study = MODEL.createStudy();
    private final Cell cell = MODEL.createCell();
    private final Interphase interphase = MODEL.createInterphase();

    @BeforeEach
    void build() {
        Resource resource = new ResourceImpl(URI.createURI("memory:study"));
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(study);
        study.setId("s");
        interphase.setId("mii-1");
        interphase.setName("MII-1");
        study.getInterphases().add(interphase);
        cell.setId("c1");
        cell.setName("MII-1 100|20");
        cell.setInterphase(interphase);
        study.getCells().add(cell);
    }

    @Test
    void namesObjectsAsAChemistWould() {
        Milling milling = MODEL.createMilling();
        milling.setSpeedRpm(550.0);
        milling.setTimeH(20.0);
        CellDesign design = MODEL.createCellDesign();
        design.setElectrodeB(MODEL.createLithiumElectrode());
        design.getElectrodeB().setThicknessUm(20.0);
        Material lpsc = MODEL.createMaterial();
        lpsc.setFormula("Li6PS5Cl");
        Component component = MODEL.createComponent();
        component.setMaterial(lpsc);
        component.setAmount(4.0);
        Die die = MODEL.createDie();
        die.setDiameterMm(10.0);
        die.setMaterial("PEEK");
        Recording recording = MODEL.createRecording();
        recording.setId("r");
        recording.setOriginalFileName("cell.ndax");

        assertEquals("MII-1 100|20", text(cell));
        assertEquals("Milling: 550 rpm, 20 h", text(milling));
        assertEquals("Electrode B (thin): 20 µm", text(design.getElectrodeB()));
        assertEquals("4 Li6PS5Cl", text(component));
        assertEquals("no material chosen", text(MODEL.createComponent()));
        assertEquals("Die: 10 mm, PEEK", text(die));
        assertEquals("cell.ndax", text(recording));
        assertEquals("Protocol", text(MODEL.createProtocol()));
    }

    @Test
    void showsPropertiesWithUnitsAndWhatWasNotReported() {
        IItemPropertyDescriptor bulk = descriptor(cell, Literals.CELL__BULK_RESISTANCE_OHM_CM2);
        assertEquals("Bulk resistance (Ω cm²)", bulk.getDisplayName(cell));
        assertTrue(bulk.getDescription(cell).startsWith("Ionic resistance of the separator"));
        assertEquals("not reported", bulk.getLabelProvider(cell).getText(bulk.getPropertyValue(cell)));
        bulk.setPropertyValue(cell, 0.25);
        assertEquals(0.25, cell.getBulkResistanceOhmCm2());
        assertTrue(bulk.isPropertySet(cell));

        IItemPropertyDescriptor reference = descriptor(cell, Literals.CELL__INTERPHASE);
        Object shown = reference.getPropertyValue(cell);
        assertEquals("MII-1", reference.getLabelProvider(cell).getText(interphase));
        assertNotNull(shown);
        assertTrue(reference.getChoiceOfValues(cell).contains(interphase));
        assertFalse(descriptor(cell, Literals.IDENTIFIED__ID).canSetProperty(cell));
        assertTrue(descriptor(cell, Literals.CELL__OPERATOR).canSetProperty(cell));
    }

    @Test
    void showsTheTreeOfTheStudy() {
        ITreeItemContentProvider tree =
                (ITreeItemContentProvider) factory.adapt((Object) study, ITreeItemContentProvider.class);
        assertEquals(List.of(interphase, cell), List.copyOf(tree.getChildren(study)));
        assertSame(study, tree.getParent(cell));
        IItemLabelProvider labels = (IItemLabelProvider) factory.adapt((Object) cell, IItemLabelProvider.class);
        assertTrue(labels.getImage(cell).toString().endsWith("icons/Cell.svg"));
    }

    @Test
    void editsAreUndoneAndRedone() {
        Command rename = SetCommand.create(domain, cell, Literals.IDENTIFIED__NAME, "other");
        domain.getCommandStack().execute(rename);
        assertEquals("other", cell.getName());
        domain.getCommandStack().undo();
        assertEquals("MII-1 100|20", cell.getName());
        domain.getCommandStack().redo();
        assertEquals("other", cell.getName());
    }

    @Test
    void deletingAnInterphaseLeavesNoReferenceToIt() {
        domain.getCommandStack().execute(DeleteCommand.create(domain, List.of(interphase)));
        assertNull(cell.getInterphase());
        domain.getCommandStack().undo();
        assertSame(interphase, cell.getInterphase());
    }

    @Test
    void newObjectsAndCopiesHaveIdentifiersOfTheirOwn() {
        Collection<?> offered = domain.getNewChildDescriptors(study, null);
        CommandParameter newCell = offered.stream()
                .map(CommandParameter.class::cast)
                .filter(offer -> offer.getEValue() instanceof Cell)
                .findFirst()
                .orElseThrow();
        domain.getCommandStack().execute(CreateChildCommand.create(domain, study, newCell, List.of(study)));
        assertEquals(2, study.getCells().size());
        assertNotNull(study.getCells().getLast().getId());

        Command copy = CopyCommand.create(domain, cell);
        domain.getCommandStack().execute(copy);
        Cell copied = (Cell) copy.getResult().iterator().next();
        assertEquals(cell.getName(), copied.getName());
        assertSame(interphase, copied.getInterphase());
        assertNotEquals(cell.getId(), copied.getId());
    }

    @Test
    void offersEveryConcretePartOfAnObject() {
        List<String> offered = domain.getNewChildDescriptors(MODEL.createAssembly(), null).stream()
                .map(offer -> ((CommandParameter) offer).getEValue().eClass().getName())
                .toList();
        assertEquals(List.of("Die", "Glovebox", "PelletPressing", "LithiumAttachment"), offered);
    }

    private String text(EObject object) {
        return ((IItemLabelProvider) factory.adapt((Object) object, IItemLabelProvider.class)).getText(object);
    }

    private IItemPropertyDescriptor descriptor(EObject object, EStructuralFeature feature) {
        IItemPropertySource source = (IItemPropertySource) factory.adapt((Object) object, IItemPropertySource.class);
        return source.getPropertyDescriptors(object).stream()
                .filter(found -> found.getFeature(object) == feature)
                .findFirst()
                .orElseThrow();
    }
}
