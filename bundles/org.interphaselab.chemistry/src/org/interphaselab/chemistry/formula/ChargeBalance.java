package org.interphaselab.chemistry.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;

/**
 * Tries all choices of common oxidation states, one per element, on a formula. Metals, alloys and compounds of mixed
 * valence are no mistakes, so what it tells is only a note.
 */
public final class ChargeBalance {

    /** Formulas of solids are written with two or three decimals. */
    private static final double TOLERANCE = 0.02;

    private static final int MAX_CHOICES = 100_000;
    private static final int MAX_TOLD = 6;
    private static final int DIGITS = 3;

    private ChargeBalance() {}

    /** A choice of states for some elements, and their charge. */
    private record Choice(Map<Element, Integer> states, double sum) {
        Choice with(Element element, int state, double amount) {
            Map<Element, Integer> more = new LinkedHashMap<>(states);
            more.put(element, state);
            return new Choice(more, sum + state * amount);
        }
    }

    /** The charge of a formula. */
    public static Charge of(Formula formula) {
        if (formula.amounts().size() < 2) {
            return new Charge.Unknown("it is one element");
        }
        List<Choice> choices = List.of(new Choice(Map.of(), 0));
        for (Map.Entry<Element, Double> amount : formula.amounts().entrySet()) {
            List<Integer> states = amount.getKey().oxidationStates();
            if (states.isEmpty()) {
                return new Charge.Unknown(amount.getKey().symbol() + " has no common oxidation state");
            }
            if ((long) choices.size() * states.size() > MAX_CHOICES) {
                return new Charge.Unknown("there are too many elements");
            }
            List<Choice> next = new ArrayList<>();
            for (Choice choice : choices) {
                states.forEach(state -> next.add(choice.with(amount.getKey(), state, amount.getValue())));
            }
            choices = next;
        }
        List<Map<Element, Integer>> neutral = choices.stream()
                .filter(choice -> Math.abs(choice.sum()) <= TOLERANCE)
                .map(Choice::states)
                .toList();
        if (neutral.size() > 1) {
            return new Charge.Ambiguous(neutral.subList(0, Math.min(MAX_TOLD, neutral.size())));
        }
        if (neutral.size() == 1) {
            return new Charge.Neutral(neutral.getFirst());
        }
        double nearest = choices.stream()
                .mapToDouble(Choice::sum)
                .reduce((a, b) -> Math.abs(a) <= Math.abs(b) ? a : b)
                .orElseThrow();
        return new Charge.Charged(nearest, mixed(formula));
    }

    /** An element whose states together would balance the formula, all others in their most common state. */
    private static Optional<String> mixed(Formula formula) {
        double common = formula.amounts().entrySet().stream()
                .mapToDouble(amount ->
                        amount.getValue() * amount.getKey().oxidationStates().getFirst())
                .sum();
        for (Map.Entry<Element, Double> amount : formula.amounts().entrySet()) {
            List<Integer> states = amount.getKey().oxidationStates();
            double needed = states.getFirst() - common / amount.getValue();
            int least = states.stream().min(Integer::compare).orElseThrow();
            int most = states.stream().max(Integer::compare).orElseThrow();
            // states of one sign can mix in a solid; sulfide and sulfate are two substances
            if (least < most && least * most > 0 && needed > least && needed < most) {
                return Optional.of("mixed valence would balance it: "
                        + amount.getKey().symbol() + " at a mean of "
                        + (needed > 0 ? "+" : "") + Numbers.significant(needed, DIGITS));
            }
        }
        return Optional.empty();
    }

    /** The note about a formula, if there is anything to say. */
    public static Optional<Problem> note(Formula formula) {
        return switch (of(formula)) {
            case Charge.Charged charged ->
                Optional.of(Problem.note(
                        "FORMULA_CHARGE",
                        "With common oxidation states " + formula + " is not neutral; nearest to it is a charge of "
                                + (charged.nearest() > 0 ? "+" : "")
                                + Numbers.significant(charged.nearest(), DIGITS) + " per formula"
                                + charged.mixed().map(text -> "; " + text).orElse("") + ".",
                        Location.of("formula '" + formula + "'"),
                        "Check the formula; mixed valence or an uncommon oxidation state explains it too."));
            case Charge.Ambiguous ambiguous ->
                Optional.of(Problem.note(
                        "FORMULA_CHARGE_AMBIGUOUS",
                        "Oxidation states do not follow from the formula: " + formula + " is " + ambiguous.words()
                                + ".",
                        Location.of("formula '" + formula + "'"),
                        "The reduction by lithium does not depend on it."));
            case Charge.Neutral neutral -> Optional.empty();
            case Charge.Unknown unknown -> Optional.empty();
        };
    }
}
