package org.interphaselab.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Severity;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.study.imports.ImportAction;
import org.interphaselab.study.imports.ImportEntry;
import org.interphaselab.study.imports.ImportRun;
import org.interphaselab.study.recording.ImportReportJson;
import org.interphaselab.study.recording.TableMapping;

/** Prints what became of files that were imported. */
final class ImportRunText {

    private final Terminal terminal;
    private final boolean json;
    private final boolean done;

    /**
     * For a terminal.
     *
     * @param done whether it happened, or would happen
     */
    ImportRunText(Terminal terminal, boolean json, boolean done) {
        this.terminal = terminal;
        this.json = json;
        this.done = done;
    }

    /** Prints every file, and on the error output what the user must know. */
    void print(ImportRun run, List<Problem> joining) {
        if (json) {
            Gson gson =
                    new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
            terminal.out().println(gson.toJson(tree(run, joining)));
        } else {
            List<List<String>> rows = new ArrayList<>();
            run.entries().forEach(entry -> rows.add(row(entry)));
            TextTable.lines(rows).forEach(terminal::print);
            terminal.print(total(run));
        }
        tell(run, joining);
    }

    /** Prints the files that changed the study, and problems; as JSON on one line. */
    void printChanges(ImportRun run, List<Problem> joining) {
        ImportRun changes = new ImportRun(run.entries().stream()
                .filter(entry -> entry.action() != ImportAction.SKIPPED && entry.action() != ImportAction.KNOWN)
                .toList());
        if (changes.entries().isEmpty()) {
            return;
        }
        if (json) {
            terminal.out()
                    .println(new GsonBuilder().disableHtmlEscaping().create().toJson(tree(changes, joining)));
        } else {
            changes.entries().forEach(entry -> terminal.print(String.join("  ", row(entry))));
        }
        terminal.out().flush();
        tell(changes, joining);
    }

    private List<String> row(ImportEntry entry) {
        String samples = entry.report()
                .map(report -> entry.action() == ImportAction.CONTINUE
                        ? entry.samplesBefore() + " → " + report.records() + " records"
                        : report.records() + " records")
                .orElse("");
        return List.of(
                entry.light().name().toLowerCase(Locale.ROOT),
                entry.action().words(),
                entry.cellName().map(name -> "cell '" + name + "'").orElse(""),
                entry.report().map(ImportReport::format).orElse(""),
                samples,
                entry.file() + columnPair(entry).map(pair -> " (" + pair + ")").orElse(""));
    }

    private static Optional<String> columnPair(ImportEntry entry) {
        return entry.settings().mapping().flatMap(TableMapping::columnPair);
    }

    private String total(ImportRun run) {
        Map<ImportAction, Integer> counts = new EnumMap<>(ImportAction.class);
        run.entries().forEach(entry -> counts.merge(entry.action(), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        counts.forEach((action, count) -> words.add(count + " " + action.words()));
        String files = run.entries().size() == 1 ? "1 file" : run.entries().size() + " files";
        return files + ": " + (words.isEmpty() ? "nothing found" : String.join(", ", words))
                + (done ? "" : "; nothing was written");
    }

    private void tell(ImportRun run, List<Problem> joining) {
        for (ImportEntry entry : run.entries()) {
            if (entry.action() != ImportAction.SKIPPED) {
                entry.allProblems().stream()
                        .filter(ImportRunText::isWorthTelling)
                        .forEach(terminal::tell);
            }
        }
        terminal.tell(joining);
        long unsaid = run.entries().stream()
                .filter(entry -> entry.problems().stream()
                        .anyMatch(problem -> problem.code().equals("SIGN_NOT_SAID")))
                .count();
        if (unsaid > 0) {
            terminal.tell("of " + (unsaid == 1 ? "one file" : unsaid + " files")
                    + " it is not said what a positive current does: give --sign, or set it in the study,"
                    + " before you evaluate");
        }
    }

    private static boolean isWorthTelling(Problem problem) {
        return problem.severity() != Severity.NOTE;
    }

    private JsonObject tree(ImportRun run, List<Problem> joining) {
        JsonArray files = new JsonArray();
        for (ImportEntry entry : run.entries()) {
            JsonObject file = new JsonObject();
            file.addProperty("file", entry.file().toString());
            entry.settings()
                    .mapping()
                    .ifPresent(mapping ->
                            file.addProperty("mapping", mapping.profile().name()));
            columnPair(entry).ifPresent(pair -> file.addProperty("columnPair", pair));
            file.addProperty("action", entry.action().name());
            file.addProperty("light", entry.light().name());
            entry.cellId().ifPresent(id -> file.addProperty("cellId", id));
            entry.cellName().ifPresent(name -> file.addProperty("cell", name));
            entry.recordingId().ifPresent(id -> file.addProperty("recordingId", id));
            if (entry.action() == ImportAction.CONTINUE) {
                file.addProperty("samplesBefore", entry.samplesBefore());
            }
            entry.staged().ifPresent(staged -> {
                file.addProperty("traceId", staged.traceId());
                file.addProperty("spectra", staged.spectra());
            });
            file.add("problems", problems(entry.problems()));
            entry.report().ifPresent(report -> file.add("report", ImportReportJson.tree(report)));
            files.add(file);
        }
        JsonObject tree = new JsonObject();
        tree.addProperty("written", done);
        tree.add("files", files);
        tree.add("problems", problems(joining));
        return tree;
    }

    private static JsonArray problems(List<Problem> problems) {
        JsonArray array = new JsonArray();
        problems.forEach(problem -> array.add(ImportReportJson.tree(problem)));
        return array;
    }
}
