package org.interphaselab.study.imports;

import java.nio.file.Path;
import java.util.List;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.study.NewerVersion;
import org.interphaselab.study.StudyEditing;
import org.interphaselab.study.StudyFolder;

/** A program that imports a folder into a study and is killed meanwhile: see {@link KilledImportTest}. */
final class KilledImport {

    private KilledImport() {}

    /**
     * Imports.
     *
     * @param arguments the study and the folder of files
     */
    public static void main(String[] arguments) throws ProblemException {
        try (StudyFolder study = StudyFolder.open(Path.of(arguments[0]), NewerVersion.REFUSE)) {
            StudyEditing editing = new StudyEditing(study);
            FileImport imports = new FileImport(CyclerFiles.standard());
            System.out.println("begins");
            ImportTarget target = ImportTarget.of(study);
            FoundFiles found = imports.find(target, List.of(Path.of(arguments[1])), Progress.none());
            List<ImportOrder> orders =
                    ImportOrder.all(found.recordings(), ImportSettings.of(CellAssignment.toCell("one")));
            ImportRun run = imports.run(target, orders, found.skipped(), 2, Progress.none());
            ImportCommand.of(editing.domain(), study.study(), run).ifPresent(editing.commandStack()::execute);
            editing.save();
            System.out.println("ends");
        }
    }
}
