package org.interphaselab.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Severity;
import org.interphaselab.cycler.bdf.BdfValidation;
import org.interphaselab.cycler.bdf.BdfValidator;
import org.interphaselab.study.recording.ImportReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether files are of the Battery Data Format, file by file: one bad file does not stop the others. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Tells whether csv and parquet files are of the Battery Data Format, and what others may read"
                + " wrongly: columns, names, units, sums and the scale of time.")
final class ValidateCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files ending in .bdf.csv or .bdf.parquet.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "Print JSON: a list with an object per file.")
    private boolean json;

    ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        boolean allValid = true;
        JsonArray all = new JsonArray();
        try (TerminalProgress progress = session.progress()) {
            for (Path file : files) {
                progress.begin("Validating " + file.getFileName(), 0);
                BdfValidation validation = validation(file);
                progress.erase();
                allValid &= validation.valid();
                all.add(tree(file, validation));
                if (!json) {
                    print(file, validation);
                }
            }
        }
        if (json) {
            session.terminal().out().println(Json.WITHOUT_NULLS.toJson(all));
        }
        return allValid ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private BdfValidation validation(Path file) {
        try {
            return new BdfValidator().validate(file.toAbsolutePath(), session.quietProgress());
        } catch (ProblemException e) {
            return new BdfValidation("", 0, List.of(e.problem()));
        }
    }

    private void print(Path file, BdfValidation validation) {
        Terminal terminal = session.terminal();
        terminal.print(file + ": " + (validation.valid() ? "valid" : "not valid") + ", " + validation.samples()
                + " samples, " + validation.count(Severity.ERROR) + " errors, " + validation.count(Severity.WARNING)
                + " warnings, " + validation.count(Severity.NOTE) + " notes");
        validation.findings().forEach(finding -> terminal.print("  " + finding));
    }

    private static JsonObject tree(Path file, BdfValidation validation) {
        JsonObject tree = new JsonObject();
        tree.addProperty("file", String.valueOf(file.getFileName()));
        tree.addProperty("valid", validation.valid());
        tree.addProperty("format", validation.format());
        tree.addProperty("samples", validation.samples());
        JsonArray findings = new JsonArray();
        for (Problem finding : validation.findings()) {
            findings.add(ImportReportJson.tree(finding));
        }
        tree.add("findings", findings);
        return tree;
    }
}
