package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Said;
import org.interphaselab.desktop.testkit.Screenshots;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.model.Cell;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.ModelPackage;
import org.interphaselab.model.Protocol;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.composition.CompositionView;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.matrix.CellMatrixDialog;
import org.interphaselab.ui.study.navigator.NavigatorView;
import org.interphaselab.ui.study.properties.FormView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A study is designed: forms, many cells at once, the metal volume fraction while typing, copies, steps undone by name. */
class DesignIT {

    private static final String CURRENT = "form.arealCurrentMACm2";

    @RegisterExtension
    final Desktop desktop = new Desktop();

    @Test
    void aFieldOfTheFormIsEditedWithItsUnitAndUndoneByName() {
        Protocol protocol = openProtocol();
        Text field = Find.await(Text.class, CURRENT);
        assertEquals(Said.field("Areal current") + " (mA cm⁻²)", Ui.get(() -> labelOf(field)));
        type(field, "0.75");
        assertEquals(0.75, Ui.get(protocol::getArealCurrentMACm2));
        assertEquals(Said.by(StudyDesk.class, "Step_change", Said.fieldWithin("Areal current")), undoLabel());
        Screenshots.take("design-form");
        Desktop.command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(
                "0.5", Ui.get(() -> Find.byId(Text.class, CURRENT).orElseThrow().getText()));
    }

    @Test
    void whatIsBeingTypedStaysWhenSomethingElseChanges() {
        Protocol protocol = openProtocol();
        Text field = Find.await(Text.class, CURRENT);
        Await.until("the field", () -> Ui.get(() -> field.forceFocus() && field.isFocusControl()));
        Ui.run(() -> field.setText("0.6"));
        Ui.run(() -> desktop.study()
                .perform(
                        "Remark",
                        SetCommand.create(
                                desktop.study().domain(),
                                protocol,
                                ModelPackage.Literals.IDENTIFIED__REMARKS,
                                "changed elsewhere")));
        assertEquals("0.6", Ui.get(field::getText));
        Ui.run(() -> field.notifyListeners(SWT.DefaultSelection, new Event()));
        assertEquals(0.6, Ui.get(protocol::getArealCurrentMACm2));
    }

    @Test
    void anEmptyFieldIsNotReportedAndWhatCannotBeMeantIsRefused() {
        Protocol protocol = openProtocol();
        Text field = Find.await(Text.class, CURRENT);
        type(field, "-3");
        assertEquals(0.5, Ui.get(protocol::getArealCurrentMACm2), "a negative current is refused");
        Screenshots.take("design-form-refused");
        type(field, "");
        assertNull(Ui.get(protocol::getArealCurrentMACm2));
        assertEquals(Said.field("not reported"), Ui.get(field::getMessage));
    }

    @Test
    void aPartThatIsMissingIsAddedFromTheFormAndItsFirstFieldIsReady() {
        Desktop.view(FormView.class, FormView.ID);
        NavigatorView navigator = Desktop.view(NavigatorView.class, NavigatorView.ID);
        CellDesign design = Ui.get(() -> {
            CellDesign made = ModelFactory.eINSTANCE.createCellDesign();
            made.setId("of-this-test");
            desktop.study()
                    .perform(
                            "New cell design",
                            AddCommand.create(
                                    desktop.study().domain(),
                                    desktop.study().study(),
                                    ModelPackage.Literals.STUDY__DESIGNS,
                                    made));
            return made;
        });
        Ui.run(() -> navigator.getSite().getSelectionProvider().setSelection(new StructuredSelection(design)));
        Link add = Find.await(Link.class, "form.add");
        assertEquals(
                Said.by(
                        StudyDesk.class,
                        "Form_add",
                        Said.field("Electrode A (thick)") + ", " + Said.field("Electrode B (thin)")),
                Ui.get(() -> add.getText().replaceAll("<[^>]*>", "")));
        Screenshots.take("design-form-add");
        Ui.run(() -> {
            Event second = new Event();
            second.text = "1";
            add.notifyListeners(SWT.Selection, second);
        });
        Await.until("electrode B", () -> Ui.get(design::getElectrodeB) != null);
        assertNull(Ui.get(design::getElectrodeA));
        assertEquals(Said.by(StudyDesk.class, "Step_new", Said.fieldWithin("Electrode B (thin)")), undoLabel());
        type(Find.await(Text.class, "form.thicknessUm"), "20");
        assertEquals(20, Ui.get(() -> design.getElectrodeB().getThicknessUm()));
    }

    @Test
    void severalCellsAreChangedInOneStep() {
        Desktop.view(FormView.class, FormView.ID);
        NavigatorView navigator = Desktop.view(NavigatorView.class, NavigatorView.ID);
        List<Cell> cells =
                Ui.get(() -> List.copyOf(desktop.study().study().getCells().subList(0, 3)));
        Ui.run(() -> navigator.getSite().getSelectionProvider().setSelection(new StructuredSelection(cells)));
        Text operator = Find.await(Text.class, "form.operator");
        type(operator, "A. Volta");
        assertEquals(
                List.of("A. Volta", "A. Volta", "A. Volta"),
                Ui.get(() -> cells.stream().map(Cell::getOperator).toList()));
        assertEquals(Said.by(StudyDesk.class, "Step_changeSeveral", Said.fieldWithin("Operator"), 3), undoLabel());
        Screenshots.take("design-several-cells");
    }

