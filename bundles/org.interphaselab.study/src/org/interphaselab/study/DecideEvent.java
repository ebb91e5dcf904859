package org.interphaselab.study;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphaselab.analysis.experiment.EventDecision;
import org.interphaselab.model.Cell;
import org.interphaselab.model.DecisionAction;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.ModelPackage.Literals;
import org.interphaselab.model.provider.ObjectText;

/** Keeps in the study what a person decides about an event that the evaluation found. */
public final class DecideEvent {

    private DecideEvent() {}

    /**
     * The undoable command that keeps a decision in the place of an earlier one about the same event, named after what it
     * does: {@code Dismiss soft short of cell m}.
     */
    public static Command command(EditingDomain domain, Cell cell, EventDecision decision) {
        CompoundCommand both = new CompoundCommand();
        List<org.interphaselab.model.EventDecision> earlier = of(cell, decision.eventKey());
        if (!earlier.isEmpty()) {
            both.append(RemoveCommand.create(domain, cell, Literals.CELL__DECISIONS, earlier));
        }
        both.append(AddCommand.create(domain, cell, Literals.CELL__DECISIONS, stored(decision)));
        String verb =
                switch (decision.action()) {
                    case CONFIRM -> "Confirm ";
                    case MOVE -> "Move ";
                    case DISMISS -> "Dismiss ";
                };
        return StudyEditing.named(verb + subject(cell, decision.eventKey()), both);
    }

    /** The undoable command that takes back what was decided about an event; empty if nothing was. */
    public static Optional<Command> withdrawal(EditingDomain domain, Cell cell, String eventKey) {
        List<org.interphaselab.model.EventDecision> earlier = of(cell, eventKey);
        return earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(StudyEditing.named(
                        "Withdraw decision about " + subject(cell, eventKey),
                        RemoveCommand.create(domain, cell, Literals.CELL__DECISIONS, earlier)));
    }

    private static List<org.interphaselab.model.EventDecision> of(Cell cell, String eventKey) {
        return cell.getDecisions().stream()
                .filter(each -> eventKey.equals(each.getEventKey()))
                .toList();
    }

    /** The first part of a key is the kind of the event: {@code soft_short@43:B}. */
    private static String subject(Cell cell, String eventKey) {
        int end = eventKey.indexOf('@');
        String kind = (end < 0 ? eventKey : eventKey.substring(0, end)).replace('_', ' ');
        return kind + " of cell " + new ObjectText().of(cell);
    }

    private static org.interphaselab.model.EventDecision stored(EventDecision decision) {
        org.interphaselab.model.EventDecision stored = ModelFactory.eINSTANCE.createEventDecision();
        stored.setEventKey(decision.eventKey());
        stored.setAction(
                switch (decision.action()) {
                    case CONFIRM -> DecisionAction.CONFIRM;
                    case MOVE -> DecisionAction.MOVE;
                    case DISMISS -> DecisionAction.DISMISS;
                });
        decision.newTimeS().ifPresent(seconds -> stored.setNewTimeH(seconds / 3600));
        stored.setReason(decision.reason().strip());
        if (!decision.by().isBlank()) {
            stored.setBy(decision.by().strip());
        }
        stored.setAt(decision.at());
        return stored;
    }
}
