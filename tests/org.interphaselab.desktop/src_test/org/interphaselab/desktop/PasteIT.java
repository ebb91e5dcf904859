package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Said;
import org.interphaselab.desktop.testkit.Screenshots;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.model.Cell;
import org.interphaselab.ui.ProblemTable;
import org.interphaselab.ui.ProblemsDialog;
import org.interphaselab.ui.Settings;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.navigator.NavigatorView;
import org.interphaselab.ui.study.properties.FormView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tables come from spreadsheets and go there: with the user's decimal comma, as one step, or not at all. */
class PasteIT {

    private static final List<String> NAMES = List.of("MII-1 100|100", "MII-1 100|50", "MII-1 100|20");

    @RegisterExtension
    final Desktop desktop = new Desktop();

    @BeforeEach
    void decimalComma() {
        decimalSign("comma");
    }

    @AfterEach
    void signOfTheSystem() {
        decimalSign(Settings.DECIMAL_OF_SYSTEM);
    }

    @Test
    void aColumnGoesIntoTheFieldOfTheSelectedCellsOneEach() {
        Text thickness = select();
        copy("512,5\n498\n505,25\n");
        Ui.run(thickness::paste);
        Await.until("the values", () -> thicknesses().equals(List.of(512.5, 498.0, 505.25)));
        assertEquals(Said.by(StudyDesk.class, "Step_pasteValues", 3), undoLabel());
        Desktop.command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(Stream.of(null, null, null).toList(), thicknesses(), "one step undoes them all");
    }

    @Test
    void aTableNamesFieldsAndCells() {
        copy("Operator;Name;Pellet thickness (µm)\n\"Su; Fu\";MII-1 100|20;507,5\n;MII-1 100|50;490\n");
        desktop.select("MII-1", "MII-1 100|20");
        Desktop.command(IWorkbenchCommandConstants.EDIT_PASTE);
        Await.until("the values", () -> Double.valueOf(507.5)
                .equals(desktop.study().study().getCells().stream()
                        .filter(cell -> "MII-1 100|20".equals(cell.getName()))
                        .findFirst()
                        .orElseThrow()
                        .getPelletThicknessUm()));
        assertEquals("Su; Fu", Ui.get(() -> desktop.cell("MII-1 100|20").getOperator()));
        assertEquals(490.0, Ui.get(() -> desktop.cell("MII-1 100|50").getPelletThicknessUm()));
        assertEquals(Said.by(StudyDesk.class, "Step_pasteValues", 3), undoLabel());
    }

    @Test
    void whatIsWrongIsSaidWithItsPlaceAndNothingIsEntered() {
        Text thickness = select();
        copy("512,5\nthick\n-3\n");
        Ui.run(thickness::paste);
        Shell dialog = Find.await(Shell.class, ProblemsDialog.ID);
        String said = Await.value("the problems", () -> Find.within(dialog, Table.class, ProblemTable.ID)
                .filter(table -> table.getItemCount() == 2)
                .map(table -> Stream.of(table.getItems())
                        .map(item -> item.getText(0) + " | " + item.getText(1))
                        .reduce("", (all, one) -> all + one + "\n")));
        Screenshots.take("paste-problems");
        assertTrue(
                said.contains("\"thick\" cannot be understood")
                        && said.contains(Said.by(StudyDesk.class, "Paste_inRow", 2)),
                said);
        assertTrue(said.contains("it must be") && said.contains(Said.by(StudyDesk.class, "Paste_inRow", 3)), said);
        assertEquals(Stream.of(null, null, null).toList(), thicknesses());
        assertFalse(Ui.get(() -> desktop.study().dirty()));
    }

    @Test
    void copiedCellsAreATableForSpreadsheets() {
        select();
        Desktop.view(NavigatorView.class, NavigatorView.ID);
        Desktop.command(IWorkbenchCommandConstants.EDIT_COPY);
        String table = Ui.get(() -> {
            Clipboard clipboard = new Clipboard(Ui.display());
            try {
                return (String) clipboard.getContents(TextTransfer.getInstance());
            } finally {
                clipboard.dispose();
            }
        });
        List<String> lines = table.lines().toList();
        assertEquals(4, lines.size(), table);
        assertTrue(
                List.of(lines.getFirst().split("\t")).contains(Said.field("Pellet thickness") + " (µm)"),
                lines.getFirst());
        for (int i = 0; i < NAMES.size(); i++) {
            assertTrue(List.of(lines.get(i + 1).split("\t")).contains(NAMES.get(i)), lines.get(i + 1));
        }
        int cells = Ui.get(() -> desktop.study().study().getCells().size());
        Desktop.command(IWorkbenchCommandConstants.EDIT_PASTE);
        assertEquals(
                cells + 3, Ui.get(() -> desktop.study().study().getCells().size()), "objects are copied, as before");
    }

    /** The field of the thickness, with three cells selected. */
    private Text select() {
        FormView form = Desktop.view(FormView.class, FormView.ID);
        NavigatorView navigator = Desktop.view(NavigatorView.class, NavigatorView.ID);
        List<Cell> cells = NAMES.stream().map(desktop::cell).toList();
        Ui.run(() -> navigator.getSite().getSelectionProvider().setSelection(new StructuredSelection(cells)));
        Await.until(
                "the form",
                () -> Find.byId(Text.class, "form.pelletThicknessUm").isPresent() && form.getSite() != null);
        Text field = Find.await(Text.class, "form.pelletThicknessUm");
        Ui.run(field::setFocus);
        return field;
    }

    private List<Double> thicknesses() {
        return Ui.get(() -> NAMES.stream()
                .map(name -> desktop.study().study().getCells().stream()
                        .filter(cell -> name.equals(cell.getName()))
                        .findFirst()
                        .orElseThrow()
                        .getPelletThicknessUm())
                .toList());
    }

    private String undoLabel() {
        return Ui.get(() ->
                desktop.study().domain().getCommandStack().getUndoCommand().getLabel());
    }

    private static void copy(String text) {
        Ui.run(() -> {
            Clipboard clipboard = new Clipboard(Ui.display());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    private static void decimalSign(String sign) {
        InstanceScope.INSTANCE.getNode(Settings.NODE).put(Settings.DECIMAL_SIGN, sign);
    }
}
