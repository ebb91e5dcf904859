package org.interphaselab.cycler;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.core.Problem;

/** Collects what a reader finds while it reads a file, and makes the {@link ImportReport} of it. */
public final class ImportReportBuilder {

    private final Path file;
    private final String format;
    private String version = "";
    private Optional<String> startTime = Optional.empty();
    private Optional<String> synthetic = Optional.empty();
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private final List<String> rules = new ArrayList<>();
    private final List<ImportReport.Check> checks = new ArrayList<>();
    private final List<String> repairs = new ArrayList<>();
    private final List<String> unmapped = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Starts the account of {@code file}, read as {@code format}. */
    public ImportReportBuilder(Path file, CyclerFormat format) {
        this.file = file;
        this.format = format.id();
    }

    /** The file reported on. */
    public Path file() {
        return file;
    }

    /** Sets the format version as detected. */
    public ImportReportBuilder version(String detected) {
        version = detected;
        return this;
    }

    /** The format version as detected so far; empty before. */
    public String version() {
        return version;
    }

    /** Sets the local start of the test, ISO 8601 without zone; a blank text is ignored. */
    public ImportReportBuilder startTime(String localIso) {
        startTime = localIso.isBlank() ? Optional.empty() : Optional.of(localIso);
        return this;
    }

    /** Notes how the file says that its data were simulated. */
    public ImportReportBuilder synthetic(String statement) {
        synthetic = Optional.of(statement);
        return this;
    }

    /**
     * Adds what the file says of itself; a blank value is left out. A value that says {@code synthetic} marks the whole
     * recording as simulated.
     */
    public ImportReportBuilder metadata(String name, String value) {
        String text = value == null ? "" : value.strip();
        if (!text.isEmpty()) {
            metadata.put(name, text);
            if (synthetic.isEmpty() && text.toLowerCase(java.util.Locale.ROOT).contains("synthetic")) {
                synthetic = Optional.of(text);
            }
        }
        return this;
    }

    /** Adds a rule by which the file was read, in words. */
    public ImportReportBuilder rule(String words) {
        if (!rules.contains(words)) {
            rules.add(words);
        }
        return this;
    }

    /** Adds a check with its evidence. */
    public ImportReportBuilder check(String name, boolean passed, String evidence) {
        checks.add(new ImportReport.Check(name, passed, evidence));
        return this;
    }

    /** Adds a check with its evidence, under its stable code. */
    public ImportReportBuilder check(String code, String name, boolean passed, String evidence) {
        return check(name, passed, evidence);
    }

    /** Adds something put right, in words with counts, under its stable code. */
    public ImportReportBuilder repair(String code, String words) {
        return repair(words);
    }

    /** Adds something put right, in words with counts. */
    public ImportReportBuilder repair(String words) {
        repairs.add(words);
        return this;
    }

    /** Adds a column or member of the file that was not read, or not known. */
    public ImportReportBuilder unmapped(String name) {
        unmapped.add(name);
        return this;
    }

    /** Adds a warning or note. */
    public ImportReportBuilder problem(Problem problem) {
        problems.add(problem);
        return this;
    }

    /** What the file says of itself, as collected so far. */
    public Map<String, String> metadata() {
        return new LinkedHashMap<>(metadata);
    }

    /**
     * The report.
     *
     * @param sha256 sum of the file's bytes, hexadecimal
     * @param records samples read
     */
    public ImportReport build(String sha256, long records) {
        Path name = file.getFileName();
        return new ImportReport(
                name == null ? file.toString() : name.toString(),
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
                unmapped,
                problems);
    }
}
