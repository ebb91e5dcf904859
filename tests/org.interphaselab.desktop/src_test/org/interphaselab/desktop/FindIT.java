package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Said;
import org.interphaselab.desktop.testkit.Screenshots;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.find.FindDialog;
import org.interphaselab.ui.study.find.StudySearch;
import org.interphaselab.ui.study.navigator.NavigatorView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Objects are found by name, value and place, and shown everywhere. */
class FindIT {

    @RegisterExtension
    final Desktop desktop = new Desktop();

    @Test
    void whatIsFoundIsShownInTheNavigator() {
        desktop.select("SEI");
        Desktop.command(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE);
        Text text = Find.await(Text.class, FindDialog.TEXT_ID);
        Table hits = Find.await(Table.class, FindDialog.HITS_ID);
        Ui.run(() -> text.setText("mii-2 100|20"));
        Await.until(
                "the cell",
                () -> hits.getItemCount() > 0 && hits.getItem(0).getText().equals("MII-2 100|20"));
        Screenshots.take("find");
        Ui.run(() -> {
            Event down = new Event();
            down.keyCode = SWT.ARROW_DOWN;
            text.notifyListeners(SWT.KeyDown, down);
            Find.byId(Shell.class, FindDialog.ID)
                    .orElseThrow()
                    .getDefaultButton()
                    .notifyListeners(SWT.Selection, new Event());
        });
        Tree tree = Find.await(Tree.class, NavigatorView.TREE_ID);
        Await.until(
                "the cell in the navigator",
                () -> tree.getSelectionCount() == 1
                        && tree.getSelection()[0].getText().equals("MII-2 100|20"));
        Ui.run(() -> Desktop.service(StudyDesk.class).clear());
        Await.until("the dialog to go with the study", () -> !Find.open(FindDialog.ID));
    }

    @Test
    void aValueThatIsFoundIsGoneToInItsForm() {
        desktop.select("SEI");
        Desktop.command(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE);
        Text text = Find.await(Text.class, FindDialog.TEXT_ID);
        Table hits = Find.await(Table.class, FindDialog.HITS_ID);
        Ui.run(() -> text.setText("mii-2 100|20 neware"));
        Await.until(
                "the instrument of the cell",
                () -> hits.getItemCount() > 0
                        && hits.getItem(0).getText(2).startsWith(Said.field("Instrument") + ": Neware"));
        Ui.start(() -> Find.byId(Shell.class, FindDialog.ID)
                .orElseThrow()
                .getDefaultButton()
                .notifyListeners(SWT.Selection, new Event()));
        Await.until("the field with the focus", () -> Find.byId(Text.class, "form.instrument")
                .filter(Text::isFocusControl)
                .filter(field -> field.getText().startsWith("Neware"))
                .isPresent());
        Screenshots.take("found-field");
    }

    @Test
    void valuesAreFoundWithTheirLabelsAndWordsInAnyOrder() {
        List<StudySearch.Hit> hits = search(Said.field("Instrument") + " neware");
        assertEquals(12, hits.size(), "the instrument of every cell");
        assertTrue(hits.stream().allMatch(hit -> hit.said().startsWith(Said.field("Instrument") + ": Neware")));
        assertEquals(
                3,
                search("neware mii-3").stream()
                        .filter(hit -> hit.said().startsWith(Said.field("Instrument")))
                        .count());
        assertEquals(List.of(), search("no such thing in the study"));
        assertEquals(List.of(), search("   "));
    }

    private List<StudySearch.Hit> search(String words) {
        return Ui.get(() -> new StudySearch(desktop.study()).find(words));
    }
}
