package org.interphaselab.study.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.cycler.Imported;
import org.interphaselab.model.SignConvention;
import org.interphaselab.study.recording.TableMapping;

/** Decides what becomes of a file that was read, by the user's rule and by what the study has. Writes nothing. */
final class FileExamination {

    private final ImportTarget target;
    private final Recognition recognition;

    FileExamination(ImportTarget target, Recognition recognition) {
        this.target = target;
        this.recognition = recognition;
    }

    /** The study has a recording of exactly this content. */
    ImportEntry known(ImportOrder order, KnownRecording known) {
        return entry(order, ImportAction.KNOWN, known, 0, List.of());
    }

    /** The study has a recording of exactly this content, which was read by another mapping, or by none. */
    ImportEntry knownOtherwise(ImportOrder order, KnownRecording known) {
        String reading = known.samples()
                .mappingProfile()
                .map(profile -> "by the mapping kept in " + profile)
                .orElse("by the reader of its format");
        Problem note = Problem.note(
                "READING_KEPT",
                "The study has the file as " + known.words() + ", read " + reading + "; that stays as it is.",
                Location.of(order.file()),
                "Nothing is to be done. If that reading is wrong, remove the recording from its cell first, or import the"
                        + " file as a new recording.");
        return entry(order, ImportAction.KNOWN, known, 0, List.of(note));
    }

    private static Map<String, String> described(ImportOrder order, Map<String, String> metadata) {
        Map<String, String> described = new HashMap<>(metadata);
        order.settings()
                .mapping()
                .flatMap(TableMapping::columnPair)
                .ifPresent(pair -> described.put(CellAssignment.COLUMN_PAIR, pair));
        return described;
    }

    /**
     * What becomes of a file that was read.
     *
     * @throws ProblemException when the samples of a recording it is compared with cannot be had
     */
    ImportEntry examine(ImportOrder order, Imported imported, Progress progress) throws ProblemException {
        ImportReport report = imported.report();
        Relation relation = order.settings().asNew()
                ? new Relation.Unrelated()
                : recognition.of(imported, order.settings().mapping(), progress);
        ImportEntry entry =
                switch (relation) {
                    case Relation.Unrelated unrelated ->
                        added(order, report, imported.trace().size());
                    case Relation.Continues continues -> continued(order, continues, report);
                    case Relation.IsBeginningOf beginning -> contained(order, beginning.recording());
                    case Relation.Contradicts contradicts ->
                        entry(order, ImportAction.REFUSED, contradicts.recording(), 0, List.of(contradicts.problem()));
                };
        return entry.with(report);
    }

    /**
     * What becomes of a file that is related to no recording.
     *
     * @param samples how many samples of direct current it has
     */
    ImportEntry added(ImportOrder order, ImportReport report, long samples) {
        return placed(order, report.metadata(), Optional.of(report), samples);
    }

    /**
     * As {@link #added}, for a file that need not have been read.
     *
     * @param metadata what the file says of itself
     * @param report the account, where it was read
     */
    ImportEntry placed(ImportOrder order, Map<String, String> metadata, Optional<ImportReport> report, long samples) {
        Optional<String> name = order.settings().cells().cell(order.file(), described(order, metadata));
        if (name.isEmpty()) {
            return unassigned(order, name, noRule(order));
        }
        Optional<ImportTarget.CellName> cell =
                order.settings().newCells() ? target.cellOrNew(name.get()) : target.cell(name.get());
        if (cell.isEmpty()) {
            return unassigned(order, name, noCell(order, name.get()));
        }
        List<Problem> problems = new ArrayList<>();
        boolean noCurrent = report.stream()
                .flatMap(account -> account.problems().stream())
                .anyMatch(problem -> problem.code().equals("CURRENT_ABSENT"));
        if (samples > 0 && !noCurrent && order.settings().sign() == SignConvention.NOT_REPORTED) {
            problems.add(signMissing(order));
        }
        return new ImportEntry(
                order.file(),
                ImportAction.ADD,
                order.settings(),
                Optional.of(cell.get().id()),
                Optional.of(cell.get().name()),
                Optional.empty(),
                0,
                report,
                Optional.empty(),
                problems);
    }

    private static ImportEntry continued(ImportOrder order, Relation.Continues continues, ImportReport report) {
        List<Problem> problems = new ArrayList<>();
        if (continues.lastRevised()) {
            problems.add(Problem.note(
                    "LAST_SAMPLE_REVISED",
                    "The last sample of " + continues.recording().words()
                            + " was not complete when it was imported; the longer file has it as the instrument wrote it"
                            + " in the end.",
                    Location.of(report.fileName()),
                    "Nothing is to be done."));
        }
        return entry(order, ImportAction.CONTINUE, continues.recording(), continues.samplesBefore(), problems);
    }

    /** All samples of the file are in a recording already. */
    ImportEntry contained(ImportOrder order, KnownRecording known) {
        Problem note = Problem.note(
                "SAMPLES_KNOWN",
                "All samples of the file are in " + known.words() + " already.",
                Location.of(order.file()),
                "Nothing is to be done; to keep this file too, import it as a new recording.");
        return entry(order, ImportAction.KNOWN, known, 0, List.of(note));
    }

    private static ImportEntry entry(
            ImportOrder order, ImportAction action, KnownRecording known, long samplesBefore, List<Problem> problems) {
        return new ImportEntry(
                order.file(),
                action,
                order.settings(),
                Optional.of(known.cellId()),
                Optional.of(known.cellName()),
                Optional.of(known.id()),
                samplesBefore,
                Optional.empty(),
                Optional.empty(),
                problems);
    }

    private static ImportEntry unassigned(ImportOrder order, Optional<String> name, Problem why) {
        return new ImportEntry(
                order.file(),
                ImportAction.UNASSIGNED,
                order.settings(),
                Optional.empty(),
                name,
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                List.of(why));
    }

    private static Problem noRule(ImportOrder order) {
        return Problem.error(
                "CELL_NOT_SAID",
                "Nothing says to which cell the file belongs.",
                Location.of(order.file()),
                "Name the cell, or give a pattern that finds its name in the name of the file.");
    }

    private static Problem noCell(ImportOrder order, String name) {
        return Problem.error(
                "CELL_UNKNOWN",
                "The file belongs to the cell '" + name + "', and the study has no such cell, or several.",
                Location.of(order.file()),
                "Add the cell to the study, let the import make new cells, or change the pattern or table that names it.");
    }

    private static Problem signMissing(ImportOrder order) {
        return Problem.note(
                "SIGN_NOT_SAID",
                "It is not said what a positive current does, so that plating and stripping cannot be told apart.",
                Location.of(order.file()),
                "Say which electrode a positive current plates before you evaluate.");
    }
}
