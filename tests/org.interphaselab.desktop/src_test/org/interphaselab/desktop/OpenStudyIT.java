package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Said;
import org.interphaselab.desktop.testkit.Screenshots;
import org.interphaselab.desktop.testkit.Trees;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.ui.ProblemsDialog;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.StudyOpening;
import org.interphaselab.ui.study.navigator.NavigatorView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A study opens as the field thinks of it; a folder that holds none is refused in words. */
class OpenStudyIT {

    @RegisterExtension
    final Desktop desktop = new Desktop();

    @Test
    void theNavigatorShowsInterphasesTheirCellsAndTheirRecordings() {
        Tree tree = Find.await(Tree.class, NavigatorView.TREE_ID);
        List<String> interphases =
                Ui.get(() -> texts(tree.getItem(0).getItems()).subList(0, 4));
        assertEquals(List.of("MII-1", "MII-2", "MII-3", "SEI  control"), interphases);
        List<String> cells = Ui.get(() -> texts(tree.getItem(0).getItem(1).getItems()));
        assertEquals(List.of("MII-2 100|100", "MII-2 100|50", "MII-2 100|20"), cells);
        String study = Ui.get(() -> tree.getItem(0).getText());
        int recordings = Ui.get(() ->
                Trees.item(tree, study, "MII-2", "MII-2 100|20").orElseThrow().getItemCount());
        assertEquals(1, recordings);
        Screenshots.take("open-study");
    }

    @Test
    void itsVerdictsAreThereAgainWhenItIsOpenedAgain() {
        Evaluation evaluation = Desktop.service(Evaluation.class);
        Ui.run(() -> evaluation.evaluate(Desktop.shell(), () -> {}));
        Await.until("the verdicts", () -> Ui.get(evaluation::verdicts).isPresent());
        String said =
                Ui.get(() -> evaluation.verdicts().orElseThrow().interphases().toString());
        Ui.run(() -> Desktop.service(StudyDesk.class).clear());
        assertTrue(Ui.get(evaluation::verdicts).isEmpty());
        Ui.run(() -> Desktop.service(StudyOpening.class).open(Desktop.shell(), desktop.folder()));
        Await.until("the verdicts of before", () -> Ui.get(evaluation::verdicts).isPresent());
        assertEquals(
                said,
                Ui.get(() -> evaluation.verdicts().orElseThrow().interphases().toString()));
    }

    @Test
    void theTitleNamesTheStudyAndThatItsDataAreSynthetic() {
        String title = Ui.get(() -> Desktop.shell().getText());
        String name = Ui.get(() -> desktop.study().name());
        assertTrue(
                title.startsWith(name)
                        && title.contains(Said.by(Evaluation.class, "Result_synthetic"))
                        && title.endsWith(" – Interphase Lab"),
                title);
    }

    @Test
    void aFolderWithoutStudyIsRefusedInWordsAndTheOpenStudyStays(@TempDir Path empty) {
        OpenStudy before = Ui.get(desktop::study);
        Ui.start(() -> Desktop.service(StudyOpening.class).open(Desktop.shell(), empty));
        Text what = Find.await(Text.class, "problem.what");
        String words = Ui.get(what::getText);
        assertTrue(words.endsWith("."), words);
        Screenshots.take("no-study-in-folder");
        Ui.run(() -> Find.byId(Shell.class, ProblemsDialog.ID).orElseThrow().close());
        Await.until("the dialog to close", () -> !Find.open(ProblemsDialog.ID));
        assertEquals(Optional.of(before), Ui.get(() -> Desktop.service(StudyDesk.class)
                .current()));
    }

    @Test
    void theOpenStudyIsOpenedAnew() {
        OpenStudy before = Ui.get(desktop::study);
        Ui.start(() -> Desktop.service(StudyOpening.class).open(Desktop.shell(), desktop.folder()));
        Await.until("the study anew", () -> Desktop.service(StudyDesk.class)
                .current()
                .filter(study -> study != before)
                .isPresent());
        assertEquals(before.name(), Ui.get(() -> desktop.study().name()));
    }

    private static List<String> texts(TreeItem[] items) {
        return Arrays.stream(items).map(TreeItem::getText).toList();
    }
}
