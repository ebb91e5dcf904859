package org.interphaselab.report.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.Parameters;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Severity;
import org.interphaselab.cycler.bdf.BdfWriter;
import org.interphaselab.report.crate.CrateContent;
import org.interphaselab.report.crate.CrateFile;
import org.interphaselab.report.crate.CrateMetadata;
import org.interphaselab.report.crate.TableText;
import org.interphaselab.study.StudyFolder;
import org.interphaselab.study.recording.RecordedTraces;
import org.interphaselab.study.recording.RecordingRef;
import org.interphaselab.study.recording.StudySnapshot;

/** Puts the files of a study into a folder, each with what describes it. */
final class CratePacking {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final int UNITS = 100;
    private static final String HALF_CYCLES = "half-cycles";
    private static final String CSV = "text/csv";
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html",
            "text/html",
            "pdf",
            "application/pdf",
            "svg",
            "image/svg+xml",
            "csv",
            CSV,
            "json",
            "application/json");

    private final StudyCrate crate;
    private final StudyFolder folder;
    private final StudySnapshot snapshot;
    private final Path target;
    private final String institution;
    private final List<CrateFile> files = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    CratePacking(StudyCrate crate, StudyFolder folder, StudySnapshot snapshot, Path target, String institution) {
        this.crate = crate;
        this.folder = folder;
        this.snapshot = snapshot;
        this.target = target;
        this.institution = institution;
    }

    /**
     * Packs the study.
     *
     * @param described what the crate is about, told its files
     */
    void pack(Function<List<CrateFile>, CrateContent> described, Progress progress)
            throws IOException, ProblemException {
        Files.createDirectories(target);
        String studyFile = StudyFolder.FILE;
        Files.copy(folder.file(), target.resolve(studyFile));
        files.add(new CrateFile(studyFile, "The experiment: cells, designs, interphases", "application/xml", ""));
        List<Cell> cells = snapshot.experiment().cells();
        progress.begin("The files of the study", (long) UNITS * cells.size());
        try (RecordedTraces traces = new RecordedTraces(snapshot, crate.cyclerFiles())) {
            for (Cell cell : cells) {
                for (RecordingRef recording : snapshot.recordings().getOrDefault(cell.id(), List.of())) {
                    progress.checkCancelled();
                    recording(cell, recording, traces, progress.part(0));
                }
                halfCycles(cell, progress.part(UNITS));
            }
        }
        progress.checkCancelled();
        reports();
        List<CrateFile> sized = new ArrayList<>();
        for (CrateFile file : files) {
            sized.add(file.withBytes(Files.size(target.resolve(file.path()))));
        }
        Files.writeString(target.resolve(CrateMetadata.FILE), CrateMetadata.json(described.apply(sized)));
    }

    private void recording(Cell cell, RecordingRef recording, RecordedTraces traces, Progress progress)
            throws IOException, ProblemException {
        String raw = recording.rawFile();
        if (raw != null && taken.add(raw)) {
            copy(folder.path().resolve(raw), raw);
            files.add(new CrateFile(raw, "Instrument file of " + cell.name(), "application/octet-stream", ""));
        }
        String day = recording
                .start()
                .map(LocalDateTime::toLocalDate)
                .map(DAY::format)
                .orElse("00000000");
        String stem = plain(institution) + "__" + plain(cell.name()) + "__" + day;
        String path = unused("bdf/" + stem, ".bdf.csv");
        Files.createDirectories(target.resolve("bdf"));
        new BdfWriter().write(traces.whole(recording, progress), target.resolve(path));
        files.add(new CrateFile(
                path, "Samples of " + cell.name() + ", Battery Data Format", CSV, raw == null ? "" : raw));
    }

    private void halfCycles(Cell cell, Progress progress) throws IOException, ProblemException {
        Analysis<?> analysis = crate.sections()
                .analyses()
                .byId(HALF_CYCLES)
                .orElseThrow(() -> new IllegalStateException("no analysis '" + HALF_CYCLES + "' is installed"));
        for (Table table : tables(analysis, cell, progress)) {
            Files.createDirectories(target.resolve("halfcycles"));
            String path = unused("halfcycles/" + plain(cell.name()) + "-" + table.id(), ".halfcycles.csv");
            Files.writeString(target.resolve(path), TableText.csv(table));
            files.add(new CrateFile(path, table.title() + ", " + cell.name(), CSV, StudyFolder.FILE));
            String schema = path.substring(0, path.length() - ".csv".length()) + ".schema.json";
            Files.writeString(target.resolve(schema), TableText.schema(table));
            files.add(new CrateFile(schema, "What the columns mean of " + path, "application/schema+json", ""));
        }
    }

    private <P extends Record> List<Table> tables(Analysis<P> analysis, Cell cell, Progress progress)
            throws ProblemException {
        P parameters = Parameters.initial(analysis.parameters());
        Set<String> only = Set.of(cell.id());
        boolean impossible = crate.sections().runner().check(snapshot, analysis, parameters, only).stream()
                .anyMatch(problem -> problem.severity() == Severity.ERROR);
        return impossible
                ? List.of()
                : crate.sections()
                        .runner()
                        .run(snapshot, analysis, parameters, only, progress)
                        .result()
                        .tables();
    }

    private void reports() throws IOException {
        Path reports = folder.reportsFolder();
        List<Path> found;
        try (Stream<Path> walk = Files.walk(reports)) {
            found = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : found) {
            String path = "reports/" + reports.relativize(file).toString().replace('\\', '/');
            copy(file, path);
            String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            String mediaType = MEDIA_TYPES.getOrDefault(ending, "application/octet-stream");
            files.add(new CrateFile(path, "Report: " + file.getFileName(), mediaType, StudyFolder.FILE));
        }
    }

    private void copy(Path source, String path) throws IOException {
        Path copy = target.resolve(path).normalize();
        if (!copy.startsWith(target)) {
            throw new IOException("'" + path + "' lies outside the study");
        }
        Files.createDirectories(Objects.requireNonNull(copy.getParent(), "a copy lies in a folder"));
        Files.copy(source, copy);
    }

    private String unused(String stem, String ending) {
        int number = 1;
        String path;
        do {
            path = stem + String.format(Locale.ROOT, "_%03d", number++) + ending;
        } while (!taken.add(path));
        return path;
    }

    /** A name that every file system and the Battery Data Format take. */
    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}.-]+", "-");
    }
}
