package org.interphaselab.chemistry.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;

/**
 * Tells when no choice of common oxidation states, one per element, makes a formula neutral. It says nothing where an
 * element has no common state: metals, alloys and compounds of mixed valence are no mistakes, so it is only a note.
 */
public final class ChargeBalance {

    /** Formulas of solids are written with two or three decimals. */
    private static final double TOLERANCE = 0.02;

    private static final int MAX_SUMS = 100_000;
    private static final int DIGITS = 3;

    private ChargeBalance() {}

    /** The note about a formula, if there is anything to say. */
    public static Optional<Problem> note(Formula formula) {
        List<Double> sums = List.of(0.0);
        for (Map.Entry<Element, Double> amount : formula.amounts().entrySet()) {
            List<Integer> states = amount.getKey().oxidationStates();
            if (states.isEmpty() || (long) sums.size() * states.size() > MAX_SUMS) {
                return Optional.empty();
            }
            List<Double> next = new ArrayList<>();
            for (double sum : sums) {
                states.forEach(state -> next.add(sum + state * amount.getValue()));
            }
            sums = next;
        }
        double nearest = sums.stream()
                .reduce((a, b) -> Math.abs(a) <= Math.abs(b) ? a : b)
                .orElse(0.0);
        if (formula.amounts().size() < 2 || Math.abs(nearest) <= TOLERANCE) {
            return Optional.empty();
        }
        return Optional.of(Problem.note(
                "FORMULA_CHARGE",
                "With common oxidation states " + formula + " is not neutral; nearest to it is a charge of "
                        + (nearest > 0 ? "+" : "") + Numbers.significant(nearest, DIGITS) + " per formula.",
                Location.of("formula '" + formula + "'"),
                "Check the formula; mixed valence or an uncommon oxidation state explains it too."));
    }
}
