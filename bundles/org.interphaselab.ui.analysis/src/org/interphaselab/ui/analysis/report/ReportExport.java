package org.interphaselab.ui.analysis.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.services.IServiceLocator;
import org.interphaselab.analysis.AnalysisCatalog;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.report.ReportContent;
import org.interphaselab.report.files.ReportFiles;
import org.interphaselab.report.study.StudyCrate;
import org.interphaselab.report.study.StudyReport;
import org.interphaselab.report.study.StudySections;
import org.interphaselab.study.StudyFolder;
import org.interphaselab.study.recording.StudySnapshot;
import org.interphaselab.study.run.AnalysisRunner;
import org.interphaselab.ui.AskingBox;
import org.interphaselab.ui.ProblemsDialog;
import org.interphaselab.ui.Work;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;

/** Writes the report of the open study where the user wants it. */
final class ReportExport {

    private static final int REPORT = 60;
    private static final int CRATE = 40;

    private final IServiceLocator services;
    private final Shell shell;
    private final OpenStudy study;

    private ReportExport(IServiceLocator services, Shell shell, OpenStudy study) {
        this.services = services;
        this.shell = shell;
        this.study = study;
    }

    /** Asks, and writes in the background. */
    static void ask(IServiceLocator services, Shell shell) {
        services.getService(StudyDesk.class).current().ifPresent(study -> new ReportExportDialog(
                        shell, study.folder().reportsFolder())
                .ask(order -> new ReportExport(services, shell, study).export(order)));
    }

    private void export(ExportOrder order) {
        if (order.crate().isPresent() && study.dirty()) {
            tell(Problem.error(
                    "STUDY_NOT_SAVED",
                    Messages.Export_notSaved,
                    Location.of(study.folder().file()),
                    Messages.Export_notSavedRemedy));
            return;
        }
        new ReportMaking(services).make(shell, made -> write(order, made, made.content(study.study())));
    }

    private void write(ExportOrder order, MadeReport made, ReportContent content) {
        StudySnapshot snapshot = made.snapshot();
        new Work<>(shell, Messages.Export_task, progress -> written(order, snapshot, content, progress), this::done)
                .ofFamily(ReportMaking.FAMILY)
                .schedule();
    }

    private List<Path> written(ExportOrder order, StudySnapshot snapshot, ReportContent content, Progress progress)
            throws ProblemException {
        progress.begin(Messages.Export_task, REPORT + CRATE);
        List<Path> files = new ArrayList<>();
        try {
            Files.createDirectories(order.folder());
            files.addAll(ReportFiles.write(
                            order.folder(),
                            StudyReport.fileName(snapshot),
                            content,
                            order.formats(),
                            order.figures(),
                            progress.part(REPORT))
                    .values());
        } catch (IOException e) {
            throw Problem.error(
                            "REPORT_NOT_WRITTEN",
                            NLS.bind(Messages.Export_notWritten, e.getMessage()),
                            Location.of(order.folder()),
                            Messages.Export_notWrittenRemedy)
                    .asException(e);
        }
        Optional<ExportOrder.Crate> crate = order.crate();
        if (crate.isPresent()) {
            StudyFolder folder = study.folder();
            StudyCrate.Said said = StudyCrate.said(folder, crate.get().institution(), MadeReport.version());
            new StudyCrate(
                            services.getService(CyclerFiles.class),
                            new StudySections(
                                    services.getService(AnalysisCatalog.class),
                                    services.getService(AnalysisRunner.class)))
                    .write(folder, snapshot, said, crate.get().file(), progress.part(CRATE));
            files.add(crate.get().file());
        }
        return files;
    }

    private void done(List<Path> files) {
        if (shell.isDisposed() || files.isEmpty()) {
            return;
        }
        String list = files.stream().map(Path::toString).collect(Collectors.joining("\n"));
        AskingBox.tell(
                shell,
                "report",
                Messages.Export_title,
                NLS.bind(Messages.Export_written, list),
                pressed -> {
                    if (pressed == 0) {
                        Program.launch(String.valueOf(files.getFirst().getParent()));
                    }
                },
                Messages.Export_show,
                Messages.Export_close);
    }

    private void tell(Problem problem) {
        new ProblemsDialog(shell, Messages.Export_title, List.of(problem)).open();
    }
}
