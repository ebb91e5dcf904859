package org.interphaselab.chemistry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interphaselab.analysis.experiment.CatalogChanges;
import org.interphaselab.analysis.experiment.CatalogChanges.Kind;
import org.interphaselab.analysis.experiment.Composition;
import org.interphaselab.analysis.experiment.DecompositionPotential;
import org.interphaselab.analysis.experiment.ExpectedProducts;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.chemistry.catalog.Decomposition;
import org.interphaselab.chemistry.catalog.Phase;
import org.interphaselab.chemistry.formula.Formula;
import org.interphaselab.chemistry.reduction.Basis;
import org.interphaselab.chemistry.reduction.MixtureParser;
import org.interphaselab.chemistry.reduction.Product;
import org.interphaselab.chemistry.reduction.Reaction;
import org.interphaselab.chemistry.reduction.Reducer;
import org.interphaselab.chemistry.reduction.Reduction;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.ProblemException;

/** What the chemistry of a study's catalog says about its interphases. */
public final class InterphaseChemistry {

    private static final int DIGITS = 4;

    private final Catalog catalog;
    private final CatalogChanges changes;
    private final String edition;

    /**
     * The chemistry of a study.
     *
     * @throws ProblemException if one of the study's changes to the catalog is wrong
     */
    public InterphaseChemistry(CatalogChanges changes) throws ProblemException {
        Catalog shipped = Catalog.shipped();
        this.edition = shipped.edition();
        this.catalog = shipped.with(changes);
        this.changes = changes;
    }

    /** The catalog that ships, with the study's changes. */
    public Catalog catalog() {
        return catalog;
    }

    /**
     * Reduces a composition.
     *
     * @throws ProblemException if a formula cannot be read or reduced
     */
    public Reduction reduce(Composition composition) throws ProblemException {
        List<Double> amounts =
                composition.parts().stream().map(Composition.Part::amount).toList();
        Basis basis =
                switch (composition.basis()) {
                    case MOL -> Basis.MOL;
                    case MASS -> Basis.MASS;
                };
        return new Reducer(catalog).reduce(new MixtureParser(catalog).of(formulas(composition), amounts, basis));
    }

    /** The interphase with the products its electrolyte should give, and its decomposition potential. */
    public Interphase complete(Interphase interphase) throws ProblemException {
        if (interphase.composition().isEmpty()) {
            return interphase;
        }
        Composition composition = interphase.composition().get();
        return new Interphase(
                interphase.id(),
                interphase.name(),
                interphase.electrolyte(),
                interphase.control(),
                interphase.stated(),
                interphase.composition(),
                Optional.of(expected(reduce(composition))),
                decomposition(formulas(composition)));
    }

    /** A reduction as analyses see it. */
    ExpectedProducts expected(Reduction reduction) {
        Reaction usual = reduction.usual();
        Estimate fraction = usual.metalVolumeFractionEstimate();
        return new ExpectedProducts(
                fraction.value(),
                fraction.standardUncertainty().orElseThrow(),
                reduction.lowestMetalVolumeFraction(),
                uncertainty(reduction.lowest()),
                reduction.highestMetalVolumeFraction(),
                uncertainty(reduction.highest()),
                usual.lithiumMAhPerCm2Um(),
                usual.text(),
                "catalog " + edition + own(reduction));
    }

    private static double uncertainty(Reaction reaction) {
        return reaction.metalVolumeFractionEstimate().standardUncertainty().orElseThrow();
    }

    /** Which of the study's own rows a result rests on, or may rest on. */
    private String own(Reduction reduction) {
        TreeSet<String> phases = new TreeSet<>();
        TreeSet<String> elements = new TreeSet<>();
        Stream.concat(
                        Stream.of(reduction.usual()),
                        reduction.alternatives().stream().map(Reduction.Alternative::reaction))
                .flatMap(reaction -> reaction.products().stream())
                .map(Product::phase)
                .map(Phase::id)
                .forEach(phases::add);
        reduction.usual().mixture().components().forEach(component -> {
            component.electrolyte().ifPresent(phase -> phases.add(phase.id()));
            component.formula().amounts().keySet().forEach(element -> elements.add(element.symbol()));
        });
        List<String> used = new ArrayList<>();
        changes.of(Kind.PHASE).stream()
                .filter(row -> phases.contains(row.values().get("id")))
                .forEach(row -> used.add("phase " + row.values().get("id") + source(row)));
        changes.of(Kind.SINK_RULE).stream()
                .filter(row -> elements.contains(row.values().get("element")))
                .forEach(row -> used.add("rule " + row.values().get("element") + " → "
                        + row.values().get("phase") + source(row)));
        return used.isEmpty() ? "" : " with the study's own " + String.join(", ", used);
    }

    private static String source(CatalogChanges.Row row) {
        return " (" + row.values().get("source") + ")";
    }

    /** The potential at which the reduction of a mixture begins: the highest of its components, if all are known. */
    private Optional<DecompositionPotential> decomposition(List<Formula> formulas) {
        List<Decomposition> known = formulas.stream()
                .map(catalog::decomposition)
                .flatMap(Optional::stream)
                .toList();
        if (known.size() < formulas.size()) {
            return Optional.empty();
        }
        Decomposition first = known.stream()
                .max(Comparator.comparingDouble(Decomposition::potentialV))
                .orElseThrow();
        String which = known.stream().anyMatch(other -> other.potentialV() != first.potentialV())
                ? "; the highest of the components, that of " + first.formula() + " ("
                        + Numbers.significant(first.potentialV(), DIGITS) + " V)"
                : "";
        return Optional.of(new DecompositionPotential(
                first.potentialV(), first.source() + which, first.confidence().name()));
    }

    private List<Formula> formulas(Composition composition) throws ProblemException {
        List<Formula> formulas = new ArrayList<>();
        for (Composition.Part part : composition.parts()) {
            formulas.add(catalog.formulas().parse(part.formula()));
        }
        return formulas;
    }
}
