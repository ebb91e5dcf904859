package org.interphaselab.ui.analysis.foil;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Table;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.LithiumElectrode;
import org.interphaselab.model.ModelPackage;
import org.interphaselab.study.recording.StudySnapshot;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Sentence;
import org.interphaselab.ui.ShownNumbers;
import org.interphaselab.ui.analysis.Background;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.study.CellSelection;
import org.interphaselab.ui.study.DeskChange;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.TypedValue;
import org.interphaselab.ui.study.navigator.NavigatorView;

/**
 * What the experiment advisor says of the thin foil of the design that is selected, also while its thickness is typed: which
 * foil decides soonest, when it will run empty, and what one more cell would decide.
 */
public final class FoilView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.interphaselab.ui.analysis.foil";
    /** The names of its heading and its text, see {@link Ids}. */
    public static final String HEADING_ID = "foil.heading";

    public static final String TEXT_ID = "foil.advice";

    private static final String ANALYSIS = "experiment-advisor";
    private static final int PAUSE_MS = 200;

    private StudyDesk desk;
    private Evaluation evaluation;
    private Label heading;
    private Text advice;
    private Background<AnalysisResult> asking;
    private CellDesign design;
    private Optional<Double> typed = Optional.empty();
    private OpenStudy heard;

    @Override
    public void createPartControl(Composite parent) {
        HelpContexts.set(parent, "foil");
        desk = getSite().getService(StudyDesk.class);
        evaluation = getSite().getService(Evaluation.class);
        GridLayoutFactory.swtDefaults().margins(8, 6).spacing(4, 4).applyTo(parent);
        heading = Ids.name(new Label(parent, SWT.NONE), HEADING_ID);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        advice = Ids.name(new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), TEXT_ID);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(advice);
        asking = new Background<>(parent, Messages.Foil_task, PAUSE_MS, false);
        desk.watchInTurn(parent, this::changed);
        ISelectionListener listener = (part, selection) -> take(selection);
        getSite().getPage().addSelectionListener(listener);
        parent.addDisposeListener(event -> getSite().getPage().removeSelectionListener(listener));
        listen();
        show(Messages.Foil_select);
        take(getSite().getPage().getSelection());
        // what is in front need not be what the cell was chosen in
        take(getSite().getPage().getSelection(NavigatorView.ID));
    }

    @Override
    public void setFocus() {
        advice.setFocus();
    }

    private void changed(DeskChange change) {
        if (change == DeskChange.STUDY) {
            design = null;
            typed = Optional.empty();
            asking.stop();
            listen();
            show(Messages.Foil_select);
        } else if (change != DeskChange.SAVED) {
            typed = Optional.empty();
            ask();
        }
    }

    /** Hears what is typed into the forms of the study that is open now. */
    private void listen() {
        OpenStudy now = desk.current().orElse(null);
        if (now != null && now != heard) {
            now.onTyping(heading, this::typing);
        }
        heard = now;
    }

    private void typing(TypedValue value) {
        if (design != null
                && value.feature() == ModelPackage.Literals.LITHIUM_ELECTRODE__THICKNESS_UM
                && value.owner() instanceof LithiumElectrode foil
                && foil == design.getElectrodeB()) {
            typed = value.value() instanceof Double um ? Optional.of(um) : Optional.empty();
            ask();
        }
    }

    private void take(ISelection selection) {
        CellSelection.object(selection).flatMap(FoilQuestion::design).ifPresent(chosen -> {
            if (chosen != design) {
                design = chosen;
                typed = Optional.empty();
                ask();
            }
        });
    }

    private void ask() {
        OpenStudy study = desk.current().orElse(null);
        if (study == null || design == null || design.eResource() == null) {
            return;
        }
        Optional<FoilQuestion> question = FoilQuestion.of(study.study(), design, typed);
        if (question.isEmpty()) {
            asking.stop();
            show(Messages.Foil_unknown);
            return;
        }
        show(NLS.bind(Messages.Foil_asking, words(question.get())));
        StudySnapshot snapshot = StudySnapshot.of(study.folder());
        asking.ask(
                (progress, soFar) ->
                        evaluation.ask(snapshot, ANALYSIS, question.get().parameters(), progress),
                result -> {},
                result -> show(question.get(), result),
                problem -> show(Sentence.of(problem)));
    }

    private static String words(FoilQuestion question) {
        return NLS.bind(Messages.Foil_heading, question.design(), ShownNumbers.significant(question.foilUm(), 4));
    }

    private void show(String sentence) {
        heading.setText(sentence);
        advice.setText("");
    }

    private void show(FoilQuestion question, AnalysisResult result) {
        heading.setText(words(question));
        List<String> lines = new ArrayList<>();
        lines.add(unfit(question, result)
                .map(why -> NLS.bind(Messages.Foil_unfit, why))
                .orElse(Messages.Foil_fit));
        result.findings().stream()
                .filter(finding -> finding.code().endsWith("FOIL"))
                .map(finding -> ShownNumbers.in(finding.text()))
                .forEach(lines::add);
        lines.add("");
        lines.add(Messages.Foil_windows);
        result.table("depletion-windows").ifPresent(table -> windows(question, table, lines));
        lines.add("");
        result.findings().stream()
                .filter(finding -> finding.code().startsWith("ONE_MORE_CELL"))
                .map(finding -> ShownNumbers.in(finding.text()))
                .forEach(lines::add);
        advice.setText(String.join("\n", lines));
    }

    private static Optional<String> unfit(FoilQuestion question, AnalysisResult result) {
        Table table = result.table("resolution").orElseThrow();
        for (int row = 0; row < table.rows().size(); row++) {
            if (isFoil(question, table, row) && table.value(row, "remark") instanceof String remark) {
                return Optional.of(ShownNumbers.in(remark));
            }
        }
        return Optional.empty();
    }

    private static void windows(FoilQuestion question, Table table, List<String> lines) {
        for (int row = 0; row < table.rows().size(); row++) {
            if (isFoil(question, table, row)) {
                Object hours = table.value(row, "expected_h");
                lines.add(
                        hours == null
                                ? "   " + table.value(row, "interphase") + ": " + table.value(row, "basis")
                                : "   "
                                        + NLS.bind(Messages.Foil_window, new Object[] {
                                            table.value(row, "interphase"),
                                            number(hours),
                                            number(table.value(row, "from_h")),
                                            number(table.value(row, "to_h")),
                                            table.value(row, "basis")
                                        }));
            }
        }
    }

    private static boolean isFoil(FoilQuestion question, Table table, int row) {
        return table.value(row, "foil_um") instanceof Double foil && Math.abs(foil - question.foilUm()) < 1e-6 * foil;
    }

    private static String number(Object hours) {
        return ShownNumbers.significant(((Number) hours).doubleValue(), 3);
    }
}
