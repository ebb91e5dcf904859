package org.interphaselab.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.interphaselab.core.ProblemException;
import org.interphaselab.report.study.StudyCrate;
import org.interphaselab.report.study.StudySections;
import org.interphaselab.study.NewerVersion;
import org.interphaselab.study.StudyFolder;
import org.interphaselab.study.recording.StudySnapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Packs a study for a repository: instrument files, BDF, half-cycles, report and what describes them. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Packs a study with its report after RO-Crate 1.1, to be handed to a repository.")
final class ExportCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study's folder.")
    private Path study = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description = "The folder to make, or the archive if it ends with .zip.")
    private Path out = Path.of("");

    @Option(names = "--ro-crate", required = true, description = "Pack as RO-Crate, the only way there is.")
    private boolean crate;

    @Option(
            names = "--institution",
            required = true,
            paramLabel = "NAME",
            description = "Where the study was made; the names of BDF files begin with it.")
    private String institution = "";

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ProblemException {
        Path target = out.toAbsolutePath().normalize();
        if (institution.isBlank() || Files.exists(target)) {
            throw new ParameterException(
                    spec.commandLine(), institution.isBlank() ? "--institution is empty" : "OUT exists: '" + out + "'");
        }
        Path source = study.toAbsolutePath().normalize();
        try (StudyFolder folder = StudyFolder.openReadOnly(source, NewerVersion.REFUSE);
                TerminalProgress progress = session.progress()) {
            StudyCrate.Said said = StudyCrate.said(folder, institution, version());
            LabServices services = session.services();
            new StudyCrate(services.cyclerFiles(), new StudySections(services.analyses(), services.runner()))
                    .write(folder, StudySnapshot.of(folder), said, target, progress);
        }
        session.terminal().print("exported to " + target);
        return ExitCode.DONE;
    }

    private String version() {
        return spec.version().length == 0 ? "" : spec.version()[0];
    }
}
