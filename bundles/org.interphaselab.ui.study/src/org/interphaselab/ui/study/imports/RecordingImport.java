package org.interphaselab.ui.study.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.interphaselab.core.Light;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Recording;
import org.interphaselab.model.SignConvention;
import org.interphaselab.study.imports.ImportCommand;
import org.interphaselab.study.imports.ImportOrder;
import org.interphaselab.study.imports.ImportRun;
import org.interphaselab.study.imports.ImportTarget;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.ProblemsDialog;
import org.interphaselab.ui.Work;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Imports instrument files into the open study: the one way, whether they were dropped or chosen. How each file reads is
 * shown before anything is written; what is imported is one command that can be undone.
 */
@Component(service = RecordingImport.class)
public final class RecordingImport {

    /** The name of the wizard's shell, see {@link Ids}. */
    public static final String ID = "import.wizard";

    private final CyclerFiles cyclerFiles;
    private final StudyDesk desk;
    private final FolderWatching watching;

    @Activate
    public RecordingImport(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) CyclerFiles cyclerFiles,
            @Reference StudyDesk desk,
            @Reference FolderWatching watching) {
        this.cyclerFiles = cyclerFiles;
        this.desk = desk;
        this.watching = watching;
    }

    /**
     * Opens the import with files and folders.
     *
     * @param shell the window that asks for it
     * @param cell the cell they belong to, where the user has pointed at one
     */
    public void importFiles(Shell shell, Optional<Cell> cell, List<Path> paths) {
        open(shell, cell, paths, false);
    }

    /** Opens the import to watch folders. */
    public void watchFolder(Shell shell, Path folder) {
        open(shell, Optional.empty(), List.of(folder), true);
    }

    private void open(Shell shell, Optional<Cell> cell, List<Path> paths, boolean watch) {
        OpenStudy study = desk.current().orElse(null);
        if (study == null) {
            return;
        }
        if (study.readOnly()) {
            new ProblemsDialog(shell, Messages.Wizard_import, List.of(ReadOnly.problem(study))).open();
            return;
        }
        ImportTarget target = ImportTarget.of(study.folder());
        ImportDraft draft = new ImportDraft(target);
        usualSign(study).ifPresent(draft::say);
        cell.ifPresent(chosen -> draft.say(new CellRule(CellRule.Kind.ONE_CELL, chosen.getId())));
        ImportWizard wizard = new ImportWizard(
                draft,
                new ImportReading(cyclerFiles, target),
                paths,
                watch,
                (said, reading, goOn) -> begin(shell, study, said, reading, goOn));
        new ImportWizardDialog(shell, wizard).open();
    }

    private void begin(Shell shell, OpenStudy study, ImportDraft draft, ImportReading reading, boolean watch) {
        List<ImportOrder> orders = draft.orders();
        if (orders.isEmpty()) {
            watchAfter(shell, study, draft, watch);
            return;
        }
        String task = NLS.bind(
                Messages.Import_task,
                orders.size() == 1
                        ? orders.getFirst().file().getFileName()
                        : NLS.bind(Messages.Files_many, orders.size()));
        Work<ImportRun> work = new Work<>(shell, task, progress -> reading.run(orders, progress), run -> {
            attach(shell, task, study, run);
            watchAfter(shell, study, draft, watch);
        });
        work.setUser(true);
        work.schedule();
    }

    private void watchAfter(Shell shell, OpenStudy study, ImportDraft draft, boolean watch) {
        if (watch && isOpen(study)) {
            watching.start(shell, study, draft);
        }
    }

    private boolean isOpen(OpenStudy study) {
        return desk.current().filter(now -> now == study).isPresent();
    }

    private void attach(Shell shell, String task, OpenStudy study, ImportRun run) {
        if (!isOpen(study)) {
            tell(
                    shell,
                    task,
                    Problem.warning(
                            "IMPORT_WITHOUT_STUDY",
                            Messages.Import_closed,
                            Location.of(study.folder().path()),
                            Messages.Import_closedRemedy));
            return;
        }
        Optional<Command> command = ImportCommand.of(study.domain(), study.study(), run);
        command.ifPresent(all -> study.perform(Fate.step(run), all));
        boolean notable = run.entries().size() > 1
                || run.incomplete()
                || run.entries().stream().anyMatch(entry -> entry.light() != Light.GREEN);
        if (notable && !shell.isDisposed()) {
            new ImportSummaryDialog(shell, task, run).open();
        }
    }

    private static void tell(Shell shell, String task, Problem problem) {
        if (!shell.isDisposed()) {
            new ProblemsDialog(shell, task, List.of(problem)).open();
        }
    }

    /** The convention that all recordings of the study share, as a suggestion; a lab connects its cells in one way. */
    private static Optional<SignConvention> usualSign(OpenStudy study) {
        Set<SignConvention> stated = study.study().getCells().stream()
                .flatMap(cell -> cell.getRecordings().stream())
                .map(Recording::getSignConvention)
                .collect(Collectors.toSet());
        return stated.size() == 1 && !stated.contains(SignConvention.NOT_REPORTED)
                ? Optional.of(stated.iterator().next())
                : Optional.empty();
    }
}
