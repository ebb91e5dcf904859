package org.interphaselab.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.interphaselab.core.AtomicFile;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.diagnosis.Diagnosis;
import org.interphaselab.study.recording.ImportReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads instrument files and prints what was found, file by file: one bad file does not stop the others. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads cycler files and tells their format, what was checked, repaired and left out.")
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Files of a cycler, of any known format, or folders in which it keeps a recording as several.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "Print JSON: an object for one file, a list of them for several.")
    private boolean json;

    @Option(
            names = "--diagnose",
            paramLabel = "OUT",
            description = "For a file that cannot be read: write to OUT (- for the terminal) what its structure is,"
                    + " without samples and names, so that you can send that to those who write the program.")
    private Path diagnosis;

    @Mixin
    private MappingOptions mappings = new MappingOptions();

    @Spec
    private CommandSpec spec;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ProblemException {
        if (diagnosis != null) {
            return diagnose();
        }
        boolean allGood = true;
        List<Path> recordings = recordings();
        JsonArray reports = new JsonArray();
        try (TerminalProgress progress = session.progress()) {
            for (Path file : recordings) {
                progress.begin("Reading " + file.getFileName(), 0);
                try {
                    List<Imported> read = mappings.readAll(session, file.toAbsolutePath(), session.quietProgress());
                    progress.erase();
                    read.forEach(imported -> reports.add(print(file, imported.report())));
                } catch (ProblemException e) {
                    allGood = false;
                    progress.erase();
                    session.terminal().tell(e.problem());
                    reports.add(failure(file, e.problem()));
                }
            }
        }
        if (json) {
            session.terminal().out().println(Json.WITH_NULLS.toJson(reports.size() == 1 ? reports.get(0) : reports));
        }
        return allGood ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    /** A folder in which an instrument keeps several recordings stands for all of them. */
    private List<Path> recordings() throws ProblemException {
        List<Path> recordings = new ArrayList<>();
        for (Path file : files) {
            List<Path> kept =
                    Files.isDirectory(file) ? session.services().cyclerFiles().recordingsIn(file) : List.of();
            recordings.addAll(kept.isEmpty() ? List.of(file) : kept);
        }
        return recordings;
    }

    private int diagnose() throws ProblemException {
        boolean printed = diagnosis.toString().equals("-");
        if (files.size() != 1) {
            throw new ParameterException(spec.commandLine(), "--diagnose takes one FILE");
        }
        if (!printed && Files.exists(diagnosis)) {
            throw new ParameterException(spec.commandLine(), "OUT exists: '" + diagnosis + "'");
        }
        String program = "Interphase Lab " + String.join(" ", spec.version());
        String text = Diagnosis.of(
                files.getFirst().toAbsolutePath(), session.services().cyclerFiles(), program, session.quietProgress());
        if (printed) {
            session.terminal().out().print(text);
            return ExitCode.DONE;
        }
        try {
            AtomicFile.write(diagnosis.toAbsolutePath(), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw Problem.error(
                            "OUTPUT_NOT_WRITTEN",
                            "The diagnosis cannot be written: " + e.getMessage() + ".",
                            Location.of(diagnosis),
                            "Give another place for it.")
                    .asException(e);
        }
        session.terminal().print("wrote " + diagnosis + "; read it through before you send it");
        return ExitCode.DONE;
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
