package org.interphaselab.evaluation.verdict;

import java.util.OptionalInt;
import org.interphaselab.analysis.Evidence;
import org.interphaselab.evaluation.balance.LithiumBalance;
import org.interphaselab.evaluation.event.CellEvent;
import org.interphaselab.evaluation.event.Wording;

/** Sentences and evidence about one cell. */
final class CellWords {

    private CellWords() {}

    static String name(EvaluatedCell cell) {
        return CellNames.withDesign(cell.cell());
    }

    /** How the cell ended, in a clause. */
    static String end(EvaluatedCell cell) {
        return cell.measured()
                .events()
                .end()
                .map(event -> "ends by " + event.words() + " at " + Wording.hours(event.timeS()) + " (half-cycle "
                        + event.halfCycle() + ")")
                .orElse((cell.life().censored() ? "still lives after " : "reaches the polarization allowed at ")
                        + Wording.text("%.1f h", cell.life().hours()));
    }

    /** The loss of the thin electrode, measured or bounded, in a clause. */
    static String loss(LithiumBalance balance) {
        String perCycle = balance.lostPerCycle()
                .map(loss -> ", " + loss.text() + " per cycle")
                .orElse("");
        String text =
                "electrode " + balance.electrode() + " lost " + balance.lost().text() + " in "
                        + Wording.count(balance.platings(), "plating") + perCycle
                        + (balance.measured() ? "" : " (a bound: it never ran empty)");
        return balance.indicative()
                ? text + " (only indicative: a short or a hole in the recording came before)"
                : text;
    }

    static Evidence event(EvaluatedCell cell, CellEvent event) {
        return event.in(cell.cell(), event.words() + ": " + event.evidence());
    }

    /** Evidence from the whole life. */
    static Evidence life(EvaluatedCell cell, String text) {
        return new Evidence(
                cell.cell().id(),
                cell.cell().name(),
                OptionalInt.empty(),
                0,
                cell.life().hours() * 3600,
                text);
    }
}
