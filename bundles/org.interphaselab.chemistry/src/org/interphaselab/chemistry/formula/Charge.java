package org.interphaselab.chemistry.formula;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What common oxidation states, one per element, say about the charge of a formula. */
public sealed interface Charge {

    /** The charge in words. */
    String words();

    /**
     * One choice of states makes it neutral.
     *
     * @param states state of each element
     */
    record Neutral(Map<Element, Integer> states) implements Charge {
        @Override
        public String words() {
            return "neutral: " + text(states);
        }
    }

    /**
     * Several choices make it neutral, and nothing here can tell which holds.
     *
     * @param choices the choices, the most common states first
     */
    record Ambiguous(List<Map<Element, Integer>> choices) implements Charge {
        @Override
        public String words() {
            return "neutral in " + choices.size() + " ways: "
                    + choices.stream().map(Charge::text).collect(Collectors.joining("; or "));
        }
    }

    /**
     * No choice makes it neutral.
     *
     * @param nearest the charge per formula that is nearest to zero
     * @param mixed an element whose two states together would balance it, with the mean state it would need
     */
    record Charged(double nearest, Optional<String> mixed) implements Charge {
        @Override
        public String words() {
            return "not neutral" + mixed.map(text -> "; " + text).orElse("");
        }
    }

    /**
     * Nothing can be said.
     *
     * @param why the element without a common state, or that there is but one element
     */
    record Unknown(String why) implements Charge {
        @Override
        public String words() {
            return "not known: " + why;
        }
    }

    private static String text(Map<Element, Integer> states) {
        return states.entrySet().stream()
                .map(state -> state.getKey().symbol() + " " + (state.getValue() > 0 ? "+" : "")
                        + (state.getValue() < 0 ? "−" + -state.getValue() : state.getValue()))
                .collect(Collectors.joining(", "));
    }
}
