package org.interphaselab.chemistry.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interphaselab.chemistry.table.TextRow;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/** Sink rules with those of a study in place: a study's default makes the shipped default an alternative. */
final class RuleMerge {

    private static final String LEFT_OUT = "left_out";
    private static final String USE = "use";

    private final List<SinkRule> rules = new ArrayList<>();
    private final Map<String, Problem> lost = new LinkedHashMap<>();
    private final Set<String> ownDefaults = new HashSet<>();
    private final Map<String, TextRow> touched = new HashMap<>();

    RuleMerge(List<SinkRule> shipped, Map<String, Phase> phases) {
        for (SinkRule rule : shipped) {
            Phase phase = phases.get(rule.phase().id());
            if (phase.role() != Role.PRODUCT || phase.formula().amount(rule.element()) == 0) {
                lost.put(
                        phase.id(),
                        Problem.error(
                                "PHASE_WITHOUT_ITS_ELEMENT",
                                "A rule sends " + rule.element().symbol() + " into " + phase.id()
                                        + ", which is no product with that element any more.",
                                Location.of("catalog of the study, " + phase.id()),
                                "Give the phase a key of its own, or keep its element and role."));
            }
            rules.add(with(rule, phase, rule.use()));
        }
    }

    /** Phases of rules that lost their element by a change, and what to tell. */
    Map<String, Problem> lost() {
        return lost;
    }

    /** Adds or leaves out a rule. */
    void add(TextRow row, SinkTable table) throws ProblemException {
        boolean leftOut = row.text(USE).equals(LEFT_OUT);
        SinkRule rule = table.rule(leftOut ? row.with(USE, "alternative") : row);
        touched.putIfAbsent(key(rule), row);
        boolean known = rules.removeIf(other -> key(other).equals(key(rule))
                && other.phase().id().equals(rule.phase().id()));
        if (leftOut) {
            if (!known) {
                throw row.problem(USE, "there is no such rule to leave out", "Remove this row.");
            }
            return;
        }
        if (rule.use() == SinkRule.Use.DEFAULT) {
            if (!ownDefaults.add(key(rule))) {
                throw row.problem(
                        USE,
                        "the study has a default for " + rule.element().symbol() + " already",
                        "Leave one default; make the others alternative.");
            }
            rules.replaceAll(other -> key(other).equals(key(rule)) && other.use() == SinkRule.Use.DEFAULT
                    ? with(other, other.phase(), SinkRule.Use.ALTERNATIVE)
                    : other);
        }
        rules.add(rule);
    }

    /** Rows of elements that have no default any more, and what to tell. */
    Map<TextRow, Problem> withoutDefault() {
        Map<TextRow, Problem> found = new LinkedHashMap<>();
        touched.forEach((key, row) -> {
            List<SinkRule> same =
                    rules.stream().filter(rule -> key(rule).equals(key)).toList();
            boolean none = same.stream().noneMatch(rule -> rule.use() == SinkRule.Use.DEFAULT);
            if (!same.isEmpty() && none) {
                found.put(
                        row,
                        row.problem(USE, "no rule for this element is the default any more", "Make one the default.")
                                .problem());
            }
        });
        return found;
    }

    /** All rules. */
    List<SinkRule> rules() {
        return rules;
    }

    private static String key(SinkRule rule) {
        return rule.chemicalSystem() + ' ' + rule.element().symbol();
    }

    private static SinkRule with(SinkRule rule, Phase phase, SinkRule.Use use) {
        return new SinkRule(rule.chemicalSystem(), rule.element(), phase, use, rule.source(), rule.confidence());
    }
}
