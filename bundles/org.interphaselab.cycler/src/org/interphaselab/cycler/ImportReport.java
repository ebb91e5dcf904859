package org.interphaselab.cycler;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.core.Light;
import org.interphaselab.core.Problem;

/**
 * The account of an import: what was found, which rules were used, what was checked and repaired, what was left out.
 *
 * @param fileName name of the file, without folder
 * @param sha256 sum of the file's bytes, hexadecimal
 * @param format format id
 * @param version format version as detected
 * @param records samples read, impedance points included
 * @param startTime start of the test as the instrument's clock read, ISO 8601 without zone, where known
 * @param clock what the instrument's clock shows: local time, UTC, or the time of a zone that is known
 * @param synthetic how the file says that its data were simulated, where it does
 * @param metadata what the file says of itself (device, channel, barcode, programme …), in the file's order
 * @param rules the rules used to read it, in words
 * @param checks what was checked, with the evidence
 * @param repairs what was put right
 * @param keptColumns columns of samples that no known quantity fits: they were read as they are, under their own names
 * @param unmappedColumns columns of samples that were not read, with the reason
 * @param passedOver parts of the file without samples that were not read
 * @param problems warnings and notes
 */
public record ImportReport(
        String fileName,
        String sha256,
        String format,
        String version,
        long records,
        Optional<String> startTime,
        InstrumentClock clock,
        Optional<String> synthetic,
        Map<String, String> metadata,
        List<String> rules,
        List<Check> checks,
        List<Repair> repairs,
        List<String> keptColumns,
        List<String> unmappedColumns,
        List<String> passedOver,
        List<Problem> problems) {

    /**
     * One thing checked.
     *
     * @param code stable identifier, listed in {@link ImportCodes}
     * @param name what was checked, in words that hold when it passed
     * @param passed whether it held
     * @param evidence the numbers
     */
    public record Check(String code, String name, boolean passed, String evidence) {

        /** Whether it did not hold, but is nothing to look at: its code is marked green, a rule covers what was found. */
        public boolean noted() {
            return !passed && ImportLight.ofCode(code) == Light.GREEN;
        }

        /** What was checked, or what is noted, with the numbers. */
        public String words() {
            String title = noted() ? ImportCodes.find(code).orElseThrow().title() : name;
            return title + ": " + evidence;
        }
    }

    /**
     * One thing put right.
     *
     * @param code stable identifier, listed in {@link ImportCodes}
     * @param words what was done, with counts
     */
    public record Repair(String code, String words) {}

    public ImportReport {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        rules = List.copyOf(rules);
        checks = List.copyOf(checks);
        repairs = List.copyOf(repairs);
        keptColumns = List.copyOf(keptColumns);
        unmappedColumns = List.copyOf(unmappedColumns);
        passedOver = List.copyOf(passedOver);
        problems = List.copyOf(problems);
    }

    /** This report with one more warning or note. */
    public ImportReport with(Problem problem) {
        return continued(Path.of(fileName)).problem(problem).build(sha256, records);
    }

    /** The account of {@code file} to be continued; nothing in it is lost. */
    public ImportReportBuilder continued(Path file) {
        return new ImportReportBuilder(file, this);
    }

    /** What the findings amount to; the rule is {@link ImportLight}'s. */
    public Light light() {
        return ImportLight.of(this);
    }
}
