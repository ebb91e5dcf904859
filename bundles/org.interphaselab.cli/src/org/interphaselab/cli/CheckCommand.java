package org.interphaselab.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.study.recording.ImportReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads instrument files and prints what was found, file by file: one bad file does not stop the others. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads cycler files and tells their format, what was checked, repaired and left out.")
final class CheckCommand implements Callable<Integer> {

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create();

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of a cycler, of any known format.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "Print JSON: an object for one file, a list of them for several.")
    private boolean json;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        boolean allGood = true;
        JsonArray reports = new JsonArray();
        try (TerminalProgress progress = session.progress()) {
            for (Path file : files) {
                progress.begin("Reading " + file.getFileName(), 0);
                try {
                    ImportReport report = session.services()
                            .cyclerFiles()
                            .read(file.toAbsolutePath(), session.quietProgress())
                            .report();
                    progress.erase();
                    reports.add(print(file, report));
                } catch (ProblemException e) {
                    allGood = false;
                    progress.erase();
                    session.terminal().tell(e.problem());
                    reports.add(failure(file, e.problem()));
                }
            }
        }
        if (json) {
            session.terminal().out().println(GSON.toJson(files.size() == 1 ? reports.get(0) : reports));
        }
        return allGood ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private JsonElement print(Path file, ImportReport report) {
        if (!json) {
            new ImportReportText(session.terminal()).print(file, report);
        }
        return json ? ImportReportJson.tree(report) : JsonNull.INSTANCE;
    }

    private static JsonObject failure(Path file, Problem problem) {
        JsonObject failure = new JsonObject();
        failure.addProperty("file", String.valueOf(file.getFileName()));
        failure.add("format", JsonNull.INSTANCE);
        failure.add("version", JsonNull.INSTANCE);
        failure.addProperty("records", 0);
        JsonArray problems = new JsonArray();
        problems.add(ImportReportJson.tree(problem));
        failure.add("problems", problems);
        return failure;
    }
}
