package org.interphaselab.study.imports;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.model.Cell;
import org.interphaselab.study.StudyEditing;
import org.interphaselab.study.StudyFolder;
import org.interphaselab.study.recording.TestRecordings;

/** A study of two cells into which files are imported, and files to import. */
final class ImportStudy implements AutoCloseable {

    static final Instant NOW = Instant.parse("2025-03-04T05:06:07Z");

    private final StudyFolder folder;
    private final StudyEditing editing;
    private final FileImport imports = new FileImport(CyclerFiles.standard(), Clock.fixed(NOW, ZoneOffset.UTC));

    ImportStudy(Path folder) throws ProblemException {
        this(TestRecordings.study(folder));
    }

    ImportStudy(StudyFolder folder) {
        this.folder = folder;
        this.editing = new StudyEditing(folder);
    }

    StudyFolder folder() {
        return folder;
    }

    StudyEditing editing() {
        return editing;
    }

    FileImport imports() {
        return imports;
    }

    Cell cell(String id) {
        return folder.study().getCells().stream()
                .filter(cell -> cell.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    ImportPlan plan(ImportSettings settings, Path... paths) throws ProblemException {
        ImportTarget target = ImportTarget.of(folder);
        FoundFiles found = imports.find(target, List.of(paths), Progress.none());
        return imports.plan(target, ImportOrder.all(found.recordings(), settings), found.skipped(), 2, Progress.none());
    }

    /** Takes files in without attaching them. */
    ImportRun stage(ImportSettings settings, Progress progress, Path... paths) throws ProblemException {
        ImportTarget target = ImportTarget.of(folder);
        FoundFiles found = imports.find(target, List.of(paths), Progress.none());
        return imports.run(target, ImportOrder.all(found.recordings(), settings), found.skipped(), 2, progress);
    }

    /** Imports files as the desktop and the command line do. */
    ImportRun run(ImportSettings settings, Path... paths) throws ProblemException {
        ImportRun run = stage(settings, Progress.none(), paths);
        attach(run);
        return run;
    }

    Optional<Command> attach(ImportRun run) {
        Optional<Command> command = ImportCommand.of(editing.domain(), folder.study(), run);
        command.ifPresent(attaching -> {
            assertTrue(attaching.canExecute(), "it can be done");
            editing.commandStack().execute(attaching);
        });
        return command;
    }

    /** Every file below the study that belongs to recordings, hidden ones too. */
    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.path())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.path().relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.startsWith("raw") || name.startsWith("traces"))
                    .sorted()
                    .toList();
        }
    }

    /** A recording in the Battery Data Format whose voltages tell it from others. */
    static Path bdf(Path file, int samples, double volts) throws IOException {
        Files.createDirectories(file.getParent());
        StringBuilder text = new StringBuilder("Test Time / s,Current / A,Voltage / V\n");
        for (int i = 0; i < samples; i++) {
            double sign = i % 20 < 10 ? 1 : -1;
            double shape = volts + 1e-5 * (i % 7);
            text.append(String.format(Locale.ROOT, "%d,%.4f,%.6f%n", 30 * i, sign * 4e-4, sign * shape));
        }
        return Files.writeString(file, text);
    }

    @Override
    public void close() {
        editing.dispose();
        folder.close();
    }
}
