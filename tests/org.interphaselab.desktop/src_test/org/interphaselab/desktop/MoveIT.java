package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Said;
import org.interphaselab.desktop.testkit.Trees;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Interphase;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.navigator.NavigatorView;
import org.interphaselab.ui.study.navigator.ObjectMove;
import org.interphaselab.ui.study.navigator.ObjectMove.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is dragged in the navigator moves, or is copied, as one named step. */
class MoveIT {

    @RegisterExtension
    final Desktop desktop = new Desktop();

    @Test
    void aCellMovesToAnotherInterphaseAndBack() {
        Cell cell = desktop.cell("MII-1 100|20");
        Interphase before = Ui.get(cell::getInterphase);
        Interphase other = interphase("MII-2");
        assertEquals(List.of(cell), put(List.of(cell), other, Place.ON, false));
        assertSame(other, Ui.get(cell::getInterphase));
        assertEquals(Said.by(StudyDesk.class, "Step_move", Said.fieldWithin("Cell") + " MII-1 100|20"), undoLabel());
        desktop.select("MII-2", "MII-1 100|20");
        Desktop.command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertSame(before, Ui.get(cell::getInterphase));
    }

    @Test
    void aCopyHasAnIdentityOfItsOwnAndNoRecording() {
        Cell cell = desktop.cell("MII-1 100|20");
        Interphase other = interphase("SEI");
        int cells = Ui.get(() -> desktop.study().study().getCells().size());
        Cell copy = (Cell) put(List.of(cell), other, Place.ON, true).getFirst();
        Ui.run(() -> {
            assertEquals(cells + 1, desktop.study().study().getCells().size());
            assertSame(other, copy.getInterphase());
            assertNotEquals(cell.getId(), copy.getId());
            assertEquals("MII-1 100|20 (copy)", copy.getName());
            assertTrue(copy.getRecordings().isEmpty(), "what was recorded stays with the original");
            assertFalse(cell.getRecordings().isEmpty());
            assertEquals("MII-1", cell.getInterphase().getName());
        });
        assertEquals(Said.by(StudyDesk.class, "Step_copy", Said.fieldWithin("Cell") + " MII-1 100|20"), undoLabel());
        Desktop.command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(cells, Ui.get(() -> desktop.study().study().getCells().size()));
    }

    @Test
    void cellsAreOrderedAmongThoseOfTheirInterphaseByMouseAndKeys() {
        assertEquals(List.of("MII-1 100|100", "MII-1 100|50", "MII-1 100|20"), ofFirst());
        put(List.of(desktop.cell("MII-1 100|20")), desktop.cell("MII-1 100|100"), Place.BEFORE, false);
        assertEquals(List.of("MII-1 100|20", "MII-1 100|100", "MII-1 100|50"), ofFirst());
        desktop.select("MII-1", "MII-1 100|20");
        Tree tree = Find.await(Tree.class, NavigatorView.TREE_ID);
        key(tree, SWT.ARROW_DOWN);
        assertEquals(List.of("MII-1 100|100", "MII-1 100|20", "MII-1 100|50"), ofFirst());
        key(tree, SWT.ARROW_UP);
        key(tree, SWT.ARROW_UP);
        assertEquals(List.of("MII-1 100|20", "MII-1 100|100", "MII-1 100|50"), ofFirst(), "at the top it stays");
        assertEquals("MII-1 100|20", Ui.get(() -> tree.getSelection()[0].getText()));
    }

    @Test
    void interphasesAreOrderedAndWhatDoesNotBelongTogetherStays() {
        Interphase first = interphase("MII-1");
        put(List.of(first), interphase("SEI"), Place.AFTER, false);
        assertEquals(
                List.of("MII-2", "MII-3", "SEI", "MII-1"),
                Ui.get(() -> desktop.study().study().getInterphases().stream()
                        .map(Interphase::getName)
                        .toList()));
        EObject design = Ui.get(() -> desktop.study().study().getDesigns().getFirst());
        Ui.run(() -> {
            Cell cell = desktop.study().study().getCells().getFirst();
            assertTrue(ObjectMove.of(desktop.study(), List.of(cell, design)).isEmpty(), "of different kinds");
            assertTrue(
                    ObjectMove.of(desktop.study(), List.of(cell.getRecordings().getFirst()))
                            .isEmpty(),
                    "a recording belongs to its cell");
            assertFalse(
                    ObjectMove.of(desktop.study(), List.of(cell)).orElseThrow().possible(design, false));
            assertFalse(
                    ObjectMove.of(desktop.study(), List.of(cell)).orElseThrow().possible(cell, false));
        });
    }

    private List<EObject> put(List<EObject> objects, Object target, Place place, boolean copy) {
        return Ui.get(
                () -> ObjectMove.of(desktop.study(), objects).orElseThrow().put(target, place, copy));
    }

    private List<String> ofFirst() {
        Tree tree = Find.await(Tree.class, NavigatorView.TREE_ID);
        return Ui.get(() -> {
            TreeItem interphase =
                    Trees.item(tree, tree.getItem(0).getText(), "MII-1").orElseThrow();
            return Stream.of(interphase.getItems())
                    .map(item -> item.getText().strip())
                    .toList();
        });
    }

    private static void key(Tree tree, int arrow) {
        Ui.run(() -> {
            Event event = new Event();
            event.keyCode = arrow;
            event.stateMask = SWT.ALT;
            tree.notifyListeners(SWT.KeyDown, event);
        });
    }

    private Interphase interphase(String name) {
        return Ui.get(() -> desktop.study().study().getInterphases().stream()
                .filter(each -> name.equals(each.getName()))
                .findFirst()
                .orElseThrow());
    }

    private String undoLabel() {
        return Ui.get(() ->
                desktop.study().domain().getCommandStack().getUndoCommand().getLabel());
    }
}
