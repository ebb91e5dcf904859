package org.interphaselab.chemistry.reduction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.chemistry.catalog.Confidence;
import org.interphaselab.chemistry.catalog.CountsAsMetal;
import org.interphaselab.chemistry.catalog.Phase;
import org.interphaselab.chemistry.catalog.SinkRule;
import org.interphaselab.chemistry.formula.Element;
import org.interphaselab.chemistry.formula.Formula;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/** Reduces mixtures with lithium in excess by the rules of a catalog. */
public final class Reducer {

    private static final double NOTHING = 1e-9;
    private static final double BALANCE = 1e-6;
    private static final int MAX_CHOICES = 2000;

    private final Catalog catalog;

    public Reducer(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Reduces a mixture in the usual way and in all others.
     *
     * @throws ProblemException if an element has no rule, or the mixture is none that lithium could reduce
     */
    public Reduction reduce(Mixture mixture) throws ProblemException {
        Reaction usual = react(mixture, SinkChoice.USUAL);
        List<Reduction.Alternative> alternatives = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>(Set.of(Alternatives.identity(usual)));
        for (SinkChoice choice : choices(mixture)) {
            Reaction reaction = react(mixture, choice);
            if (seen.add(Alternatives.identity(reaction))) {
                alternatives.add(new Reduction.Alternative(Alternatives.difference(reaction, usual), reaction));
            }
        }
        return new Reduction(usual, alternatives, ReductionNotes.of(catalog, usual));
    }

    /** The usual choice first, then every other; phases of optional metal character both ways. */
    List<SinkChoice> choices(Mixture mixture) throws ProblemException {
        Map<SinkKey, List<Phase>> open = new LinkedHashMap<>();
        boolean options = false;
        for (Component component : mixture.components()) {
            for (Element element : component.formula().amounts().keySet()) {
                List<SinkRule> rules = catalog.rules(component.formula(), element);
                for (SinkRule rule : rules) {
                    options |= rule.phase().countsAsMetal() == CountsAsMetal.OPTION;
                    if (rule.use() == SinkRule.Use.ALTERNATIVE) {
                        open.computeIfAbsent(new SinkKey(rule.chemicalSystem(), element), key -> new ArrayList<>())
                                .add(rule.phase());
                    }
                }
            }
        }
        List<SinkChoice> choices = new ArrayList<>(List.of(SinkChoice.USUAL));
        for (Map.Entry<SinkKey, List<Phase>> entry : open.entrySet()) {
            for (SinkChoice choice : List.copyOf(choices)) {
                entry.getValue().forEach(phase -> choices.add(choice.with(entry.getKey(), phase)));
            }
            if (choices.size() > MAX_CHOICES) {
                throw problem(
                        mixture,
                        "TOO_MANY_ALTERNATIVES",
                        "has more than " + MAX_CHOICES + " combinations of alternative phases",
                        "Leave out alternatives in your own catalog.");
            }
        }
        if (options) {
            List.copyOf(choices).forEach(choice -> choices.add(choice.countingOptions()));
        }
        return choices;
    }

    /** Reduces a mixture in one way. */
    Reaction react(Mixture mixture, SinkChoice choice) throws ProblemException {
        Map<Phase, Double> amounts = new LinkedHashMap<>();
        Map<Phase, Confidence> confidences = new HashMap<>();
        List<Reaction.Grain> grains = new ArrayList<>();
        double lithium = 0;
        for (Component component : mixture.components()) {
            Map<Phase, Double> volumes = new LinkedHashMap<>();
            boolean metal = false;
            double here = -component.formula().lithium();
            Map<SinkRule, Double> taken = CompoundReduction.of(catalog, component.formula(), choice);
            for (Map.Entry<SinkRule, Double> entry : taken.entrySet()) {
                Phase phase = entry.getKey().phase();
                double mol = component.mol() * entry.getValue();
                amounts.merge(phase, mol, Double::sum);
                confidences.merge(phase, entry.getKey().confidence().worse(phase.confidence()), Confidence::worse);
                volumes.merge(phase, mol * phase.molarVolumeCm3(), Double::sum);
                metal |= isMetal(phase, choice);
                here += entry.getValue() * phase.formula().lithium();
            }
            requireReducible(mixture, component.formula(), here);
            lithium += Math.max(0, here) * component.mol();
            grains.add(new Reaction.Grain(component, volumes, metal));
        }
        List<Product> products = new ArrayList<>();
        amounts.forEach(
                (phase, mol) -> products.add(new Product(phase, mol, isMetal(phase, choice), confidences.get(phase))));
        products.sort(Comparator.comparing(Product::metal).thenComparing(Product::mol, Comparator.reverseOrder()));
        lithium = lithium < NOTHING ? 0 : lithium;
        requireBalance(mixture, lithium, products);
        return new Reaction(mixture, lithium, catalog.lithium().molarVolumeCm3(), products, grains);
    }

    private static boolean isMetal(Phase phase, SinkChoice choice) {
        return phase.countsAsMetal() == CountsAsMetal.YES
                || (choice.optionsCount() && phase.countsAsMetal() == CountsAsMetal.OPTION);
    }

    private static void requireReducible(Mixture mixture, Formula formula, double lithium) throws ProblemException {
        if (lithium < -BALANCE) {
            throw problem(
                    mixture,
                    "MORE_LITHIUM_THAN_PRODUCTS",
                    "holds more lithium in " + formula + " than the phases it would be reduced to",
                    "Check the formula.");
        }
    }

    /** The promise of every reaction: each element is as much on the left as on the right. */
    private static void requireBalance(Mixture mixture, double lithium, List<Product> products) {
        Map<Element, Double> sum = new HashMap<>();
        for (Component component : mixture.components()) {
            component.formula().amounts().forEach((e, n) -> sum.merge(e, -component.mol() * n, Double::sum));
        }
        for (Product product : products) {
            product.phase().formula().amounts().forEach((e, n) -> sum.merge(e, product.mol() * n, Double::sum));
        }
        double size = mixture.components().stream()
                .flatMapToDouble(component ->
                        component.formula().amounts().values().stream().mapToDouble(n -> n * component.mol()))
                .max()
                .orElseThrow();
        sum.forEach((element, rest) -> {
            double off = rest - (element.isLithium() ? lithium : 0);
            if (Math.abs(off) > BALANCE * Math.max(1, size)) {
                throw new IllegalStateException(element.symbol() + " is out of balance by " + off);
            }
        });
    }

    private static ProblemException problem(Mixture mixture, String code, String what, String remedy) {
        String name = mixture.components().size() == 1 ? "The electrolyte" : "The mixture";
        return Problem.error(
                        code,
                        name + " " + what + ".",
                        Location.of(
                                "formula '" + mixture.components().getFirst().formula() + "'"),
                        remedy)
                .asException();
    }
}
