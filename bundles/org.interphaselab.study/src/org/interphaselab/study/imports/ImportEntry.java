package org.interphaselab.study.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.core.Light;
import org.interphaselab.core.Problem;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.study.recording.StagedRecording;
import org.interphaselab.study.recording.TableMapping;

/**
 * What becomes, or became, of one file.
 *
 * @param file the file that stands for the recording
 * @param action what is done with it
 * @param settings what the user said of it
 * @param cellId the cell it belongs to, where that is known
 * @param cellName the name of that cell, else what the user's rule found
 * @param recordingId the recording of the study that it continues or is, where it does
 * @param samplesBefore how many samples of it the study had before
 * @param report the account of how it was read, where it was read
 * @param staged what was taken into the study folder, where it was
 * @param problems what the user must know about it, beside what the account says
 */
public record ImportEntry(
        Path file,
        ImportAction action,
        ImportSettings settings,
        Optional<String> cellId,
        Optional<String> cellName,
        Optional<String> recordingId,
        long samplesBefore,
        Optional<ImportReport> report,
        Optional<StagedRecording> staged,
        List<Problem> problems) {

    public ImportEntry {
        problems = List.copyOf(problems);
    }

    /** A file with which nothing is done, and why. */
    static ImportEntry without(ImportOrder order, ImportAction action, Problem why) {
        return new ImportEntry(
                order.file(),
                action,
                order.settings(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                List.of(why));
    }

    /** Which columns of a table of several cells are meant; empty where the file is one recording. */
    public Optional<String> columnPair() {
        return settings.mapping().flatMap(TableMapping::columnPair);
    }

    /** The file's name, and of a table of several cells which is meant. */
    public String shownName() {
        return file.getFileName() + columnPair().map(pair -> " · " + pair).orElse("");
    }

    /** How much the user should worry: the light of the account, red where the file is not imported. */
    public Light light() {
        return action == ImportAction.REFUSED
                ? Light.RED
                : report.map(ImportReport::light).orElse(Light.GREEN);
    }

    /** Everything the user must know: of the file, and of how it was read. */
    public List<Problem> allProblems() {
        List<Problem> all = new ArrayList<>(problems);
        report.ifPresent(account -> all.addAll(account.problems()));
        return all;
    }

    /** The same, taken into the study folder. */
    ImportEntry with(StagedRecording recording) {
        return new ImportEntry(
                file,
                action,
                settings,
                cellId,
                cellName,
                recordingId,
                samplesBefore,
                report,
                Optional.of(recording),
                problems);
    }

    /** The same with an account. */
    ImportEntry with(ImportReport account) {
        return new ImportEntry(
                file,
                action,
                settings,
                cellId,
                cellName,
                recordingId,
                samplesBefore,
                Optional.of(account),
                staged,
                problems);
    }
}
