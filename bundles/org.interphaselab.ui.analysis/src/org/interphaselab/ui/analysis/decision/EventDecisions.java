package org.interphaselab.ui.analysis.decision;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPartSite;
import org.interphaselab.analysis.experiment.EventDecision;
import org.interphaselab.model.Cell;
import org.interphaselab.model.field.FieldWords;
import org.interphaselab.model.provider.ObjectText;
import org.interphaselab.study.DecideEvent;
import org.interphaselab.ui.analysis.CellEvent;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.Messages;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;

/** Offers what can be decided about an event, asks for the reason, keeps the decision, and has the study evaluated anew. */
public final class EventDecisions {

    private final IWorkbenchPartSite site;

    /** @param site the view that shows events */
    public EventDecisions(IWorkbenchPartSite site) {
        this.site = site;
    }

    /** Adds what can be decided about an event to a menu. */
    public void fill(IMenuManager menu, CellEvent event) {
        subject(event).ifPresent(subject -> {
            menu.add(ask(Messages.Decision_confirmMenu, subject, EventDecision.Action.CONFIRM));
            menu.add(ask(Messages.Decision_moveMenu, subject, EventDecision.Action.MOVE));
            menu.add(ask(Messages.Decision_dismissMenu, subject, EventDecision.Action.DISMISS));
            withdraw(menu, subject);
        });
    }

    /**
     * Adds what can be decided about an event to a menu, where a new time can be shown by a click.
     *
     * @param place asks the user to click, and hands over the test time, h
     */
    public void fill(IMenuManager menu, CellEvent event, Consumer<DoubleConsumer> place) {
        fill(menu, event);
        subject(event)
                .ifPresent(subject -> menu.add(action(
                        NLS.bind(Messages.Decision_clickMenu, event.words()),
                        subject,
                        () -> place.accept(timeH -> decide(subject, EventDecision.Action.MOVE, timeH)))));
    }

    private Action ask(String words, Subject subject, EventDecision.Action decided) {
        return action(
                NLS.bind(words, subject.event().words()),
                subject,
                () -> decide(subject, decided, subject.event().timeH()));
    }

    private void withdraw(IMenuManager menu, Subject subject) {
        DecideEvent.withdrawal(
                        subject.study().domain(),
                        subject.cell(),
                        subject.event().key())
                .ifPresent(command -> menu.add(action(
                        NLS.bind(Messages.Decision_withdrawMenu, subject.event().words()),
                        subject,
                        () -> perform(Messages.Step_withdraw, subject, command))));
    }

    private void decide(Subject subject, EventDecision.Action decided, double timeH) {
        DecisionDialog dialog = new DecisionDialog(site.getShell(), subject.event(), subject.cell(), decided, timeH);
        dialog.ask()
                .ifPresent(decision -> perform(
                        step(decided),
                        subject,
                        DecideEvent.command(subject.study().domain(), subject.cell(), decision)));
    }

    private static String step(EventDecision.Action decided) {
        return switch (decided) {
            case CONFIRM -> Messages.Step_confirm;
            case MOVE -> Messages.Step_move;
            case DISMISS -> Messages.Step_dismiss;
        };
    }

    private void perform(String step, Subject subject, Command command) {
        String cell = new ObjectText(FieldWords.ofUser()).of(subject.cell());
        String label = NLS.bind(step, subject.event().words(), cell);
        if (subject.study().perform(label, command)) {
            site.getService(Evaluation.class).evaluateAgain(site.getShell());
        }
    }

    private Optional<Subject> subject(CellEvent event) {
        return site.getService(StudyDesk.class)
                .current()
                .filter(study -> !event.key().isEmpty())
                .flatMap(study -> study.study().getCells().stream()
                        .filter(cell -> event.cellId().equals(cell.getId()))
                        .findFirst()
                        .map(cell -> new Subject(study, cell, event)));
    }

    private static Action action(String text, Subject subject, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(!subject.study().readOnly());
        return action;
    }

    /** An event with the cell and the study it belongs to. */
    private record Subject(OpenStudy study, Cell cell, CellEvent event) {}
}
