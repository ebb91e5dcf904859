package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.desktop.testkit.Await;
import org.interphaselab.desktop.testkit.Desktop;
import org.interphaselab.desktop.testkit.Find;
import org.interphaselab.desktop.testkit.Screenshots;
import org.interphaselab.desktop.testkit.Ui;
import org.interphaselab.ui.ProblemsDialog;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.foil.FoilView;
import org.interphaselab.ui.analysis.run.ResultView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Pictures of every view and of every figure of every analysis, to be looked at; those of dialogs and wizards are taken by
 * the flows that use them. {@code LAB_THEME=dark} and {@code GDK_SCALE=2} give those of the dark theme and of fine screens.
 */
class GalleryIT {

    private static final List<String> FOREIGN = List.of(
            "org.eclipse.ui.views.ProgressView", "org.eclipse.pde.runtime.LogView", "org.eclipse.help.ui.HelpView");
    private static final String RESULT = "org.interphaselab.ui.analysis.result";
    private static final int MOST_TABS = 12;

    @RegisterExtension
    final Desktop desktop = new Desktop();

    /** Every word on the pictures can be read, and where not, somebody has to mend it. */
    @AfterAll
    static void nothingIsCutOrHidden() {
        assertEquals(List.of(), Screenshots.unreadable());
    }

    @Test
    void everyView() {
        run("verdict");
        desktop.select("MII-2", "MII-2 100|20");
        List<String> ids = Stream.concat(
                        Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews())
                                .map(IViewDescriptor::getId)
                                .filter(id -> id.startsWith("org.interphaselab.") && !id.equals(RESULT)),
                        FOREIGN.stream())
                .toList();
        assertTrue(ids.size() >= 9, ids.toString());
        for (String id : ids) {
            Desktop.view(IViewPart.class, id);
            if (id.equals(FoilView.ID)) {
                Text advice = Find.await(Text.class, FoilView.TEXT_ID);
                Await.until("the advice", () -> !advice.getText().isEmpty());
            }
            Screenshots.take("view-" + id.substring(id.lastIndexOf('.') + 1));
        }
    }

    @Test
    void everyFigureOfEveryAnalysis() {
        List<Analysis<?>> analyses = Ui.get(
                () -> List.copyOf(Desktop.service(Evaluation.class).catalog().all()));
        int pictures = 0;
        for (Analysis<?> analysis : analyses) {
            String id = analysis.info().id();
            if (run(id)) {
                pictures += figures(id);
            }
        }
        assertTrue(pictures >= 10, pictures + " pictures");
    }

    /** Whether the analysis has a result; one that needs what the example lacks says so in a dialog. */
    private boolean run(String id) {
        Evaluation evaluation = Desktop.service(Evaluation.class);
        Ui.start(() -> evaluation.run(Desktop.shell(), id));
        Await.until(
                "the job of " + id,
                () -> evaluation.running()
                        || desktop.study().results().of(id).isPresent()
                        || Find.open(ProblemsDialog.ID));
        Await.until("the end of " + id, () -> !evaluation.running());
        Ui.run(() -> {});
        if (Ui.get(() -> Find.open(ProblemsDialog.ID))) {
            Screenshots.take("problems-" + id);
            Ui.run(() -> Find.byId(Shell.class, ProblemsDialog.ID).orElseThrow().close());
        }
        return Ui.get(() -> desktop.study().results().of(id).isPresent());
    }

    private static int figures(String id) {
        IWorkbenchPart part = Ui.get(() -> page().showView(ResultView.ID, id, IWorkbenchPage.VIEW_ACTIVATE));
        CTabFolder tabs = Find.await(CTabFolder.class, ResultView.TABS_ID);
        int count = Ui.get(() -> Math.min(MOST_TABS, tabs.getItemCount()));
        for (int i = 0; i < count; i++) {
            int tab = i;
            Ui.run(() -> {
                CTabItem item = tabs.getItem(tab);
                tabs.setSelection(item);
                tabs.notifyListeners(SWT.Selection, new Event());
            });
            Await.until("the charts", () -> Job.getJobManager().isIdle());
            Screenshots.take("result-" + id + "-" + (tab + 1));
        }
        Ui.run(() -> {
            for (IViewReference reference : page().getViewReferences()) {
                if (reference.getPart(false) == part) {
                    page().hideView(reference);
                }
            }
        });
        return count;
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }
}
