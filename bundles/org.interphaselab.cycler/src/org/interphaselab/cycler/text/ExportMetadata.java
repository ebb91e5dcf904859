package org.interphaselab.cycler.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.InstrumentClock;
import org.interphaselab.cycler.raw.ClockText;

/** What an export says of itself in the lines before its columns, and when the test began. */
public final class ExportMetadata {

    private static final int MAX_ENTRIES = 200;
    private static final int MAX_LENGTH = 500;
    private static final double AT_START_S = 3600;
    private static final Pattern ENTRY = Pattern.compile("[~\\s]*([^\\t:,]{1,60}?)\\s*[:\\t,][:\\t,\\s]*(.*)");
    private static final List<String> STARTS = List.of("started", "start of test", "start time", "date of test");

    private ExportMetadata() {}

    /** Tells the report what the lines before the columns say. */
    static void read(ExportLayout layout, ImportReportBuilder report) {
        int entries = 0;
        Map<String, String> ofColumns = report.metadata();
        for (String line : layout.before()) {
            Matcher entry = ENTRY.matcher(line.length() > MAX_LENGTH ? line.substring(0, MAX_LENGTH) : line);
            if (entries < MAX_ENTRIES && entry.matches()) {
                String name = entry.group(1).strip();
                String value =
                        entry.group(2).replaceAll("[,\\p{Cntrl}\\s]+$", "").replaceAll("\\p{Cntrl}+", " ");
                if (!name.isEmpty() && !value.isBlank()) {
                    String inRecords = ofColumns.get(name);
                    if (inRecords != null && !inRecords.equals(value)) {
                        report.metadata(name + ReadColumns.IN_EVERY_RECORD, inRecords);
                    }
                    report.metadata(name, value);
                    start(name, value, layout, report);
                    entries++;
                }
            }
        }
    }

    private static void start(String name, String value, ExportLayout layout, ImportReportBuilder report) {
        ClockText clock = new ClockText(layout.dayFirst(), '.');
        char[] chars = value.toCharArray();
        if (STARTS.contains(name.toLowerCase(Locale.ROOT)) && clock.parse(chars, 0, chars.length)) {
            clock.clock().zone().ifPresent(zone -> report.clock(clock.clock()));
            report.startTime(local(clock.value(), clock.clock()));
        }
    }

    /** Takes the start from the first record's clock where that record is of the first hour. */
    public static void startByClock(Trace trace, ImportReportBuilder report) {
        boolean stated = report.clock().basis() == InstrumentClock.Basis.STATED;
        Quantity quantity = stated ? Quantity.UNIX_TIME : Quantity.LOCAL_TIME;
        if (trace.size() > 0 && trace.has(quantity)) {
            double clock = trace.values(quantity)[0];
            double time = trace.values(Quantity.TEST_TIME)[0];
            if (!Double.isNaN(clock) && time >= 0 && time < AT_START_S) {
                report.startTime(local(clock - time, report.clock()));
            }
        }
    }

    /** The date and time which a wall clock showed; instants are shown by the clock of the zone that the file states. */
    static String local(double seconds, InstrumentClock clock) {
        Instant reading = Instant.ofEpochMilli(Math.round(seconds * 1000));
        return LocalDateTime.ofInstant(reading, clock.zone().orElse(ZoneOffset.UTC))
                .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }
}
