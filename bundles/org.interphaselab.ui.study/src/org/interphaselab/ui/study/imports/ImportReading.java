package org.interphaselab.ui.study.imports;

import java.nio.file.Path;
import java.util.List;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.mapping.MappingProfiles;
import org.interphaselab.study.imports.CellAssignment;
import org.interphaselab.study.imports.FileImport;
import org.interphaselab.study.imports.FoundFiles;
import org.interphaselab.study.imports.ImportEntry;
import org.interphaselab.study.imports.ImportOrder;
import org.interphaselab.study.imports.ImportRun;
import org.interphaselab.study.imports.ImportSettings;
import org.interphaselab.study.imports.ImportTarget;
import org.interphaselab.ui.Settings;

/** Reads files for a study with all readers and with the mappings the user has confirmed. Safe in any thread. */
final class ImportReading {

    private static final long LOOKING = 10;
    private static final long READING = 90;

    private final CyclerFiles cyclerFiles;
    private final ImportTarget target;
    private final MappingProfiles mappings;

    ImportReading(CyclerFiles cyclerFiles, ImportTarget target) {
        this.cyclerFiles = cyclerFiles;
        this.target = target;
        this.mappings = MappingProfiles.in(
                MappingProfiles.userFolder(), target.study().folder().resolve("profiles"));
    }

    /** The mappings the user has confirmed, and those that ship. */
    MappingProfiles mappings() {
        return mappings;
    }

    /** Finds and reads files; writes nothing. */
    List<ImportEntry> look(List<Path> paths, Progress progress) throws ProblemException {
        progress.begin(Messages.Files_looking, LOOKING + READING);
        FileImport imports = imports();
        FoundFiles found = imports.find(target, paths, progress.part(LOOKING));
        List<ImportOrder> orders = ImportOrder.all(found.recordings(), ImportSettings.of(CellAssignment.none()));
        return imports.plan(target, orders, found.skipped(), workers(), progress.part(READING))
                .entries();
    }

    /** Those of the files of a watched folder that hold recordings. */
    List<ImportOrder> among(List<Path> files, ImportSettings settings, Progress progress) throws ProblemException {
        return ImportOrder.all(imports().findAmong(target, files, progress).recordings(), settings);
    }

    /** Takes files into the study folder. */
    ImportRun run(List<ImportOrder> orders, Progress progress) throws ProblemException {
        return imports().run(target, orders, List.of(), workers(), progress);
    }

    private static int workers() {
        return Settings.importWorkers(FileImport.usualWorkers());
    }

    private FileImport imports() throws ProblemException {
        return new FileImport(cyclerFiles.with(mappings.saved()));
    }
}
