package org.interphaselab.ui.study.problems;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;
import org.interphaselab.core.Problem;
import org.interphaselab.study.validation.StudyValidator;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.ProblemTable;
import org.interphaselab.ui.Turns;
import org.interphaselab.ui.study.DeskChange;
import org.interphaselab.ui.study.Messages;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.SubjectSelection;

/** Lists what is wrong with the study as it is now; a problem chosen shows its object. */
public final class StudyProblemsView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.interphaselab.ui.study.problems";

    /** Edits in quick succession are checked once. */
    private static final int PATIENCE_MS = 200;

    private final Map<Problem, EObject> subjects = new IdentityHashMap<>();
    private final Runnable check = this::check;
    private final SubjectSelection selection = new SubjectSelection();
    private StudyDesk desk;
    private ProblemTable table;
    private Turns turns;

    @Override
    public void createPartControl(Composite parent) {
        HelpContexts.set(parent, "problems");
        parent.setLayout(new FillLayout());
        table = new ProblemTable(parent);
        turns = new Turns(table.control());
        desk = getSite().getService(StudyDesk.class);
        desk.watchInTurn(table.control(), this::changed);
        table.viewer().addSelectionChangedListener(event -> table.selected()
                .map(subjects::get)
                .ifPresent(subject -> selection.setSelection(new StructuredSelection(subject))));
        getSite().setSelectionProvider(selection);
        followSelection();
        check();
    }

    @Override
    public void setFocus() {
        table.viewer().getTable().setFocus();
    }

    /** What was chosen here before is forgotten once something else is chosen elsewhere. */
    private void followSelection() {
        ISelectionListener listener = (part, chosen) -> {
            if (part != this) {
                selection.setSelection(StructuredSelection.EMPTY);
            }
        };
        getSite().getPage().addSelectionListener(listener);
        table.control().addDisposeListener(event -> getSite().getPage().removeSelectionListener(listener));
    }

    private void changed(DeskChange change) {
        if (change == DeskChange.STUDY || change == DeskChange.EDIT) {
            table.control().getDisplay().timerExec(PATIENCE_MS, check);
        }
    }

    private void check() {
        if (table.control().isDisposed()) {
            return;
        }
        subjects.clear();
        List<Problem> problems = new ArrayList<>();
        turns.begin(steps(problems), () -> {
            table.show(problems);
            setContentDescription(summary(problems.size()));
        });
    }

    /** The objects are checked one by one, so that a large study keeps nobody waiting. */
    private Iterator<Runnable> steps(List<Problem> problems) {
        List<EObject> objects = new ArrayList<>();
        desk.current().ifPresent(study -> {
            problems.addAll(study.folder().problems());
            objects.add(study.study());
            study.study().eAllContents().forEachRemaining(objects::add);
        });
        return objects.stream()
                .map(object ->
                        (Runnable) () -> StudyValidator.validateOnly(object).forEach(found -> {
                            problems.add(found.problem());
                            subjects.put(found.problem(), found.object());
                        }))
                .iterator();
    }

    private String summary(int count) {
        if (desk.current().isEmpty()) {
            return Messages.Problems_noStudy;
        }
        return count == 0
                ? Messages.Problems_none
                : count == 1 ? Messages.Problems_one : NLS.bind(Messages.Problems_many, count);
    }
}
