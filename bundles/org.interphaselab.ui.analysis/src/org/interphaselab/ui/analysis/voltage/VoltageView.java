package org.interphaselab.ui.analysis.voltage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;
import org.interphaselab.analysis.Evidence;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Mark;
import org.interphaselab.chart.Series;
import org.interphaselab.core.Hours;
import org.interphaselab.core.Problem;
import org.interphaselab.model.Cell;
import org.interphaselab.study.recording.StudySnapshot;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Sentence;
import org.interphaselab.ui.Work;
import org.interphaselab.ui.analysis.CellEvent;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.Messages;
import org.interphaselab.ui.analysis.Pointing;
import org.interphaselab.ui.chart.ChartPane;
import org.interphaselab.ui.study.CellSelection;
import org.interphaselab.ui.study.DeskChange;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.SubjectSelection;

/**
 * Shows the voltage of the selected cell against time with the evaluation's events and, where asked for, the
 * polarization of its half-cycles; of several selected cells, one over the other.
 */
public final class VoltageView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.interphaselab.ui.analysis.voltage";

    /** What is shown on either side of evidence, as part of its length. */
    private static final double SURROUNDINGS = 0.25;

    private static final double LEAST_ROOM_H = 1;

    private final SubjectSelection selection = new SubjectSelection();
    private StudyDesk desk;
    private ChartPane pane;
    private IAction envelope;
    private List<Cell> wanted = List.of();
    private List<VoltageTrace> traces = List.of();
    private List<CellEvent> events = List.of();
    private Evidence pointed;
    private Job loading;

    @Override
    public void createPartControl(Composite parent) {
        HelpContexts.set(parent, "voltage");
        parent.setLayout(new FillLayout());
        desk = getSite().getService(StudyDesk.class);
        TraceLoading.prepare();
        pane = new ChartPane(parent);
        pane.clear(Messages.Voltage_hint);
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        envelope = ChartActions.toggle("envelope", Messages.Voltage_envelope, this::envelopeWanted);
        tools.add(envelope);
        ChartActions.addTo(tools, pane, getSite());
        EventMenu.install(this, pane);
        getSite().setSelectionProvider(selection);
        pane.onMark(this::choose);
        desk.watchInTurn(pane, this::changed);
        ISelectionListener listener = (part, chosen) -> selected(part == this, chosen);
        getSite().getPage().addSelectionListener(listener);
        pane.addDisposeListener(event -> getSite().getPage().removeSelectionListener(listener));
        selected(false, getSite().getPage().getSelection());
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    /** The chart, for those who check what it shows. */
    public ChartPane chart() {
        return pane;
    }

    /** Shows or hides the polarization of the half-cycles, as its button does. */
    public void toggleEnvelope() {
        envelope.setChecked(!envelope.isChecked());
        envelopeWanted();
    }

    /** What is chosen by its mark is chosen everywhere; the chart stays where it is. */
    private void choose(Mark mark) {
        event(mark)
                .filter(event -> !Double.isNaN(event.fromH()))
                .ifPresent(event -> selection.setSelection(
                        Pointing.at(wanted.getFirst(), event.evidence(CellTitle.of(wanted.getFirst())))));
    }

    private void selected(boolean own, ISelection chosen) {
        boolean closed = CellSelection.object(chosen)
                .filter(object -> !CellSelection.open(object, desk))
                .isPresent();
        if (own || closed) {
            return;
        }
        selection.follow(chosen);
        pointed = Pointing.evidence(chosen).orElse(null);
        List<Cell> cells = CellSelection.cells(chosen);
        if (!cells.isEmpty()) {
            want(cells);
        }
    }

    private void changed(DeskChange change) {
        switch (change) {
            case STUDY -> forget();
            case EDIT -> {
                if (wanted.stream().anyMatch(cell -> cell.eResource() == null)) {
                    forget();
                } else if (!wanted.isEmpty() && traces.isEmpty()) {
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
        wanted = List.of();
        traces = List.of();
        setPartName(Messages.Voltage_name);
        pane.clear(Messages.Voltage_hint);
    }

    private void want(List<Cell> cells) {
        if (!cells.equals(wanted)) {
            load(cells);
        } else if (!traces.isEmpty()) {
            draw();
            pointAtEvidence();
        }
    }

    private void load(List<Cell> cells) {
        OpenStudy study = desk.current().orElse(null);
        if (study == null) {
            return;
        }
        if (loading != null) {
            loading.cancel();
        }
        wanted = cells;
        traces = List.of();
        String title = cells.stream().map(CellTitle::of).collect(Collectors.joining(", "));
        setPartName(NLS.bind(
                Messages.Voltage_of, cells.size() == 1 ? title : NLS.bind(Messages.Voltage_cells, cells.size())));
        setTitleToolTip(title);
        pane.clear(NLS.bind(Messages.Voltage_loading, title) + "…");
        List<TraceLoading.CellRef> refs = cells.stream()
                .map(cell -> new TraceLoading.CellRef(
                        cell.getId(),
                        CellTitle.of(cell),
                        cell.getRecordings().stream().anyMatch(recording -> recording.getSyntheticNote() != null)))
                .toList();
        StudySnapshot snapshot = StudySnapshot.ofRecordings(study.folder());
        TraceLoading service = getSite().getService(TraceLoading.class);
        loading = new Work<>(
                        getSite().getShell(),
                        NLS.bind(Messages.Voltage_loading, title),
                        progress -> {
                            if (refs.size() == 1) {
                                service.outline(snapshot, refs.getFirst()).ifPresent(first -> outlined(cells, first));
                            }
                            return service.load(snapshot, refs, progress);
                        },
                        loaded -> loaded(cells, loaded))
                .onProblem(problem -> failed(cells, problem));
        loading.schedule();
    }

    /** From the thread that loads. */
    private void outlined(List<Cell> cells, ChartSpec outline) {
        if (!pane.isDisposed()) {
            pane.getDisplay().asyncExec(() -> {
                if (cells == wanted && traces.isEmpty() && !pane.isDisposed()) {
                    pane.show(outline);
                }
            });
        }
    }

    private void loaded(List<Cell> cells, List<VoltageTrace> loaded) {
        if (cells == wanted && !pane.isDisposed()) {
            traces = loaded;
            draw();
            pointAtEvidence();
        }
    }

    private void failed(List<Cell> cells, Problem problem) {
        if (cells == wanted && !pane.isDisposed()) {
            pane.clear(Sentence.paragraph(problem));
        }
    }

    private void draw() {
        events = List.of();
        if (traces.size() > 1) {
            pane.show(VoltageTrace.overlay(traces));
        } else if (!traces.isEmpty()) {
            VoltageTrace trace = traces.getFirst();
            events = getSite()
                    .getService(Evaluation.class)
                    .verdicts()
                    .map(verdicts -> verdicts.events(trace.cellId()))
                    .orElse(List.of());
            pane.show(trace.chart(events, envelope.isChecked() ? envelopeOf(trace) : List.of()));
        }
    }

    /** The event that a mark of the chart stands for. */
    Optional<CellEvent> event(Mark mark) {
        int index = pane.spec().map(spec -> spec.marks().indexOf(mark)).orElse(-1);
        return index >= 0 && index < events.size() ? Optional.of(events.get(index)) : Optional.empty();
    }

    private List<Series> envelopeOf(VoltageTrace trace) {
        return desk.current().flatMap(study -> study.results().of(Envelope.ANALYSIS)).stream()
                .filter(kept -> !kept.outdated())
                .flatMap(kept -> kept.run().result().table(Envelope.ANALYSIS).stream())
                .flatMap(table -> Envelope.of(table, trace.cellId()).stream())
                .toList();
    }

    private void envelopeWanted() {
        boolean known = desk.current()
                .flatMap(study -> study.results().of(Envelope.ANALYSIS))
                .filter(kept -> !kept.outdated())
                .isPresent();
        Evaluation evaluation = getSite().getService(Evaluation.class);
        if (!envelope.isChecked() || known) {
            draw();
        } else if (evaluation.running()) {
            envelope.setChecked(false);
        } else {
            // its result draws the chart anew
            evaluation.run(getSite().getShell(), Envelope.ANALYSIS);
        }
    }

    private void pointAtEvidence() {
        if (pointed != null
                && traces.size() == 1
                && Objects.equals(pointed.cellId(), traces.getFirst().cellId())) {
            double from = Hours.of(pointed.fromS());
            double to = Hours.of(pointed.toS());
            double room = Math.max((to - from) * SURROUNDINGS, LEAST_ROOM_H);
            double first = traces.getFirst().clampH(from - room);
            double last = traces.getFirst().clampH(to + room);
            pane.viewport().ifPresent(view -> pane.look(view.between(first, last)));
        }
    }
}
