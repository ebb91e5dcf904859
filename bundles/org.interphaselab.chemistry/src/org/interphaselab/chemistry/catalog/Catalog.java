package org.interphaselab.chemistry.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.interphaselab.analysis.experiment.CatalogChanges;
import org.interphaselab.chemistry.formula.Element;
import org.interphaselab.chemistry.formula.Formula;
import org.interphaselab.chemistry.formula.FormulaParser;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * What reductions are worked out with: phases, sink rules, decomposition potentials, dopants and alloys; those that ship, or
 * a user's of the same layout, or those that ship with a study's changes.
 */
public final class Catalog {

    private static final int EDITION_DIGITS = 8;

    private final String origin;
    private final String sha256;
    private final List<Phase> phases;
    private final Phase lithium;
    private final List<SinkRule> rules;
    private final List<Decomposition> decompositions;
    private final List<Dopant> dopants;
    private final List<Alloy> alloys;
    private final FormulaParser formulas;

    Catalog(
            String origin,
            String sha256,
            List<Phase> phases,
            Phase lithium,
            List<SinkRule> rules,
            List<Decomposition> decompositions,
            List<Dopant> dopants,
            List<Alloy> alloys,
            FormulaParser formulas) {
        this.origin = origin;
        this.sha256 = sha256;
        this.phases = List.copyOf(phases);
        this.lithium = lithium;
        this.rules = List.copyOf(rules);
        this.decompositions = List.copyOf(decompositions);
        this.dopants = List.copyOf(dopants);
        this.alloys = List.copyOf(alloys);
        this.formulas = formulas;
    }

    /** The catalog that ships. */
    public static Catalog shipped() {
        return Shipped.CATALOG;
    }

    private static Catalog readShipped() {
        try {
            return new CatalogReader("shipped", Path.of(""), CatalogFiles.shipped()).read();
        } catch (ProblemException e) {
            throw new IllegalStateException("the catalog that ships is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its tables are the same as long as the program runs, and so is what they say: they are read once. */
    private static final class Shipped {

        static final Catalog CATALOG = readShipped();

        private Shipped() {}
    }

    /** Its sum is asked for where nothing of the catalog is needed. */
    private static final class ShippedSum {

        static final String SHA256 = sumShipped();

        private ShippedSum() {}
    }

    private static String sumShipped() {
        try {
            return CatalogFiles.sum(CatalogFiles.shipped());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The {@link #edition} of the catalog that ships, for which its tables are not read. */
    public static String shippedEdition() {
        return edition(ShippedSum.SHA256);
    }

    /**
     * Reads a user's catalog.
     *
     * @param folder holds {@code phases.tsv} and {@code sinks.tsv} in the layout of those that ship; the other tables may
     *     be left out and are then those that ship
     * @throws ProblemException if a file is missing or wrong; names line and column
     */
    public static Catalog read(Path folder) throws ProblemException {
        return new CatalogReader(folder.toString(), folder, CatalogFiles.read(folder)).read();
    }

    /**
     * This catalog with a study's changes.
     *
     * @throws ProblemException if one of them is wrong; {@link #problems(CatalogChanges)} tells all
     */
    public Catalog with(CatalogChanges changes) throws ProblemException {
        return changes.rows().isEmpty() ? this : new CatalogMerge(this, changes).mergeOrRefuse();
    }

    /** What is wrong with a study's changes to this catalog. */
    public List<CatalogProblem> problems(CatalogChanges changes) {
        CatalogMerge merge = new CatalogMerge(this, changes);
        merge.merge();
        return merge.problems();
    }

    /**
     * Writes the tables that ship into a folder, to be edited there.
     *
     * @throws ProblemException if one of them is there already or cannot be written; nothing is replaced
     */
    public static void writeShipped(Path folder) throws ProblemException {
        CatalogFiles.writeShipped(folder);
    }

    /** Where it comes from: {@code shipped}, or the user's folder; with the changes of a study, which. */
    public String origin() {
        return origin;
    }

    /** Sum of all tables, by which results tell what they rest on. */
    public String sha256() {
        return sha256;
    }

    /** Short form of the sum, by which people tell catalogs apart. */
    public String edition() {
        return edition(sha256);
    }

    private static String edition(String sha256) {
        return sha256.substring(0, EDITION_DIGITS);
    }

    /** Decomposition potentials. */
    public List<Decomposition> decompositions() {
        return decompositions;
    }

    /** Ways of doping. */
    public List<Dopant> dopants() {
        return dopants;
    }

    /** Alloys, one row per temperature. */
    public List<Alloy> alloys() {
        return alloys;
    }

    /** The decomposition potential of a composition, whatever multiple of it the table has. */
    public Optional<Decomposition> decomposition(Formula formula) {
        return decompositions.stream()
                .filter(known -> formula.multipleOf(known.formula()).isPresent())
                .findFirst();
    }

    /** All phases in the order of the table. */
    public List<Phase> phases() {
        return phases;
    }

    /** All rules in the order of the table. */
    public List<SinkRule> rules() {
        return rules;
    }

    /** Lithium metal. */
    public Phase lithium() {
        return lithium;
    }

    /** Reads formulas with the same elements. */
    public FormulaParser formulas() {
        return formulas;
    }

    /** The electrolyte of this id. */
    public Optional<Phase> electrolyte(String id) {
        return phases.stream()
                .filter(phase -> phase.role() == Role.ELECTROLYTE && phase.id().equals(id))
                .findFirst();
    }

    /** The electrolytes of a composition, whatever multiple of it their formula is. */
    public List<Phase> electrolytes(Formula formula) {
        return phases.stream()
                .filter(phase -> phase.role() == Role.ELECTROLYTE
                        && formula.multipleOf(phase.formula()).isPresent())
                .toList();
    }

    /** The rules for an element in a compound: those of its chemical system if there are any, else the general ones. */
    public List<SinkRule> rules(Formula compound, Element element) {
        List<SinkRule> special = rules(compound.chemicalSystem(), element);
        return special.isEmpty() ? rules("", element) : special;
    }

    private List<SinkRule> rules(String system, Element element) {
        return rules.stream()
                .filter(rule ->
                        rule.chemicalSystem().equals(system) && rule.element().equals(element))
                .toList();
    }

    static Phase lithium(String file, List<Phase> phases) throws ProblemException {
        List<Phase> lithium =
                phases.stream().filter(phase -> phase.role() == Role.LITHIUM).toList();
        if (lithium.size() != 1
                || !lithium.getFirst().formula().chemicalSystem().equals(Element.LITHIUM)) {
            throw Problem.error(
                            "CATALOG_LITHIUM",
                            "The table must have one phase of role lithium, made of lithium alone.",
                            Location.of(file),
                            "Copy the row of lithium from the catalog that ships.")
                    .asException();
        }
        return lithium.getFirst();
    }
}