    @Test
    void theCellsThatAreMissingAreMadeInOneStep() {
        int before = cells();
        Ui.start(() -> Desktop.command("org.interphaselab.ui.study.newCells"));
        Spinner replicates = Find.await(Spinner.class, "cells.replicates");
        Ui.run(() -> replicates.setSelection(2));
        Await.until("twelve more cells", () -> Find.byId(org.eclipse.swt.widgets.List.class, "cells.preview")
                .filter(list -> list.getItemCount() == 12)
                .isPresent());
        Screenshots.take("design-new-cells");
        Button make = Find.await(Button.class, "cells.ok");
        Ui.run(() -> make.notifyListeners(SWT.Selection, new Event()));
        Await.until("the dialog to close", () -> Find.byId(Shell.class, CellMatrixDialog.ID)
                .isEmpty());
        assertEquals(before + 12, cells());
        assertEquals(Said.by(StudyDesk.class, "Step_newCells", 12), undoLabel());
        Cell made = desktop.cell("MII-1 100|20 #2");
        assertEquals(2, Ui.get(made::getReplicate));
        Desktop.command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(before, cells());
    }

    @Test
    void aCopyHasItsOwnIdentityAndNoRecordings() {
        int before = cells();
        desktop.select("MII-1", "MII-1 100|20");
        Cell original = desktop.cell("MII-1 100|20");
        Desktop.command(IWorkbenchCommandConstants.EDIT_COPY);
        Desktop.command(IWorkbenchCommandConstants.EDIT_PASTE);
        assertEquals(before + 1, cells());
        Cell copy = desktop.cell("MII-1 100|20 " + Said.by(StudyDesk.class, "Step_copied"));
        assertNotEquals(original.getId(), copy.getId());
        assertEquals(original.getDesign(), copy.getDesign());
        assertTrue(Ui.get(() ->
                copy.getRecordings().isEmpty() && !original.getRecordings().isEmpty()));
        assertEquals(
                Said.by(StudyDesk.class, "Step_paste", "MII-1 100|20 " + Said.by(StudyDesk.class, "Step_copied")),
                undoLabel());
        Desktop.command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(before, cells());
    }

    /** Values of the paper's composites, computed independently: 3.80 % (4.05 % with the other alloy); 2.165 % by mass. */
    @Test
    void theMetalVolumeFractionFollowsWhatIsTyped() {
        Desktop.view(CompositionView.class, CompositionView.ID);
        Text mixture = Find.await(Text.class, CompositionView.TEXT_ID);
        Ui.run(() -> mixture.setText("Li6PS5Cl:4, Li10GeP2S12:1"));
        Await.until("the fraction by mol", () -> words("composition.value").startsWith("V_F-M = 3.80"));
        assertTrue(
                words("composition.words")
                        .contains(
                                Said.by(Evaluation.class, "Composition_ofMoles").strip()),
                words("composition.words"));
        assertTrue(words("composition.words").contains("4.05 %"), words("composition.words"));
        Combo basis = Find.await(Combo.class, "composition.basis");
        Ui.run(() -> {
            basis.select(2);
            basis.notifyListeners(SWT.Selection, new Event());
        });
        Await.until("the fraction by mass", () -> words("composition.value").startsWith("V_F-M = 2.165"));
        Ui.run(() -> mixture.setText("Li6PS5Xx"));
        Await.until("the refusal", () -> words("composition.value").equals("–"));
        assertTrue(words("composition.words").contains("Xx"), words("composition.words"));
    }

    @Test
    void theFractionIsPlacedAgainstTheVerdicts() {
        desktop.select("MII-2");
        Desktop.command("org.interphaselab.ui.analysis.evaluate");
        Await.until(
                "the verdicts",
                () -> Desktop.service(Evaluation.class).verdicts().isPresent());
        Desktop.view(CompositionView.class, CompositionView.ID);
        Text mixture = Find.await(Text.class, CompositionView.TEXT_ID);
        Ui.run(() -> mixture.setText("Li6PS5Cl:8, Li10GeP2S12:1"));
        Await.until("the place", () -> words("composition.words").contains(Said.by(Evaluation.class, "Place_between")));
        Screenshots.take("design-composition");
    }

    private Protocol openProtocol() {
        Desktop.view(FormView.class, FormView.ID);
        Protocol protocol = Ui.get(() -> desktop.study().study().getProtocols().getFirst());
        desktop.select(Said.by(StudyDesk.class, "Group_protocols"), Ui.get(protocol::getName));
        return protocol;
    }

    private static void type(Text field, String typed) {
        Ui.run(() -> {
            field.setText(typed);
            field.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    private static String words(String label) {
        return Ui.get(() -> Find.byId(Label.class, label).orElseThrow().getText());
    }

    /** The label before a field, as a screen reader takes it. */
    private static String labelOf(Control field) {
        Composite parent = field.getParent();
        List<Control> all = List.of(parent.getChildren());
        // a line does not end within a unit
        return ((Label) all.get(all.indexOf(field) - 1)).getText().replace('\u00A0', ' ');
    }

    private int cells() {
        return Ui.get(() -> desktop.study().study().getCells().size());
    }

    private String undoLabel() {
        return Ui.get(() ->
                desktop.study().domain().getCommandStack().getUndoCommand().getLabel());
    }
}
