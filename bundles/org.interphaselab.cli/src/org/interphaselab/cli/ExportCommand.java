package org.interphaselab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.Study;
import org.interphaselab.report.crate.CrateContent;
import org.interphaselab.report.crate.CrateZip;
import org.interphaselab.study.NewerVersion;
import org.interphaselab.study.StudyFolder;
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

    private static final String ZIP = ".zip";

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
        try (StudyFolder folder = StudyFolder.openReadOnly(source, NewerVersion.REFUSE)) {
            Study model = folder.study();
            requireSaid(folder, model);
            try {
                if (target.toString().endsWith(ZIP)) {
                    archive(folder, target);
                } else {
                    pack(folder, target, LocalDate.now());
                }
            } catch (IOException e) {
                throw Problem.error(
                                "EXPORT_NOT_WRITTEN",
                                "The export could not be written: " + e.getMessage() + ".",
                                Location.of(target),
                                "Check that the disk has room, remove what was begun, and export again.")
                        .asException(e);
            }
        }
        session.terminal().print("exported to " + target);
        return ExitCode.DONE;
    }

    private void archive(StudyFolder folder, Path target) throws IOException, ProblemException {
        LocalDate today = LocalDate.now();
        Path home = Files.createTempDirectory(
                Objects.requireNonNull(target.getParent(), "an absolute path has a parent"), ".export");
        try {
            pack(folder, home.resolve("crate"), today);
            CrateZip.write(home.resolve("crate"), target, today);
        } finally {
            try (Stream<Path> walk = Files.walk(home)) {
                for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void pack(StudyFolder folder, Path target, LocalDate today) throws IOException, ProblemException {
        Study model = folder.study();
        new CratePacking(session, folder, target, institution)
                .pack(files -> new CrateContent(
                        model.getName(),
                        model.getDescription(),
                        model.getAuthors(),
                        institution,
                        model.getLicence(),
                        today,
                        spec.version().length == 0 ? "" : spec.version()[0],
                        files));
    }

    /** Nothing is put in the place of what only the authors can say. */
    private static void requireSaid(StudyFolder folder, Study study) throws ProblemException {
        if (study.getAuthors().isEmpty()) {
            throw missing(folder, "AUTHORS_MISSING", "who is responsible for it", "authors");
        }
        if (blank(study.getLicence())) {
            throw missing(folder, "LICENCE_MISSING", "the licence of its data", "licence");
        }
        if (blank(study.getDescription())) {
            throw missing(folder, "DESCRIPTION_MISSING", "what it is about", "description");
        }
        try (var reports =
                Files.exists(folder.reportsFolder()) ? Files.list(folder.reportsFolder()) : List.<Path>of().stream()) {
            if (reports.findAny().isEmpty()) {
                throw Problem.error(
                                "REPORT_MISSING",
                                "The study has no report to be exported with it.",
                                Location.of(folder.reportsFolder()),
                                "Run 'lab evaluate' on the study first.")
                        .asException();
            }
        } catch (IOException e) {
            throw Problem.error(
                            "REPORT_UNREADABLE",
                            "The reports of the study cannot be listed.",
                            Location.of(folder.reportsFolder()),
                            "Check the rights of the folder.")
                    .asException(e);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static ProblemException missing(StudyFolder folder, String code, String what, String attribute) {
        return Problem.error(
                        code,
                        "The study does not say " + what + ", which an export must.",
                        Location.of(folder.file()),
                        "Fill in '" + attribute + "' of the study and save it.")
                .asException();
    }
}
