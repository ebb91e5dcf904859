package org.interphaselab.chemistry.catalog;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.interphaselab.chemistry.formula.Element;
import org.interphaselab.chemistry.formula.Formula;
import org.interphaselab.chemistry.formula.FormulaParser;
import org.interphaselab.chemistry.formula.PeriodicTable;
import org.interphaselab.chemistry.table.TextTable;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Sha256;

/** The phases and sink rules that reductions are worked out with: those that ship, or a user's of the same layout. */
public final class Catalog {

    private final String origin;
    private final String sha256;
    private final List<Phase> phases;
    private final List<SinkRule> rules;
    private final Phase lithium;
    private final FormulaParser formulas;

    private Catalog(String origin, Path phaseFile, String phaseText, Path sinkFile, String sinkText)
            throws ProblemException {
        PeriodicTable elements = PeriodicTable.shipped();
        this.origin = origin;
        this.sha256 = Sha256.of((phaseText + sinkText).getBytes(StandardCharsets.UTF_8));
        this.formulas = new FormulaParser(elements);
        this.phases = List.copyOf(new PhaseTable(formulas)
                .phases(TextTable.read(phaseFile, new StringReader(phaseText), PhaseTable.COLUMNS)));
        this.lithium = lithium(phaseFile, phases);
        this.rules = List.copyOf(new SinkTable(elements, phases)
                .rules(TextTable.read(sinkFile, new StringReader(sinkText), SinkTable.COLUMNS)));
    }

    /** The catalog that ships. */
    public static Catalog shipped() {
        try {
            return new Catalog(
                    "shipped",
                    Path.of(CatalogFiles.PHASES),
                    CatalogFiles.shipped(CatalogFiles.PHASES),
                    Path.of(CatalogFiles.SINKS),
                    CatalogFiles.shipped(CatalogFiles.SINKS));
        } catch (ProblemException e) {
            throw new IllegalStateException("the catalog that ships is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a user's catalog.
     *
     * @param folder holds {@code phases.tsv} and {@code sinks.tsv} in the layout of those that ship
     * @throws ProblemException if a file is missing or wrong; names line and column
     */
    public static Catalog read(Path folder) throws ProblemException {
        Path phases = folder.resolve(CatalogFiles.PHASES);
        Path sinks = folder.resolve(CatalogFiles.SINKS);
        return new Catalog(folder.toString(), phases, CatalogFiles.read(phases), sinks, CatalogFiles.read(sinks));
    }

    /**
     * Writes the tables that ship into a folder, to be edited there.
     *
     * @throws ProblemException if one of them is there already or cannot be written; nothing is replaced
     */
    public static void writeShipped(Path folder) throws ProblemException {
        CatalogFiles.writeShipped(folder);
    }

    /** Where it comes from: {@code shipped}, or the user's folder. */
    public String origin() {
        return origin;
    }

    /** Sum of both tables, by which results tell what they rest on. */
    public String sha256() {
        return sha256;
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

    private static Phase lithium(Path file, List<Phase> phases) throws ProblemException {
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
