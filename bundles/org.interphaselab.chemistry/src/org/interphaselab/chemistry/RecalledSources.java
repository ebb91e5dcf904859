package org.interphaselab.chemistry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interphaselab.analysis.Finding;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.chemistry.catalog.Phase;
import org.interphaselab.chemistry.catalog.SinkRule;
import org.interphaselab.chemistry.formula.Formula;
import org.interphaselab.chemistry.reduction.Product;
import org.interphaselab.chemistry.reduction.Reduction;

/**
 * The rows of the catalog that results rest on whose values nobody has looked up in the publication they name: a referee
 * must be told which.
 */
final class RecalledSources {

    /** How the catalog marks such a source. */
    private static final String MARK = "recalled, not checked against the source";

    private final Catalog catalog;
    private final TreeSet<String> rows = new TreeSet<>();

    RecalledSources(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Takes up what a reduction rests on, or may rest on. */
    void add(Reduction reduction) {
        Stream.concat(
                        Stream.of(reduction.usual()),
                        reduction.alternatives().stream().map(Reduction.Alternative::reaction))
                .flatMap(reaction -> reaction.products().stream())
                .map(Product::phase)
                .forEach(this::add);
        reduction.usual().mixture().components().forEach(component -> {
            component.electrolyte().ifPresent(this::add);
            Formula formula = component.formula();
            formula.amounts().keySet().forEach(element -> catalog.rules(formula, element)
                    .forEach(this::add));
            catalog.decomposition(formula)
                    .ifPresent(found -> add("decomposition potential of " + found.formula(), found.source()));
        });
    }

    private void add(Phase phase) {
        add("volume of " + phase.id(), phase.source());
    }

    private void add(SinkRule rule) {
        add("rule " + rule.element().symbol() + " → " + rule.phase().id(), rule.source());
    }

    /** Takes up one value by what it is. */
    void add(String what, String source) {
        if (source.toLowerCase(Locale.ROOT).contains(MARK)) {
            rows.add(what);
        }
    }

    /** What a reader must be told, if anything. */
    Optional<Finding> finding() {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Finding.Level.WARNING,
                        "SOURCES_RECALLED",
                        "Catalog",
                        "Catalog values " + MARK + " they name: " + String.join("; ", rows)
                                + ". Check them before a result that rests on them is published.",
                        List.of()));
    }
}
