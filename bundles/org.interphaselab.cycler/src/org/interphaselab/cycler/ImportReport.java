package org.interphaselab.cycler;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.core.Problem;

/**
 * The account of an import: what was found, which rules were used, what was checked and repaired, what was left out.
 *
 * @param fileName name of the file, without folder
 * @param sha256 sum of the file's bytes, hexadecimal
 * @param format format id
 * @param version format version as detected
 * @param records samples read, impedance points included
 * @param startTime local start of the test by the instrument's clock, ISO 8601 without zone, where known
 * @param synthetic how the file says that its data were simulated, where it does
 * @param metadata what the file says of itself (device, channel, barcode, programme …), in the file's order
 * @param rules the rules used to read it, in words
 * @param checks what was checked, with the evidence
 * @param repairs what was put right, in words with counts
 * @param unmappedColumns columns or members of the file that were not read
 * @param problems warnings and notes
 */
public record ImportReport(
        String fileName,
        String sha256,
        String format,
        String version,
        long records,
        Optional<String> startTime,
        Optional<String> synthetic,
        Map<String, String> metadata,
        List<String> rules,
        List<Check> checks,
        List<String> repairs,
        List<String> unmappedColumns,
        List<Problem> problems) {

    /**
     * One thing checked.
     *
     * @param name what was checked
     * @param passed whether it held
     * @param evidence the numbers
     */
    public record Check(String name, boolean passed, String evidence) {}

    public ImportReport {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        rules = List.copyOf(rules);
        checks = List.copyOf(checks);
        repairs = List.copyOf(repairs);
        unmappedColumns = List.copyOf(unmappedColumns);
        problems = List.copyOf(problems);
    }

    /** This report with one more warning or note. */
    public ImportReport with(Problem problem) {
        List<Problem> more = new ArrayList<>(problems);
        more.add(problem);
        return new ImportReport(
                fileName,
                sha256,
                format,
                version,
                records,
                startTime,
                synthetic,
                metadata,
                rules,
                checks,
                repairs,
                unmappedColumns,
                more);
    }
}
