package org.interphaselab.ui.analysis;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.osgi.util.NLS;
import org.interphaselab.analysis.Evidence;
import org.interphaselab.core.Hours;
import org.interphaselab.model.field.FieldWords;

/**
 * An event of a cell.
 *
 * @param cellId id of the cell
 * @param type its type, a stable word
 * @param timeH test time, h
 * @param electrode the electrode it happened at, where one is known
 * @param key by which a decision names it; empty when the result has none
 * @param halfCycle zero-based half-cycle, where known
 * @param fromH start of what is to be seen of it, h; {@code NaN} where not known
 * @param toH end of what is to be seen of it, h; {@code NaN} where not known
 * @param decision what a person decided about it, in a clause
 */
public record CellEvent(
        String cellId,
        String type,
        double timeH,
        Optional<String> electrode,
        String key,
        OptionalInt halfCycle,
        double fromH,
        double toH,
        Optional<String> decision) {

    /** The event in words: {@code depletion of B}. */
    public String words() {
        String words = FieldWords.ofUser().within(VerdictWords.of(type));
        return electrode.map(at -> NLS.bind(Messages.Event_of, words, at)).orElse(words);
    }

    /** The event in words, with the first word of what a person decided: {@code depletion of B (dismissed)}. */
    public String wordsWithDecision() {
        return decision.map(made -> words() + " (" + made.split(" ", 2)[0] + ")")
                .orElse(words());
    }

    /** Whether evidence shows this event. */
    public boolean shownBy(Evidence evidence) {
        return Pointing.same(evidence, evidence(evidence.cellName()));
    }

    /** What is to be seen of it. */
    public Evidence evidence(String cellName) {
        return new Evidence(cellId, cellName, halfCycle, Hours.toSeconds(fromH), Hours.toSeconds(toH), words());
    }
}
