package org.interphaselab.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.model.SignConvention;
import org.interphaselab.study.NewerVersion;
import org.interphaselab.study.StudyFolder;
import org.interphaselab.study.TimeZones;
import org.interphaselab.study.imports.CellAssignment;
import org.interphaselab.study.imports.FileImport;
import org.interphaselab.study.imports.FolderWatch;
import org.interphaselab.study.imports.FoundFiles;
import org.interphaselab.study.imports.ImportOrder;
import org.interphaselab.study.imports.ImportRun;
import org.interphaselab.study.imports.ImportSettings;
import org.interphaselab.study.imports.ImportTarget;
import org.interphaselab.study.imports.SupersededFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports instrument files and folders of them into a study, once or as they grow. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Imports cycler files, or all that are found in folders, into the cells of a study.",
            "A file whose test has gone on takes the place of its shorter version; one that the study has is left alone.",
            "To which cell a file belongs is said by --table, else --pattern, else --barcode, else --cell: the first that"
                    + " says. Nothing is guessed."
        })
final class ImportCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study's folder.")
    private Path study = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE|FOLDER", description = "What to import.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--cell", paramLabel = "NAME", description = "The cell that all files belong to.")
    private String cell;

    @Option(
            names = "--pattern",
            paramLabel = "PATTERN",
            description =
                    "Finds the cell's name in the file's: {cell} stands for it, * for anything, ? for one character,"
                            + " as in '{cell}_run*.ndax' or '{cell}/*.nda'. Or a regular expression with a group (?<cell>…).")
    private String pattern;

    @Option(names = "--barcode", description = "The barcode that a file states is that of its cell.")
    private boolean barcode;

    @Option(
            names = "--table",
            paramLabel = "FILE",
            description =
                    "A text file with a line per file: its path, from that text file's folder, a comma or tab, and"
                            + " its cell.")
    private Path table;

    @Option(
            names = "--new-cells",
            description =
                    "Make the cells that files belong to and the study has not; how they are built stays to be said.")
    private boolean newCells;

    @Option(
            names = "--sign",
            paramLabel = "plates-b|strips-b",
            description =
                    "What a positive current does at the thin electrode B. Left out, it counts as not reported, and"
                            + " the cells cannot be evaluated until it is said.")
    private String sign;

    @Option(
            names = "--time-zone",
            paramLabel = "ZONE",
            description = "Where the instrument's clock stands, for example Asia/Shanghai or +08:00.")
    private String timeZone;

    @Mixin
    private ImportMapping mapping = new ImportMapping();

    @Option(names = "--as-new", description = "Import a file as a new recording though it seems to continue another.")
    private boolean asNew;

    @Option(names = "--dry-run", description = "Only tell what would happen; write nothing.")
    private boolean dryRun;

    @Option(
            names = "--watch",
            description = "Go on: import what appears or grows in the folders, until stopped by Ctrl-C.")
    private boolean watch;

    @Option(
            names = "--settle",
            paramLabel = "SECONDS",
            description = "With --watch: how long a file must not have changed before it is read (${DEFAULT-VALUE}).")
    private int settleS = 10;

    @Option(names = "--jobs", paramLabel = "N", description = "How many files to read at a time.")
    private int jobs = FileImport.usualWorkers();

    @Option(names = "--json", description = "Print JSON; with --watch one line per import.")
    private boolean json;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ProblemException {
        ImportSettings settings = settings();
        requireUsable();
        Path folder = study.toAbsolutePath().normalize();
        try (StudyFolder open = dryRun
                ? StudyFolder.openReadOnly(folder, NewerVersion.REFUSE)
                : StudyFolder.open(folder, NewerVersion.REFUSE)) {
            session.terminal().tell(open.problems());
            StudyWriting writing = new StudyWriting(open);
            try {
                return watch ? watch(open, writing, settings) : once(open, writing, settings);
            } finally {
                writing.close();
            }
        }
    }

    private int once(StudyFolder open, StudyWriting writing, ImportSettings settings) throws ProblemException {
        ImportTarget target = ImportTarget.of(open);
        ImportRun run;
        List<Problem> joining;
        try (TerminalProgress progress = session.progress()) {
            FoundFiles found = imports().find(target, absolute(paths), settings.mapping(), session.quietProgress());
            run = run(target, found, settings, progress);
            joining = dryRun ? List.of() : writing.attach(run, session, progress);
        } catch (CancellationException e) {
            session.terminal().tell("what was read so far lies ready; the same command goes on from there");
            throw e;
        }
        new ImportRunText(session.terminal(), json, !dryRun).print(run, joining);
        return run.incomplete() ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    private int watch(StudyFolder open, StudyWriting writing, ImportSettings settings) throws ProblemException {
        Duration settle = Duration.ofSeconds(settleS);
        Duration interval = Duration.ofSeconds(Math.clamp(settleS / 2, 1, 10));
        Progress quiet = session.quietProgress();
        session.terminal().tell("watching; Ctrl-C stops");
        try (FolderWatch watched = new FolderWatch(absolute(paths), open.path(), settle, interval)) {
            while (true) {
                List<Path> files = watched.await(quiet);
                ImportTarget target = ImportTarget.of(open);
                FoundFiles found = imports().findAmong(target, files, settings.mapping(), quiet);
                ImportRun run = run(target, found, settings, quiet);
                List<Problem> joining = writing.attach(run, session, quiet);
                SupersededFiles.remove(open);
                new ImportRunText(session.terminal(), json, true).printChanges(run, joining);
            }
        } catch (CancellationException e) {
            session.terminal().tell("stopped; what was imported is saved");
            return ExitCode.DONE;
        }
    }

    private ImportRun run(ImportTarget target, FoundFiles found, ImportSettings settings, Progress progress)
            throws ProblemException {
        List<ImportOrder> orders = ImportOrder.all(found.recordings(), settings);
        return dryRun
                ? new ImportRun(imports()
                        .plan(target, orders, found.skipped(), jobs, progress)
                        .entries())
                : imports().run(target, orders, found.skipped(), jobs, progress);
    }

    private FileImport imports() {
        return new FileImport(mapping.files(session, study.toAbsolutePath()));
    }

    private ImportSettings settings() throws ProblemException {
        CellAssignment cells = CellAssignment.none();
        if (table != null) {
            cells = cells.or(CellAssignment.byTable(CellTable.read(table)));
        }
        if (pattern != null) {
            cells = cells.or(CellAssignment.byPattern(pattern));
        }
        if (barcode) {
            cells = cells.or(CellAssignment.byBarcode());
        }
        if (cell != null) {
            cells = cells.or(CellAssignment.toCell(cell));
        }
        Optional<ZoneId> zone = timeZone == null ? Optional.empty() : Optional.of(TimeZones.require(timeZone));
        return new ImportSettings(cells, sign(), zone, newCells, asNew, mapping.chosen(study.toAbsolutePath()));
    }

    private SignConvention sign() {
        return switch (sign == null ? "" : sign.toLowerCase(Locale.ROOT)) {
            case "" -> SignConvention.NOT_REPORTED;
            case "plates-b" -> SignConvention.POSITIVE_PLATES_B;
            case "strips-b" -> SignConvention.POSITIVE_STRIPS_B;
            default ->
                throw new ParameterException(
                        spec.commandLine(), "--sign is plates-b or strips-b, but was '" + sign + "'");
        };
    }

    private void requireUsable() {
        if (watch && dryRun) {
            throw new ParameterException(spec.commandLine(), "--watch and --dry-run exclude each other");
        }
        Optional<Path> noFolder =
                paths.stream().filter(path -> !Files.isDirectory(path)).findFirst();
        if (watch && noFolder.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--watch watches folders; this is none: '" + noFolder.get() + "'");
        }
        if (mapping.isContradictory()) {
            throw new ParameterException(spec.commandLine(), "--column-pair goes with --mapping");
        }
        if (jobs < 1 || settleS < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs and --settle are at least 1");
        }
    }

    private static List<Path> absolute(List<Path> paths) {
        return paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    }
}
