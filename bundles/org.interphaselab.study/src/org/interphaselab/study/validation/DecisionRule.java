package org.interphaselab.study.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.interphaselab.model.Cell;
import org.interphaselab.model.DecisionAction;
import org.interphaselab.model.EventDecision;
import org.interphaselab.model.ModelPackage.Literals;
import org.interphaselab.model.field.Field;

/**
 * A decision about an event says which event, what is decided, why and when. Whether the evaluation still finds the event
 * only the evaluation can tell, and does.
 */
final class DecisionRule implements Rule {

    @Override
    public Stream<ModelProblem> check(EObject object) {
        return switch (object) {
            case EventDecision decision -> decision(decision);
            case Cell cell -> twice(cell);
            default -> Stream.empty();
        };
    }

    private static Stream<ModelProblem> decision(EventDecision decision) {
        List<ModelProblem> found = new ArrayList<>();
        boolean moved = decision.getAction() == DecisionAction.MOVE;
        require(
                decision,
                Literals.EVENT_DECISION__EVENT_KEY,
                "DECISION_WITHOUT_EVENT",
                "which event it is about",
                found);
        require(decision, Literals.EVENT_DECISION__ACTION, "DECISION_WITHOUT_ACTION", "what is decided", found);
        require(decision, Literals.EVENT_DECISION__REASON, "DECISION_WITHOUT_REASON", "why it was made", found);
        require(decision, Literals.EVENT_DECISION__AT, "DECISION_WITHOUT_DATE", "when it was made", found);
        if (moved) {
            require(
                    decision,
                    Literals.EVENT_DECISION__NEW_TIME_H,
                    "DECISION_WITHOUT_TIME",
                    "to which time the event is moved",
                    found);
        } else if (decision.getNewTimeH() != null) {
            found.add(Found.warning(
                    decision,
                    Literals.EVENT_DECISION__NEW_TIME_H,
                    "DECISION_TIME_UNUSED",
                    "The decision about " + event(decision) + " gives a new time, and does not move the event.",
                    "Empty the new time, or move the event."));
        }
        return found.stream();
    }

    private static void require(
            EventDecision decision, EAttribute attribute, String code, String missing, List<ModelProblem> found) {
        if (Field.isAbsent(decision.eGet(attribute))) {
            found.add(Found.error(
                    decision,
                    attribute,
                    code,
                    "The decision about " + event(decision) + " does not say " + missing + ", and does not count.",
                    "Say it in the properties of the decision, or delete the decision."));
        }
    }

    private static Stream<ModelProblem> twice(Cell cell) {
        return cell.getDecisions().stream()
                .map(EventDecision::getEventKey)
                .filter(key -> !Field.isAbsent(key))
                .distinct()
                .filter(key -> cell.getDecisions().stream()
                                .filter(decision -> key.equals(decision.getEventKey()))
                                .count()
                        > 1)
                .map(key -> Found.error(
                        cell,
                        Literals.CELL__DECISIONS,
                        "DECISION_TWICE",
                        "There are several decisions about the event " + key + " of the cell " + Found.name(cell)
                                + "; none of them counts.",
                        "Keep the one that holds, and delete the others."));
    }

    private static String event(EventDecision decision) {
        return Field.isAbsent(decision.getEventKey()) ? "an event" : "the event " + decision.getEventKey();
    }
}
