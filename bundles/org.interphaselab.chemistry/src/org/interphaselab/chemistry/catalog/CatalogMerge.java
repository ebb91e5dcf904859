package org.interphaselab.chemistry.catalog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.interphaselab.analysis.experiment.CatalogChanges;
import org.interphaselab.analysis.experiment.CatalogChanges.Kind;
import org.interphaselab.analysis.experiment.CatalogChanges.Row;
import org.interphaselab.chemistry.formula.PeriodicTable;
import org.interphaselab.chemistry.table.TextRow;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Sha256;

/** Puts a study's rows in place of those of a catalog, and adds the new ones. Every wrong row is told, not the first alone. */
final class CatalogMerge {

    /** Puts one row into the catalog being made. */
    private interface RowMerge {
        void merge(Row row, TextRow text) throws ProblemException;
    }

    private final Catalog base;
    private final CatalogChanges changes;
    private final PeriodicTable elements = PeriodicTable.shipped();
    private final List<CatalogProblem> problems = new ArrayList<>();
    private final Map<String, Phase> phases = new LinkedHashMap<>();
    private final List<Decomposition> decompositions;
    private final Map<String, Dopant> dopants = new LinkedHashMap<>();
    private final Map<String, Alloy> alloys = new LinkedHashMap<>();

    CatalogMerge(Catalog base, CatalogChanges changes) {
        this.base = base;
        this.changes = changes;
        base.phases().forEach(phase -> phases.put(phase.id(), phase));
        this.decompositions = new ArrayList<>(base.decompositions());
        base.dopants().forEach(dopant -> dopants.put(dopant.id(), dopant));
        base.alloys().forEach(alloy -> alloys.put(alloy.id(), alloy));
    }

    /** The merged catalog; of use only if there are no {@link #problems()}. */
    Catalog merge() {
        PhaseTable phaseTable = new PhaseTable(base.formulas());
        Set<String> own = new HashSet<>();
        each(Kind.PHASE, (row, text) -> {
            SmallTables.requireOnce(text, own);
            Phase phase = phaseTable.phase(text);
            if ((phase.role() == Role.LITHIUM)
                    != phase.id().equals(base.lithium().id())) {
                throw text.problem(
                        "role", "only " + base.lithium().id() + " is lithium metal", "Choose another role or key.");
            }
            phases.put(phase.id(), phase);
        });
        RuleMerge rules = new RuleMerge(base.rules(), phases);
        rules.lost().forEach((phase, problem) -> problems.add(new CatalogProblem(ownPhase(phase), problem)));
        SinkTable sinkTable = new SinkTable(elements, List.copyOf(phases.values()));
        Map<TextRow, Row> ruleRows = new IdentityHashMap<>();
        each(Kind.SINK_RULE, (row, text) -> {
            ruleRows.put(text, row);
            rules.add(text, sinkTable);
        });
        rules.withoutDefault()
                .forEach((text, problem) -> problems.add(new CatalogProblem(ruleRows.get(text), problem)));
        small();
        Phase lithium = phases.get(base.lithium().id());
        return new Catalog(
                base.origin() + ", with changes of a study: "
                        + changes.rows().stream().map(Row::name).collect(Collectors.joining(", ")),
                Sha256.of((base.sha256() + changes.rows()).getBytes(StandardCharsets.UTF_8)),
                List.copyOf(phases.values()),
                lithium,
                rules.rules(),
                decompositions,
                List.copyOf(dopants.values()),
                List.copyOf(alloys.values()),
                base.formulas());
    }

    /** What is wrong with the changes, known after {@link #merge()}. */
    List<CatalogProblem> problems() {
        return problems;
    }

    private void small() {
        SmallTables small = new SmallTables(base.formulas(), elements, phases);
        each(Kind.DECOMPOSITION_POTENTIAL, (row, text) -> {
            Decomposition read = small.decomposition(text);
            decompositions.removeIf(
                    other -> other.formula().multipleOf(read.formula()).isPresent());
            decompositions.add(read);
        });
        Set<String> ownDopants = new HashSet<>();
        each(Kind.DOPANT, (row, text) -> {
            SmallTables.requireOnce(text, ownDopants);
            Dopant dopant = small.dopant(text);
            dopants.put(dopant.id(), dopant);
        });
        Set<String> ownAlloys = new HashSet<>();
        each(Kind.ALLOY, (row, text) -> {
            SmallTables.requireOnce(text, ownAlloys);
            Alloy alloy = small.alloy(text);
            alloys.put(alloy.id(), alloy);
        });
    }

    private void each(Kind kind, RowMerge merge) {
        for (Row row : changes.of(kind)) {
            try {
                merge.merge(row, text(row));
            } catch (ProblemException e) {
                problems.add(new CatalogProblem(row, e.problem()));
            }
        }
    }

    private static TextRow text(Row row) {
        return new TextRow(Location.of("catalog of the study, " + row.name()), row.values());
    }

    private Row ownPhase(String id) {
        return changes.of(Kind.PHASE).stream()
                .filter(row -> id.equals(row.values().get("id")))
                .findFirst()
                .orElseThrow();
    }

    /** The first problem as an exception, if there is one. */
    Catalog mergeOrRefuse() throws ProblemException {
        Catalog merged = merge();
        if (!problems.isEmpty()) {
            Problem first = problems.getFirst().problem();
            throw first.asException();
        }
        return merged;
    }
}
