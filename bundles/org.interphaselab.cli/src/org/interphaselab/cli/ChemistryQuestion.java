package org.interphaselab.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.chemistry.formula.Formula;
import org.interphaselab.chemistry.formula.FormulaFamily;
import org.interphaselab.chemistry.formula.FormulaParser;
import org.interphaselab.chemistry.reduction.Basis;
import org.interphaselab.chemistry.reduction.Inverse;
import org.interphaselab.chemistry.reduction.InverseQuestions;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * What must be so for a wanted metal volume fraction, and the answer.
 *
 * @param asked what was asked for, in words
 * @param sought what is sought, in JSON: {@code ratio} or {@code x}
 * @param inverse the answers
 */
record ChemistryQuestion(String asked, String sought, Inverse inverse) {

    private static final int DIGITS = 4;
    private static final double PERCENT = 100;

    /** Asks for the ratio of two formulas, or the highest x of one. */
    static ChemistryQuestion ask(Catalog catalog, String text, Optional<Basis> basis, double fraction, double highestX)
            throws ProblemException {
        String[] names = text.split("[,;]", -1);
        InverseQuestions questions = new InverseQuestions(catalog);
        String percent = Numbers.significant(PERCENT * fraction, DIGITS) + " %";
        if (names.length == 1 && FormulaParser.hasUnknown(text)) {
            return level(catalog, catalog.formulas().family(text), fraction, highestX);
        }
        if (names.length != 2 || text.contains(":")) {
            throw Problem.error(
                            "QUESTION",
                            "The question cannot be understood: a ratio needs two formulas without amounts, a dopant level one"
                                    + " with x.",
                            Location.of("mixture"),
                            "Write for example 'Li6PS5Cl, Li10GeP2S12' or Li6-xCuxPS5Cl.")
                    .asException();
        }
        Formula first = formula(catalog, names[0].strip());
        Formula second = formula(catalog, names[1].strip());
        Basis counted = basis.orElse(Basis.MOL);
        return new ChemistryQuestion(
                first + " per " + second + " by " + counted.name().toLowerCase(Locale.ROOT)
                        + (basis.isPresent() ? "" : " (not said; --basis mass for masses)") + " for V_F-M = " + percent,
                "ratio",
                questions.ratio(first, second, counted, fraction));
    }

    /** Asks for the highest x of a formula. */
    static ChemistryQuestion level(Catalog catalog, FormulaFamily family, double fraction, double highestX)
            throws ProblemException {
        double end = Math.min(highestX, family.highest());
        return new ChemistryQuestion(
                "highest x of " + family + " with V_F-M up to " + Numbers.significant(PERCENT * fraction, DIGITS)
                        + " %, x from 0 to " + Numbers.significant(end, DIGITS),
                "x",
                new InverseQuestions(catalog).highestLevel(family, end, fraction));
    }

    /** The answer by the usual rules. */
    String usualText() {
        return text(inverse.usual());
    }

    /** The answers by the other phases that cannot be excluded; empty if there are none. */
    String alternativeText() {
        return inverse.alternatives().stream()
                .map(other -> "with " + other.rule() + " " + text(other.answer()))
                .collect(Collectors.joining("; "));
    }

    private static Formula formula(Catalog catalog, String name) throws ProblemException {
        Optional<Formula> known = catalog.electrolyte(name).map(electrolyte -> electrolyte.formula());
        return known.isPresent() ? known.get() : catalog.formulas().parse(name);
    }

    /** The answers for people. */
    List<String> lines() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("  usual products", text(inverse.usual())));
        inverse.alternatives().forEach(other -> rows.add(List.of("  with " + other.rule(), text(other.answer()))));
        List<String> lines = new ArrayList<>(List.of(asked));
        lines.addAll(TextTable.lines(rows));
        return lines;
    }

    /** The answers in JSON: {@code value} is null where the fraction is out of reach. */
    JsonObject json() {
        JsonObject object = json(inverse.usual());
        object.addProperty("asked", asked);
        object.addProperty("sought", sought);
        JsonArray alternatives = new JsonArray();
        for (Inverse.Alternative alternative : inverse.alternatives()) {
            JsonObject other = json(alternative.answer());
            other.addProperty("rule", alternative.rule());
            alternatives.add(other);
        }
        object.add("alternatives", alternatives);
        return object;
    }

    private String text(Inverse.Answer answer) {
        return switch (answer) {
            case Inverse.Answer.Found found -> Numbers.significant(found.value(), DIGITS);
            case Inverse.Answer.OutOfReach none ->
                "out of reach: V_F-M is "
                        + Numbers.significant(PERCENT * none.lowest(), DIGITS) + " to "
                        + Numbers.significant(PERCENT * none.highest(), DIGITS) + " %";
        };
    }

    private static JsonObject json(Inverse.Answer answer) {
        JsonObject object = new JsonObject();
        switch (answer) {
            case Inverse.Answer.Found found -> {
                object.addProperty("value", found.value());
                object.addProperty("reaction", found.reaction().text());
            }
            case Inverse.Answer.OutOfReach none -> {
                object.add("value", JsonNull.INSTANCE);
                object.addProperty("lowest_v_fm_percent", PERCENT * none.lowest());
                object.addProperty("highest_v_fm_percent", PERCENT * none.highest());
            }
        }
        return object;
    }
}
