package org.interphaselab.ui.analysis.voltage;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;
import org.interphaselab.analysis.Evidence;
import org.interphaselab.chart.Mark;
import org.interphaselab.core.Problem;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Interphase;
import org.interphaselab.study.recording.StudySnapshot;
import org.interphaselab.ui.Sentence;
import org.interphaselab.ui.Work;
import org.interphaselab.ui.analysis.CellEvent;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.voltage.TraceLoading.CellRef;
import org.interphaselab.ui.chart.ChartPane;
import org.interphaselab.ui.study.CellSelection;
import org.interphaselab.ui.study.DeskChange;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;

/** Shows the voltage of the selected cell against time; the evaluation's events are marked. */
public final class VoltageView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.interphaselab.ui.analysis.voltage";

    private static final String HINT = "Select a cell to see its voltage against time.";
    private static final String NAME = "Voltage";
    private static final double SECONDS_PER_HOUR = 3600;

    private StudyDesk desk;
    private ChartPane pane;
    private Cell wanted;
    private VoltageTrace trace;
    private List<CellEvent> events = List.of();
    private Evidence pointed;
    private Job loading;

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        desk = getSite().getService(StudyDesk.class);
        pane = new ChartPane(parent);
        pane.clear(HINT);
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        ChartActions.addTo(tools, pane, getSite());
        EventMenu.install(this, pane);
        desk.watch(pane, this::changed);
        ISelectionListener listener = (part, selection) -> selected(selection);
        getSite().getPage().addSelectionListener(listener);
        pane.addDisposeListener(event -> getSite().getPage().removeSelectionListener(listener));
        selected(getSite().getPage().getSelection());
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    /** The chart, for those who check what it shows. */
    public ChartPane chart() {
        return pane;
    }

    private void selected(ISelection selection) {
        pointed = selection instanceof IStructuredSelection chosen
                        && chosen.size() > 1
                        && chosen.toList().get(1) instanceof Evidence evidence
                ? evidence
                : null;
        CellSelection.cell(selection).ifPresent(this::want);
    }

    private void changed(DeskChange change) {
        switch (change) {
            case STUDY -> forget();
            case EDIT -> {
                if (wanted != null && wanted.eResource() == null) {
                    forget();
                } else if (wanted != null && trace == null) {
                    load(wanted);
                }
            }
            case RESULT -> draw();
            case SAVED -> {
                // nothing that is drawn has changed
            }
        }
    }

    private void forget() {
        wanted = null;
        trace = null;
        setPartName(NAME);
        pane.clear(HINT);
    }

    private void want(Cell cell) {
        if (cell == wanted && trace != null) {
            draw();
            pointAtEvidence();
        } else if (cell != wanted) {
            load(cell);
        }
    }

    private void load(Cell cell) {
        OpenStudy study = desk.current().orElse(null);
        if (study == null) {
            return;
        }
        if (loading != null) {
            loading.cancel();
        }
        wanted = cell;
        trace = null;
        String title = title(cell);
        setPartName(NAME + " of " + title);
        pane.clear("Loading " + title + "…");
        boolean synthetic = cell.getRecordings().stream().anyMatch(recording -> recording.getSyntheticNote() != null);
        CellRef ref = new CellRef(cell.getId(), title, synthetic);
        StudySnapshot snapshot = StudySnapshot.of(study.folder());
        TraceLoading traces = getSite().getService(TraceLoading.class);
        loading = new Work<>(
                        getSite().getShell(),
                        "Loading " + title,
                        progress -> traces.load(snapshot, ref, progress),
                        loaded -> loaded(cell, loaded))
                .onProblem(problem -> failed(cell, problem));
        loading.schedule();
    }

    private void loaded(Cell cell, VoltageTrace loaded) {
        if (cell == wanted && !pane.isDisposed()) {
            trace = loaded;
            draw();
            pointAtEvidence();
        }
    }

    private void failed(Cell cell, Problem problem) {
        if (cell == wanted && !pane.isDisposed()) {
            pane.clear(Sentence.paragraph(problem));
        }
    }

    private void draw() {
        if (trace != null) {
            events = getSite()
                    .getService(Evaluation.class)
                    .verdicts()
                    .map(verdicts -> verdicts.events(trace.cellId()))
                    .orElse(List.of());
            pane.show(trace.chart(events));
        }
    }

    /** The event that a mark of the chart stands for. */
    Optional<CellEvent> event(Mark mark) {
        int index = pane.spec().map(spec -> spec.marks().indexOf(mark)).orElse(-1);
        return index >= 0 && index < events.size() ? Optional.of(events.get(index)) : Optional.empty();
    }

    private void pointAtEvidence() {
        if (pointed != null && trace != null && pointed.cellId().equals(trace.cellId())) {
            double from = pointed.fromS() / SECONDS_PER_HOUR;
            double to = pointed.toS() / SECONDS_PER_HOUR;
            double room = Math.max(to - from, 1);
            pane.viewport().ifPresent(view -> pane.look(view.between(from - room, to + room)));
        }
    }

    private static String title(Cell cell) {
        Interphase interphase = cell.getInterphase();
        String name = cell.getName() == null ? cell.getId() : cell.getName();
        boolean said = interphase == null || interphase.getName() == null || name.contains(interphase.getName());
        return said ? name : interphase.getName() + " " + name;
    }
}
