package org.interphaselab.study.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Recording;
import org.interphaselab.study.StudyFolder;
import org.interphaselab.study.recording.EarlierVersion;
import org.interphaselab.study.recording.RecordingRef;
import org.interphaselab.study.recording.TableMapping;

/**
 * A recording that is part of a cell, as values.
 *
 * @param id its id
 * @param cellId id of its cell
 * @param cellName name of its cell
 * @param fileName name of the file when it was imported, or empty
 * @param format its format, or empty
 * @param accountFile the account of its import; need not exist
 * @param earlierSums SHA-256 of the shorter files it had before
 * @param samples what is needed to find its samples
 */
record KnownRecording(
        String id,
        String cellId,
        String cellName,
        String fileName,
        String format,
        Path accountFile,
        List<String> earlierSums,
        RecordingRef samples) {

    static KnownRecording of(StudyFolder folder, Cell cell, Recording recording) {
        return new KnownRecording(
                text(recording.getId()),
                text(cell.getId()),
                text(cell.getName()),
                text(recording.getOriginalFileName()),
                text(recording.getFormat()),
                folder.tracesFolder().resolve(recording.getTraceId() + ".import.json"),
                recording.getEarlierVersions().stream()
                        .flatMap(line -> EarlierVersion.parse(line).stream())
                        .map(EarlierVersion::sha256)
                        .toList(),
                RecordingRef.of(recording));
    }

    /** Whether it is of these columns of a table of several cells, or of a file that holds one. */
    boolean isOf(Optional<String> columnPair) {
        return samples.columnPair().equals(columnPair);
    }

    /** Whether it was read by exactly this mapping, or like this by none. */
    boolean isReadBy(Optional<TableMapping> mapping) {
        return samples.mappingProfile().equals(mapping.map(TableMapping::file))
                && isOf(mapping.flatMap(TableMapping::columnPair));
    }

    /** How the user knows it. */
    String words() {
        return "the recording '" + samples.name() + "' of cell '" + cellName + "'";
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
