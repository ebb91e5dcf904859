package org.interphaselab.report.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.model.Study;
import org.interphaselab.report.crate.CrateContent;
import org.interphaselab.report.crate.CrateZip;
import org.interphaselab.study.StudyFolder;
import org.interphaselab.study.recording.StudySnapshot;

/**
 * Packs a study with its reports after RO-Crate 1.1, as it is saved.
 *
 * @param cyclerFiles reads instrument files
 * @param sections the analyses installed, and what runs them
 */
public record StudyCrate(CyclerFiles cyclerFiles, StudySections sections) {

    /** The ending of an archive. */
    public static final String ZIP = ".zip";

    /**
     * What a crate says that only people know.
     *
     * @param name name of the study
     * @param description what the study is about
     * @param authors who is responsible for it
     * @param licence licence of its data
     * @param institution where it was made
     * @param version version of the program
     */
    public record Said(
            String name, String description, List<String> authors, String licence, String institution, String version) {

        public Said {
            authors = List.copyOf(authors);
        }
    }

    /**
     * What the study says of itself.
     *
     * @throws ProblemException when it does not say what an export must, or has no report: nothing is put in the place
     *     of what only the authors can say
     */
    public static Said said(StudyFolder folder, String institution, String version) throws ProblemException {
        Study study = folder.study();
        if (study.getAuthors().isEmpty()) {
            throw missing(folder, "AUTHORS_MISSING", "who is responsible for it", "authors");
        }
        if (blank(study.getLicence())) {
            throw missing(folder, "LICENCE_MISSING", "the licence of its data", "licence");
        }
        if (blank(study.getDescription())) {
            throw missing(folder, "DESCRIPTION_MISSING", "what it is about", "description");
        }
        requireReport(folder);
        return new Said(
                study.getName(), study.getDescription(), study.getAuthors(), study.getLicence(), institution, version);
    }

    /**
     * Packs it.
     *
     * @param folder the study's folder
     * @param snapshot the study as it was saved
     * @param said what the study says of itself
     * @param target the folder to make, or the archive if it ends with {@link #ZIP}; it does not exist yet
     * @throws java.util.concurrent.CancellationException when the user cancels; what was begun of an archive is gone
     */
    public void write(StudyFolder folder, StudySnapshot snapshot, Said said, Path target, Progress progress)
            throws ProblemException {
        try {
            if (target.toString().endsWith(ZIP)) {
                archive(folder, snapshot, said, target, progress);
            } else {
                pack(folder, snapshot, said, target, progress);
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

    private void archive(StudyFolder folder, StudySnapshot snapshot, Said said, Path target, Progress progress)
            throws IOException, ProblemException {
        Path home = Files.createTempDirectory(
                Objects.requireNonNull(target.getParent(), "an absolute path has a parent"), ".export");
        try {
            pack(folder, snapshot, said, home.resolve("crate"), progress);
            CrateZip.write(home.resolve("crate"), target, LocalDate.now());
        } finally {
            try (Stream<Path> walk = Files.walk(home)) {
                for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void pack(StudyFolder folder, StudySnapshot snapshot, Said said, Path target, Progress progress)
            throws IOException, ProblemException {
        LocalDate today = LocalDate.now();
        new CratePacking(this, folder, snapshot, target, said.institution())
                .pack(
                        files -> new CrateContent(
                                said.name(),
                                said.description(),
                                said.authors(),
                                said.institution(),
                                said.licence(),
                                today,
                                said.version(),
                                files),
                        progress);
    }

    private static void requireReport(StudyFolder folder) throws ProblemException {
        try (var reports =
                Files.exists(folder.reportsFolder()) ? Files.list(folder.reportsFolder()) : Stream.<Path>of()) {
            if (reports.findAny().isEmpty()) {
                throw Problem.error(
                                "REPORT_MISSING",
                                "The study has no report to be exported with it.",
                                Location.of(folder.reportsFolder()),
                                "Write a report into this folder first: 'lab evaluate', or File > Export Report in the"
                                        + " desktop.")
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
