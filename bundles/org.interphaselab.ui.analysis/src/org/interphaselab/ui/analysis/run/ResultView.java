package org.interphaselab.ui.analysis.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Table;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.ProblemsDialog;
import org.interphaselab.ui.ShownNumbers;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.Messages;
import org.interphaselab.ui.analysis.decision.EventDecisions;
import org.interphaselab.ui.study.DeskChange;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.StudyResults;
import org.interphaselab.ui.study.SubjectSelection;

/** Shows the newest result of one analysis: its findings, figures and tables, whatever they are. */
public final class ResultView extends ViewPart {

    /** The view's id; the secondary id is the analysis's. */
    public static final String ID = "org.interphaselab.ui.analysis.result";
    /** The name of its tabs, see {@link Ids}. */
    public static final String TABS_ID = "result.tabs";

    private final SubjectSelection selection = new SubjectSelection();
    private StudyDesk desk;
    private ResultTabs tabs;
    private Optional<AnalysisResult> shown = Optional.empty();

    /** Opens the result of an analysis. */
    public static void show(String analysisId, Shell shell) {
        IWorkbenchPage page =
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            page.showView(ID, analysisId, IWorkbenchPage.VIEW_ACTIVATE);
        } catch (PartInitException e) {
            Problem problem = Problem.error(
                    "RESULT_NOT_SHOWN",
                    NLS.bind(Messages.Result_notShown, e.getMessage()),
                    Location.of("analysis " + analysisId),
                    Messages.Result_closeSome);
            new ProblemsDialog(shell, Messages.Result_showing, List.of(problem)).open();
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        HelpContexts.set(parent, "result");
        parent.setLayout(new FillLayout());
        desk = getSite().getService(StudyDesk.class);
        EventDecisions decisions = new EventDecisions(getSite());
        tabs = new ResultTabs(
                parent,
                TABS_ID,
                (folder, table) -> ResultTable.create(folder, table, decisions, row -> choose(table, row)));
        getSite().getService(Evaluation.class).watch(tabs.control(), this::showSoFar);
        getSite().setSelectionProvider(selection);
        ISelectionListener listener = (part, chosen) -> {
            if (part != this) {
                selection.follow(chosen);
            }
        };
        getSite().getPage().addSelectionListener(listener);
        tabs.control().addDisposeListener(event -> getSite().getPage().removeSelectionListener(listener));
        desk.watchInTurn(tabs.control(), change -> {
            if (change != DeskChange.SAVED) {
                show();
            }
        });
        show();
    }

    @Override
    public void setFocus() {
        tabs.control().setFocus();
    }

    private void show() {
        String id = getViewSite().getSecondaryId();
        String name = getSite()
                .getService(Evaluation.class)
                .catalog()
                .byId(id)
                .map(analysis -> analysis.info().name())
                .orElse(id);
        setPartName(name);
        Optional<StudyResults.Kept> kept =
                desk.current().flatMap(study -> study.results().of(id));
        boolean outdated = kept.map(StudyResults.Kept::outdated).orElse(false);
        setContentDescription(kept.isEmpty() ? Messages.Result_none : outdated ? Messages.Result_outdated : "");
        if (!outdated) {
            show(kept.map(found -> found.run().result()));
        }
    }

    private void show(Optional<AnalysisResult> result) {
        // the end of another analysis changes nothing here
        if (result.isEmpty() || shown.filter(now -> now == result.get()).isEmpty()) {
            result.ifPresentOrElse(tabs::show, tabs::clear);
            shown = result;
        }
    }

    /** What the analysis has found so far, while it runs: charts that are there are drawn anew in their places. */
    private void showSoFar(String analysisId, AnalysisResult soFar) {
        if (!analysisId.equals(getViewSite().getSecondaryId())) {
            return;
        }
        String found = soFar.scalars().stream()
                .map(scalar -> scalar.label() + ": " + ShownNumbers.of(scalar.value()))
                .collect(Collectors.joining("; "));
        setContentDescription(NLS.bind(Messages.Result_soFar, found));
        tabs.showSoFar(soFar);
        shown = Optional.empty();
    }

    /** The cell that a row speaks of is chosen everywhere, and the stretch of its recording where the row names one. */
    private void choose(Table table, int row) {
        desk.current().flatMap(study -> RowSubject.of(table, row, study)).ifPresent(selection::setSelection);
    }
}
