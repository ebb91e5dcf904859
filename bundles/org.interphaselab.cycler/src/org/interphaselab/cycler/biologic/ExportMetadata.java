package org.interphaselab.cycler.biologic;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphaselab.cycler.ImportReportBuilder;

/** Puts the header of a text export into the import report: fields, parameters of the technique, start and loops. */
final class ExportMetadata {

    private static final Pattern LOOP =
            Pattern.compile("Loop (\\d{1,9}) from point number (\\d{1,9}) to (\\d{1,9})\\s*");
    private static final String STARTED = "acquisition started on";
    private static final int PARAMETER_WIDTH = 20;

    private final ImportReportBuilder report;
    private final Placeholder fields;
    private final List<String> remarks = new ArrayList<>();
    private final List<Long> loopBegins = new ArrayList<>();
    private OptionalDouble start = OptionalDouble.empty();
    private boolean first = true;

    private ExportMetadata(ImportReportBuilder report) {
        this.report = report;
        this.fields = new Placeholder(report);
    }

    /** Reads all lines of a header. */
    static ExportMetadata read(ExportHeader header, ImportReportBuilder report) {
        ExportMetadata metadata = new ExportMetadata(report);
        report.metadata("Title", header.title());
        header.lines().forEach(metadata::line);
        report.metadata("Remarks", String.join("; ", metadata.remarks));
        metadata.fields.tell();
        return metadata;
    }

    /** Start of the acquisition, s since 1970-01-01 by the local clock, where the header says it. */
    OptionalDouble start() {
        return start;
    }

    /** The records, from 0, at which loops begin. */
    long[] loopBegins() {
        return loopBegins.stream().mapToLong(Long::longValue).toArray();
    }

    private void line(String line) {
        int colon = line.indexOf(" : ");
        Matcher loop = LOOP.matcher(line);
        if (line.isBlank()) {
            return;
        }
        if (loop.matches()) {
            loopBegins.add(Long.valueOf(loop.group(2)));
        } else if (colon > 0) {
            field(line.substring(0, colon).strip(), line.substring(colon + 3).strip());
        } else if (first) {
            report.metadata("Technique", line);
        } else if (isParameter(line)) {
            parameter(line);
        } else {
            remarks.add(line.strip());
        }
        first = false;
    }

    private void field(String name, String value) {
        if (name.toLowerCase(Locale.ROOT).equals(STARTED)) {
            Optional<LocalDateTime> time = EcLabClock.parse(value);
            time.ifPresent(known -> report.startTime(known.toString()));
            start = time.isPresent() ? OptionalDouble.of(EcLabClock.seconds(time.get())) : OptionalDouble.empty();
        }
        fields.text(name, value);
    }

    private static boolean isParameter(String line) {
        return line.length() > PARAMETER_WIDTH
                && line.length() % PARAMETER_WIDTH == 0
                && line.charAt(0) > ' '
                && line.charAt(PARAMETER_WIDTH - 1) == ' ';
    }

    /** Values stand in columns of twenty characters, one for each sequence. */
    private void parameter(String line) {
        List<String> values = new ArrayList<>();
        for (int at = PARAMETER_WIDTH; at < line.length(); at += PARAMETER_WIDTH) {
            values.add(line.substring(at, Math.min(line.length(), at + PARAMETER_WIDTH))
                    .strip());
        }
        report.metadata("Parameter " + line.substring(0, PARAMETER_WIDTH).strip(), String.join(" | ", values));
    }
}
