package org.interphaselab.chemistry.reduction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.chemistry.catalog.SinkRule;
import org.interphaselab.chemistry.formula.Element;
import org.interphaselab.chemistry.formula.Formula;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/** Gives the elements of one compound to their sinks, phases that take several elements first. */
final class CompoundReduction {

    private static final double NOTHING = 1e-9;

    private final Catalog catalog;
    private final Formula formula;
    private final SinkChoice choice;
    private final Map<Element, Double> left = new LinkedHashMap<>();
    private final Map<SinkRule, Double> taken = new LinkedHashMap<>();

    private CompoundReduction(Catalog catalog, Formula formula, SinkChoice choice) {
        this.catalog = catalog;
        this.formula = formula;
        this.choice = choice;
        formula.amounts().forEach((element, amount) -> {
            if (!element.isLithium()) {
                left.put(element, amount);
            }
        });
    }

    /**
     * Mol of each rule's phase per mol of the compound.
     *
     * @throws ProblemException if an element has no rule, or its phase lacks one of its other elements
     */
    static Map<SinkRule, Double> of(Catalog catalog, Formula formula, SinkChoice choice) throws ProblemException {
        return new CompoundReduction(catalog, formula, choice).reduce();
    }

    private Map<SinkRule, Double> reduce() throws ProblemException {
        if (left.isEmpty()) {
            throw problem("NOTHING_TO_REDUCE", "holds nothing but lithium", "Write the formula of an electrolyte.");
        }
        List<SinkRule> several = new ArrayList<>();
        List<Element> rest = new ArrayList<>();
        for (Element element : left.keySet()) {
            SinkRule wanted = wanted(element);
            if (wanted.takesSeveralElements()) {
                several.add(wanted);
            } else {
                rest.add(element);
            }
        }
        several.sort(Comparator.comparingInt(catalog.rules()::indexOf));
        for (SinkRule rule : several) {
            take(enoughFor(rule) ? rule : inPlaceOf(rule));
        }
        for (Element element : rest) {
            take(wanted(element));
        }
        return taken;
    }

    private SinkRule wanted(Element element) throws ProblemException {
        List<SinkRule> rules = catalog.rules(formula, element);
        if (rules.isEmpty()) {
            throw problem(
                    "NO_SINK_RULE",
                    "holds " + element.symbol() + ", and no rule says where it goes",
                    "Add a rule for " + element.symbol() + " and its phase to your own catalog.");
        }
        SinkKey key = new SinkKey(rules.getFirst().chemicalSystem(), element);
        return rules.stream()
                .filter(rule -> rule.phase().equals(choice.phases().get(key)))
                .findFirst()
                .orElseGet(() -> usual(rules));
    }

    private static SinkRule usual(List<SinkRule> rules) {
        return rules.stream()
                .filter(rule -> rule.use() == SinkRule.Use.DEFAULT)
                .findFirst()
                .orElseThrow();
    }

    private SinkRule inPlaceOf(SinkRule rule) throws ProblemException {
        List<SinkRule> rules = catalog.rules(formula, rule.element());
        Optional<SinkRule> other = Optional.of(usual(rules))
                .filter(this::enoughFor)
                .or(() -> rules.stream()
                        .filter(candidate -> candidate.use() == SinkRule.Use.FALLBACK && enoughFor(candidate))
                        .findFirst());
        return other.orElseThrow(() -> problem(
                "SINK_SHORT",
                "holds too little of the other elements of " + rule.phase().id() + ", where "
                        + rule.element().symbol() + " goes",
                "Add a fallback rule for " + rule.element().symbol() + " to your own catalog."));
    }

    private boolean enoughFor(SinkRule rule) {
        double mol = left.get(rule.element()) / rule.amountInPhase();
        return rule.phase().formula().amounts().entrySet().stream()
                .filter(entry -> !entry.getKey().isLithium())
                .allMatch(entry -> left.getOrDefault(entry.getKey(), 0.0) >= mol * entry.getValue() - NOTHING);
    }

    private void take(SinkRule rule) {
        double mol = left.get(rule.element()) / rule.amountInPhase();
        if (mol <= NOTHING) {
            return;
        }
        taken.merge(rule, mol, Double::sum);
        rule.phase()
                .formula()
                .amounts()
                .forEach((element, amount) -> left.computeIfPresent(element, (e, had) -> had - mol * amount));
    }

    private ProblemException problem(String code, String what, String remedy) {
        return Problem.error(code, formula + " " + what + ".", Location.of("formula '" + formula + "'"), remedy)
                .asException();
    }
}
