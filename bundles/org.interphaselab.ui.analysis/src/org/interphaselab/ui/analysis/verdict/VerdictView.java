package org.interphaselab.ui.analysis.verdict;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;
import org.interphaselab.analysis.Evidence;
import org.interphaselab.model.Cell;
import org.interphaselab.ui.CellTips;
import org.interphaselab.ui.CutTexts;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Spoken;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.Messages;
import org.interphaselab.ui.analysis.Pointing;
import org.interphaselab.ui.analysis.ResultNote;
import org.interphaselab.ui.analysis.VerdictReading;
import org.interphaselab.ui.analysis.decision.EventDecisions;
import org.interphaselab.ui.study.DeskChange;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.SubjectSelection;

/** Lists verdicts, flags and evidence in words; evidence chosen is shown in the chart. */
public final class VerdictView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.interphaselab.ui.analysis.verdicts";
    /** The name of its tree, see {@link Ids}. */
    public static final String TREE_ID = "verdicts.tree";

    /** The name of the text that says the whole of a line, see {@link Ids}. */
    public static final String WHY_ID = "verdicts.why";

    private static final int MARGIN = 8;

    private final SubjectSelection selection = new SubjectSelection();
    private StudyDesk desk;
    private TreeViewer viewer;
    private StyledText why;
    private boolean following;

    @Override
    public void createPartControl(Composite parent) {
        HelpContexts.set(parent, "verdicts");
        desk = getSite().getService(StudyDesk.class);
        SashForm split = new SashForm(parent, SWT.HORIZONTAL);
        Composite area = new Composite(split, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout(true);
        area.setLayout(layout);
        viewer = new TreeViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        CutTexts.mark(viewer.getTree());
        Spoken.name(Ids.name(viewer.getTree(), TREE_ID), Messages.Verdict_tree);
        viewer.getTree().setHeaderVisible(true);
        CellTips.show(viewer);
        viewer.setContentProvider(new VerdictTree());
        column(layout, Messages.Column_subject, 24, VerdictLine::subject, false);
        column(layout, Messages.Column_verdict, 26, VerdictLine::word, true);
        column(layout, Messages.Column_why, 50, VerdictLine::text, false);
        why = Ids.name(new StyledText(split, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), WHY_ID);
        Spoken.name(why, Messages.Verdict_why);
        why.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        split.setWeights(62, 38);
        viewer.addSelectionChangedListener(event -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof VerdictLine line) {
                why.setText(line.text());
                line.evidence().filter(evidence -> !following).ifPresent(this::point);
            }
        });
        installMenu();
        desk.watchInTurn(area, change -> {
            if (change != DeskChange.SAVED) {
                show();
            }
        });
        getSite().setSelectionProvider(selection);
        ISelectionListener listener = (part, chosen) -> {
            if (part != this) {
                selection.follow(chosen);
                Pointing.evidence(chosen).ifPresent(this::follow);
            }
        };
        getSite().getPage().addSelectionListener(listener);
        area.addDisposeListener(event -> getSite().getPage().removeSelectionListener(listener));
        show();
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    private void column(
            TreeColumnLayout layout, String title, int weight, Function<VerdictLine, String> text, boolean symbol) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
        column.setLabelProvider(new VerdictLabels(text, symbol));
    }

    private void show() {
        Optional<OpenStudy> study = desk.current();
        setContentDescription(study.map(ResultNote::of).orElse(Messages.Verdict_noStudy));
        List<VerdictLine> lines = study.flatMap(open -> open.results().of(VerdictReading.ANALYSIS))
                .map(kept -> VerdictLine.of(kept.run().result()))
                .orElse(List.of());
        viewer.setInput(lines);
        why.setText(lines.isEmpty() ? "" : Messages.Verdict_read);
        viewer.expandToLevel(1);
    }

    /** The events that the evidence chosen shows can be decided about. */
    private void installMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        EventDecisions decisions = new EventDecisions(getSite());
        menu.addMenuListener(shown -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof VerdictLine line) {
                line.evidence().stream()
                        .flatMap(evidence -> getSite().getService(Evaluation.class).verdicts().stream()
                                .flatMap(verdicts -> verdicts.events(evidence).stream()))
                        .forEach(event -> decisions.fill(shown, event));
            }
        });
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
    }

    /** Chooses the line of evidence that was chosen elsewhere. */
    private void follow(Evidence evidence) {
        List<?> lines = (List<?>) viewer.getInput();
        lines.stream()
                .flatMap(line -> ((VerdictLine) line).children().stream())
                .filter(line -> line.evidence()
                        .filter(own -> Pointing.same(own, evidence))
                        .isPresent())
                .findFirst()
                .filter(line -> viewer.getStructuredSelection().getFirstElement() != line)
                .ifPresent(line -> {
                    // its own selection is what was chosen already, so that nothing is told again
                    following = true;
                    viewer.setSelection(new StructuredSelection(line), true);
                    following = false;
                });
    }

    private void point(Evidence evidence) {
        Optional<Cell> cell = desk.current().flatMap(study -> Pointing.cell(study, evidence.cellId()));
        cell.ifPresent(found -> selection.setSelection(Pointing.at(found, evidence)));
    }
}
