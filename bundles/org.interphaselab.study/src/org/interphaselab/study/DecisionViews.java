package org.interphaselab.study;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.analysis.experiment.EventDecision.Action;
import org.interphaselab.model.Cell;
import org.interphaselab.model.EventDecision;
import org.interphaselab.model.field.Field;

/** Makes from the decisions about events what analyses see of them. */
final class DecisionViews {

    private DecisionViews() {}

    /**
     * The decisions that can be followed. One that lacks its reason, its time or anything else it needs, and those of
     * which there are two about one event, are left out: the validation of the study names each.
     */
    static List<org.interphaselab.analysis.experiment.EventDecision> of(Cell cell) {
        return cell.getDecisions().stream()
                .filter(decision -> isComplete(decision) && isOnly(decision, cell))
                .map(DecisionViews::view)
                .toList();
    }

    private static boolean isComplete(EventDecision decision) {
        return !Field.isAbsent(decision.getEventKey())
                && action(decision).isPresent()
                && !Field.isAbsent(decision.getReason())
                && decision.getAt() != null
                && (action(decision).get() != Action.MOVE || decision.getNewTimeH() != null);
    }

    private static boolean isOnly(EventDecision decision, Cell cell) {
        return cell.getDecisions().stream()
                        .filter(other -> decision.getEventKey().equals(other.getEventKey()))
                        .count()
                == 1;
    }

    private static org.interphaselab.analysis.experiment.EventDecision view(EventDecision decision) {
        Action action = action(decision).orElseThrow();
        return new org.interphaselab.analysis.experiment.EventDecision(
                decision.getEventKey(),
                action,
                action == Action.MOVE ? OptionalDouble.of(decision.getNewTimeH() * 3600) : OptionalDouble.empty(),
                decision.getReason(),
                Objects.requireNonNullElse(decision.getBy(), ""),
                decision.getAt());
    }

    private static Optional<Action> action(EventDecision decision) {
        return switch (decision.getAction()) {
            case NOT_REPORTED -> Optional.empty();
            case CONFIRM -> Optional.of(Action.CONFIRM);
            case MOVE -> Optional.of(Action.MOVE);
            case DISMISS -> Optional.of(Action.DISMISS);
        };
    }
}
