package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Said;
import org.interphaselab.desktop.testkit.Screenshots;
import org.interphaselab.desktop.testkit.Trees;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.model.Protocol;
import org.interphaselab.ui.ProblemTable;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.problems.StudyProblemsView;
import org.interphaselab.ui.study.properties.PropertiesView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A property is edited, undone and done again; what is wrong afterwards is said in words. */
class EditingIT {

    private static final int VALUE = 1;

    @RegisterExtension
    final Desktop desktop = new Desktop();

    @Test
    void aPropertyCanBeEditedUndoneAndRedone() {
        Protocol protocol = openProtocol();
        Supplier<Double> pressure = () -> Ui.get(protocol::getStackPressureMPa);
        Double before = pressure.get();
        edit(Said.field("Stack pressure"), "12.5");
        assertEquals(12.5, pressure.get());
        assertEquals(
                Said.by(StudyDesk.class, "Step_change", Said.fieldWithin("Stack pressure")),
                Ui.get(() -> desktop.study()
                        .domain()
                        .getCommandStack()
                        .getUndoCommand()
                        .getLabel()));
        assertTrue(Ui.get(() -> desktop.study().dirty()));
        Screenshots.take("property-edited");
        Desktop.command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(before, pressure.get());
        assertFalse(Ui.get(() -> desktop.study().dirty()));
        Desktop.command(IWorkbenchCommandConstants.EDIT_REDO);
        assertEquals(12.5, pressure.get());
        Desktop.command(IWorkbenchCommandConstants.FILE_SAVE);
        assertFalse(Ui.get(() -> desktop.study().dirty()));
    }

    @Test
    void anEmptyTextMeansNotReportedAndNeverZero() {
        Protocol protocol = openProtocol();
        edit(Said.field("Areal current"), "");
        assertEquals(null, Ui.get(protocol::getArealCurrentMACm2));
        assertEquals(Said.field("not reported"), Ui.get(() -> row(Said.field("Areal current"))
                .getText(VALUE)));
    }

    @Test
    void whatIsWrongAfterAnEditIsSaidInWords() {
        openProtocol();
        StudyProblemsView problems = Desktop.view(StudyProblemsView.class, StudyProblemsView.ID);
        openProtocol();
        edit(Said.field("Areal capacity per half-cycle"), "50");
        String said = Await.value("the problem of this edit", () -> Find.byId(Table.class, ProblemTable.ID)
                .flatMap(table -> Stream.of(table.getItems())
                        .map(TableItem::getText)
                        .filter(text -> text.contains("but the thin electrode of"))
                        .findFirst()));
        assertTrue(said.contains("moves 50 mAh cm⁻² per half-cycle") && said.contains("holds only"), said);
        assertTrue(Ui.get(problems::getContentDescription)
                .matches(Said.by(StudyDesk.class, "Problems_one") + "|"
                        + Said.by(StudyDesk.class, "Problems_many", "\\d+")));
        Screenshots.take("problems-of-the-study");
    }

    private Protocol openProtocol() {
        Protocol protocol = Ui.get(() -> desktop.study().study().getProtocols().getFirst());
        desktop.select(Said.by(StudyDesk.class, "Group_protocols"), Ui.get(protocol::getName));
        // the form may lie on top of them
        Desktop.view(PropertiesView.class, PropertiesView.ID);
        Await.until("the properties", () -> Find.byId(Tree.class, PropertiesView.TREE_ID)
                .filter(tree -> Trees.item(tree, Said.field("Stack pressure")).isPresent())
                .isPresent());
        return protocol;
    }

    private static void edit(String property, String typed) {
        Ui.run(() -> Trees.type(properties(), row(property), VALUE, typed));
    }

    private static TreeItem row(String property) {
        return Trees.item(properties(), property).orElseThrow();
    }

    private static Tree properties() {
        return Find.byId(Tree.class, PropertiesView.TREE_ID).orElseThrow();
    }
}
