package org.interphaselab.ui.study.imports;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.osgi.util.NLS;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.InstrumentClock;
import org.interphaselab.model.SignConvention;
import org.interphaselab.study.TimeZones;
import org.interphaselab.study.imports.CellAssignment;
import org.interphaselab.study.imports.ImportAction;
import org.interphaselab.study.imports.ImportEntry;
import org.interphaselab.study.imports.ImportOrder;
import org.interphaselab.study.imports.ImportSettings;
import org.interphaselab.study.imports.ImportTarget;
import org.interphaselab.study.imports.ImportTarget.CellName;
import org.interphaselab.ui.Sentence;
import org.interphaselab.ui.Settings;

/**
 * Files as they were looked at, and what the user has said of them so far. Nothing is written. To be used in one thread.
 */
final class ImportDraft {

    private final ImportTarget target;
    /** What was found of each file: one recording, or one for each column pair. */
    private final Map<Path, List<ImportEntry>> entries = new TreeMap<>();

    private final Map<Part, CellName> byHand = new HashMap<>();
    private final Set<Path> folders = new TreeSet<>();
    private final List<Runnable> watchers = new ArrayList<>();
    private CellRule rule;
    private boolean newCells;
    private Optional<SignConvention> sign = Optional.empty();
    private Optional<ZoneId> zone = TimeZones.find(Settings.timeZone());

    /** A recording of a file. */
    private record Part(Path file, Optional<String> columnPair) {

        static Part of(ImportEntry entry) {
            return new Part(entry.file(), entry.columnPair());
        }
    }

    ImportDraft(ImportTarget target) {
        this.target = target;
        // who begins with files has described no cells yet
        newCells = target.cells().isEmpty();
        rule = newCells ? new CellRule(CellRule.Kind.PATTERN, "{cell}.*") : new CellRule(CellRule.Kind.BY_HAND, "");
    }

    ImportTarget target() {
        return target;
    }

    /** Calls somebody whenever something changes. */
    void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** Takes what was found of files; of a file looked at again, the newer. What was passed over in a folder stays so. */
    void add(Collection<ImportEntry> found) {
        Map<Path, List<ImportEntry>> byFile = new TreeMap<>();
        found.forEach(entry ->
                byFile.computeIfAbsent(entry.file(), file -> new ArrayList<>()).add(entry));
        byFile.forEach((file, now) -> {
            boolean skipped = entries.getOrDefault(file, List.of()).stream()
                    .anyMatch(entry -> entry.action() == ImportAction.SKIPPED);
            if (!skipped || !now.stream().allMatch(ImportDraft::isUnknown)) {
                entries.put(file, now);
            }
        });
        changed();
    }

    void remove(Collection<Path> files) {
        files.forEach(entries::remove);
        changed();
    }

    /** The recordings, in the order of the paths of their files and of their columns. */
    List<ImportEntry> entries() {
        return entries.values().stream().flatMap(List::stream).toList();
    }

    /** Folders the user pointed to. */
    Set<Path> folders() {
        return folders;
    }

    CellRule rule() {
        return rule;
    }

    void say(CellRule other) {
        rule = other;
        changed();
    }

    /** Whether cells are made that files name and the study has not. */
    boolean newCells() {
        return newCells;
    }

    void makeCells(boolean wanted) {
        newCells = wanted;
        changed();
    }

    Optional<SignConvention> sign() {
        return sign;
    }

    void say(SignConvention other) {
        sign = Optional.of(other);
        changed();
    }

    Optional<ZoneId> zone() {
        return zone;
    }

    void say(Optional<ZoneId> other) {
        zone = other;
        changed();
    }

    /** Says by hand to which cell a recording belongs; empty leaves it to the rule again. */
    void assign(ImportEntry entry, Optional<CellName> cell) {
        Part part = Part.of(entry);
        cell.ifPresentOrElse(chosen -> byHand.put(part, chosen), () -> byHand.remove(part));
        changed();
    }

    /** Why the rule cannot be used, if it cannot. */
    Optional<Problem> ruleProblem() {
        try {
            rule.assignment();
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(e.problem());
        }
    }

    /** What would become of the files that hold recordings. */
    List<Outcome> outcomes() {
        return entries().stream()
                .filter(entry -> entry.action() != ImportAction.SKIPPED)
                .map(this::outcome)
                .toList();
    }

    Outcome outcome(ImportEntry entry) {
        return switch (entry.action()) {
            case CONTINUE -> new Outcome(entry, cell(entry), Messages.Outcome_continues, true);
            case KNOWN -> new Outcome(entry, cell(entry), Messages.Outcome_known, false);
            case REFUSED, SKIPPED -> new Outcome(entry, Optional.empty(), "", false);
            case ADD, UNASSIGNED -> assigned(entry);
        };
    }

