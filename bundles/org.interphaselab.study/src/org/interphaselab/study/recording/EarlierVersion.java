package org.interphaselab.study.recording;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphaselab.model.Recording;

/**
 * A shorter file that a longer one of the same test took the place of, as the study keeps it: one line.
 *
 * @param sha256 sum of the file, hexadecimal
 * @param records its samples
 * @param importedAt when it was imported
 * @param traceId name of its trace
 * @param rawFile its copy, relative to the study folder, with slashes; it may have been removed since
 */
public record EarlierVersion(String sha256, long records, Instant importedAt, String traceId, String rawFile) {

    private static final Pattern LINE = Pattern.compile(
            "sha256=(?<sum>[0-9a-f]{64}) samples=(?<records>\\d{1,18}) imported=(?<at>\\S+) trace=(?<trace>\\S+) file=(?<file>.+)");

    /** The file of a recording, before another takes its place; empty where the study does not say what it was. */
    static Optional<EarlierVersion> of(Recording recording) {
        if (recording.getSha256() == null || recording.getTraceId() == null || recording.getRawFile() == null) {
            return Optional.empty();
        }
        return Optional.of(new EarlierVersion(
                recording.getSha256(),
                recording.getRecords() == null ? 0 : recording.getRecords(),
                recording.getImportedAt() == null ? Instant.EPOCH : recording.getImportedAt(),
                recording.getTraceId(),
                recording.getRawFile()));
    }

    /** Reads a line back; empty where it is none. */
    public static Optional<EarlierVersion> parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EarlierVersion(
                    matcher.group("sum"),
                    Long.parseLong(matcher.group("records")),
                    Instant.parse(matcher.group("at")),
                    matcher.group("trace"),
                    matcher.group("file")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The line. */
    public String text() {
        return "sha256=" + sha256 + " samples=" + records + " imported=" + importedAt + " trace=" + traceId + " file="
                + rawFile;
    }
}
