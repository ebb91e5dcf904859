package org.interphaselab.cycler.eis;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interphaselab.cycler.ImportReportBuilder;

/** What a text says of itself before its tables, and when the measurement began. */
final class EisMetadata {

    private static final int MAX_ENTRIES = 200;
    private static final int MAX_LENGTH = 500;
    private static final Pattern ENTRY = Pattern.compile("\\s*\"?([^:=\"]{1,60}?)\\s*[:=]\\s*([^\"]*)\"?\\s*");
    private static final Pattern SECTION = Pattern.compile("\\s*<(/?)(\\w{1,60})>\\s*");
    private static final String FIRST_LINE = "1";

    private final EisProfile profile;
    private final ImportReportBuilder report;
    private final Map<String, String> starts = new HashMap<>();
    private String section = "";
    private int entries;
    private boolean titled;

    EisMetadata(EisProfile profile, ImportReportBuilder report) {
        this.profile = profile;
        this.report = report;
    }

    /** Takes a line. */
    void line(String whole, long number) {
        String line = whole.length() > MAX_LENGTH ? whole.substring(0, MAX_LENGTH) : whole;
        Matcher mark = SECTION.matcher(line);
        Matcher entry = ENTRY.matcher(line);
        if (number == 1 && profile.startKeys().contains(FIRST_LINE)) {
            starts.put(FIRST_LINE, line);
        } else if (mark.matches()) {
            section = mark.group(1).isEmpty() ? mark.group(2) : "";
        } else if (entry.matches() && !profile.skips(section) && entries < MAX_ENTRIES) {
            String name = entry.group(1).strip();
            String value = entry.group(2).replaceAll("\\p{Cntrl}+", " ").strip();
            if (profile.startKeys().contains(name)) {
                starts.put(name, value);
            }
            titled = true;
            report.metadata(section.isEmpty() ? name : section + " " + name, value);
            entries++;
        } else if (!titled) {
            report.metadata("Title", line);
            titled = true;
        }
    }

    /** The start by the local clock, s since 1970-01-01, where the text says it; it is told to the report. */
    OptionalDouble start() {
        String values = profile.startKeys().stream()
                .map(key -> starts.getOrDefault(key, ""))
                .collect(Collectors.joining(" "));
        Optional<LocalDateTime> start = profile.start(values);
        if (start.isEmpty()) {
            return OptionalDouble.empty();
        }
        report.startTime(start.get().toString());
        return OptionalDouble.of(start.get().toEpochSecond(ZoneOffset.UTC));
    }
}