    private Outcome assigned(ImportEntry entry) {
        CellName chosen = byHand.get(Part.of(entry));
        if (chosen != null) {
            return new Outcome(entry, Optional.of(chosen), Messages.Rule_byHand, true);
        }
        Optional<String> name = named(entry);
        Optional<CellName> cell = name.flatMap(target::cell);
        if (cell.isEmpty() && newCells && name.isPresent() && !target.hasAlike(name.get())) {
            return new Outcome(entry, Optional.of(new CellName("", name.get(), "")), Messages.Outcome_newCell, true);
        }
        String reason = cell.isPresent()
                ? rule.words()
                : name.map(unknown -> NLS.bind(Messages.Outcome_noCell, unknown))
                        .orElse("");
        return new Outcome(entry, cell, reason, cell.isPresent());
    }

    private Optional<String> named(ImportEntry entry) {
        try {
            Map<String, String> metadata = new HashMap<>(
                    entry.report().map(report -> report.metadata()).orElse(Map.of()));
            entry.columnPair().ifPresent(pair -> metadata.put(CellAssignment.COLUMN_PAIR, pair));
            return rule.assignment().cell(entry.file(), metadata);
        } catch (ProblemException e) {
            return Optional.empty(); // ruleProblem() tells the user
        }
    }

    private Optional<CellName> cell(ImportEntry entry) {
        return target.cells().stream()
                .filter(cell -> cell.id().equals(entry.cellId().orElse("")))
                .findFirst();
    }

    /** Whether a new recording of direct current is among what would be imported. */
    boolean needsSign() {
        return outcomes().stream()
                .anyMatch(outcome -> outcome.imports() && outcome.entry().action() != ImportAction.CONTINUE);
    }

    /** How many files have a clock of which nobody says where it stood. */
    long localClocks() {
        return entries().stream()
                .flatMap(entry -> entry.report().stream())
                .filter(report -> report.clock().basis() == InstrumentClock.Basis.LOCAL)
                .count();
    }

    /** Why the import cannot begin yet, if it cannot. */
    Optional<String> missing() {
        List<Outcome> outcomes = outcomes();
        if (entries.isEmpty()) {
            return Optional.of(Messages.Missing_files);
        }
        if (ruleProblem().isPresent()) {
            return ruleProblem().map(Sentence::of);
        }
        if (outcomes.stream().noneMatch(Outcome::imports)) {
            boolean open = outcomes.stream().anyMatch(outcome -> outcome.entry().action() == ImportAction.UNASSIGNED);
            return Optional.of(open ? Messages.Missing_cells : Messages.Missing_none);
        }
        Optional<String> twice = pairsOfOneCell(outcomes);
        if (twice.isPresent()) {
            return twice;
        }
        return needsSign() && sign.isEmpty() ? Optional.of(Messages.Missing_sign) : Optional.empty();
    }

    /** Two column pairs are two cells: joined as one recording they would be read as one test. */
    private static Optional<String> pairsOfOneCell(List<Outcome> outcomes) {
        Map<List<Object>, String> taken = new HashMap<>();
        for (Outcome outcome : outcomes) {
            Optional<String> pair = outcome.entry().columnPair();
            if (outcome.imports() && pair.isPresent()) {
                String cell = outcome.cell().map(CellName::name).orElse("");
                String other = taken.putIfAbsent(List.of(outcome.entry().file(), cell), pair.get());
                if (other != null) {
                    return Optional.of(NLS.bind(Messages.Missing_pairs, new Object[] {other, pair.get(), cell}));
                }
            }
        }
        return Optional.empty();
    }

    /** What is to be imported, as it was said. */
    List<ImportOrder> orders() {
        return outcomes().stream()
                .filter(Outcome::imports)
                .map(outcome -> {
                    ImportSettings said = settings(CellAssignment.toCell(
                            outcome.cell().map(CellName::idOrName).orElse("")));
                    return new ImportOrder(
                            outcome.entry().file(),
                            outcome.entry().settings().mapping().map(said::with).orElse(said));
                })
                .toList();
    }

    /** The same for files that are yet to come. */
    ImportSettings settings(CellAssignment cells) {
        ImportSettings said = new ImportSettings(cells, sign.orElse(SignConvention.NOT_REPORTED), zone, false);
        return newCells ? said.makingCells() : said;
    }

    /** Files of no known format, which a mapping may make readable. */
    List<ImportEntry> unknown(boolean named) {
        return entries().stream()
                .filter(entry ->
                        entry.action() == ImportAction.REFUSED || !named && entry.action() == ImportAction.SKIPPED)
                .filter(ImportDraft::isUnknown)
                .filter(entry -> looksLikeTable(entry.file()))
                .toList();
    }

    private static boolean isUnknown(ImportEntry entry) {
        return entry.problems().stream().map(Problem::code).anyMatch("FORMAT_UNKNOWN"::equals);
    }

    private static boolean looksLikeTable(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.matches(".*\\.(csv|txt|tsv|dat|asc|xlsx)(\\.gz)?");
    }

    private void changed() {
        watchers.forEach(Runnable::run);
    }
}
