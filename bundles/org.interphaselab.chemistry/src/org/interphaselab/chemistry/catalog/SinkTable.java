package org.interphaselab.chemistry.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interphaselab.chemistry.formula.Element;
import org.interphaselab.chemistry.formula.PeriodicTable;
import org.interphaselab.chemistry.table.TextRow;
import org.interphaselab.chemistry.table.TextTable;
import org.interphaselab.core.ProblemException;

/** Reads the table of sink rules. */
final class SinkTable {

    private static final String SYSTEM = "chemical_system";
    private static final String ELEMENT = "element";
    private static final String PHASE = "phase";
    private static final String USE = "use";
    private static final String SOURCE = "source";
    private static final String CONFIDENCE = "confidence";

    static final List<String> COLUMNS = List.of(SYSTEM, ELEMENT, PHASE, USE, SOURCE, CONFIDENCE);

    private final PeriodicTable elements;
    private final Map<String, Phase> phases;

    SinkTable(PeriodicTable elements, List<Phase> phases) {
        this.elements = elements;
        this.phases = phases.stream().collect(Collectors.toMap(Phase::id, Function.identity()));
    }

    List<SinkRule> rules(TextTable table) throws ProblemException {
        List<SinkRule> rules = new ArrayList<>();
        Set<String> defaults = new HashSet<>();
        Map<String, TextRow> first = new HashMap<>();
        for (TextRow row : table.rows()) {
            SinkRule rule = rule(row);
            String key = rule.chemicalSystem() + ' ' + rule.element().symbol();
            first.putIfAbsent(key, row);
            if (rule.use() == SinkRule.Use.DEFAULT && !defaults.add(key)) {
                throw row.problem(
                        USE,
                        "there is a default for " + rule.element().symbol() + " already",
                        "Leave one default; make the others alternative.");
            }
            rules.add(rule);
        }
        for (Map.Entry<String, TextRow> entry : first.entrySet()) {
            if (!defaults.contains(entry.getKey())) {
                throw entry.getValue().problem(USE, "no rule for this element is the default", "Make one the default.");
            }
        }
        return rules;
    }

    SinkRule rule(TextRow row) throws ProblemException {
        Element element = element(row, ELEMENT, row.required(ELEMENT));
        if (element.isLithium()) {
            throw row.problem(ELEMENT, "lithium is what the others take up", "Take this row out.");
        }
        Phase phase = Optional.ofNullable(phases.get(row.required(PHASE)))
                .orElseThrow(() -> row.problem(
                        PHASE, "there is no phase '" + row.text(PHASE) + "'", "Add it to the table of phases."));
        if (phase.role() != Role.PRODUCT) {
            throw row.problem(PHASE, phase.id() + " is no product", "Name a phase of role product.");
        }
        if (phase.formula().amount(element) == 0) {
            throw row.problem(
                    PHASE, phase.id() + " holds no " + element.symbol(), "Name a phase that takes up the element.");
        }
        return new SinkRule(
                system(row, element, phase),
                element,
                phase,
                row.word(USE, SinkRule.Use.class),
                row.required(SOURCE),
                row.word(CONFIDENCE, Confidence.class));
    }

    private String system(TextRow row, Element element, Phase phase) throws ProblemException {
        String text = row.text(SYSTEM);
        if (text.isEmpty()) {
            return "";
        }
        List<String> symbols = new ArrayList<>();
        for (String symbol : text.split("-")) {
            symbols.add(element(row, SYSTEM, symbol).symbol());
        }
        boolean possible = phase.formula().amounts().keySet().stream()
                .allMatch(other -> other.isLithium() || symbols.contains(other.symbol()));
        if (!symbols.contains(element.symbol()) || !possible) {
            throw row.problem(
                    SYSTEM, "the element or the phase does not belong to it", "Name all elements, joined by hyphens.");
        }
        return Arrays.stream(symbols.toArray(String[]::new)).sorted().distinct().collect(Collectors.joining("-"));
    }

    private Element element(TextRow row, String column, String symbol) throws ProblemException {
        return elements.find(symbol.strip())
                .orElseThrow(() -> row.problem(
                        column, "'" + symbol + "' is no element with a standard atomic weight", "Write its symbol."));
    }
}
