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
    private InstrumentClock clock = InstrumentClock.NONE;
    private Optional<String> synthetic = Optional.empty();
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private final List<String> rules = new ArrayList<>();
    private final List<ImportReport.Check> checks = new ArrayList<>();
    private final List<ImportReport.Repair> repairs = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private final List<String> unmapped = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Starts the account of {@code file}, read as {@code format}. */
    public ImportReportBuilder(Path file, CyclerFormat format) {
        this.file = file;
        this.format = format.id();
    }

    /** Continues the account of {@code file}: what is added later stands below what stands there. */
    public ImportReportBuilder(Path file, ImportReport report) {
        this.file = file;
        this.format = report.format();
        this.version = report.version();
        this.startTime = report.startTime();
        this.clock = report.clock();
        this.synthetic = report.synthetic();
        this.metadata.putAll(report.metadata());
        this.rules.addAll(report.rules());
        this.checks.addAll(report.checks());
        this.repairs.addAll(report.repairs());
        this.kept.addAll(report.keptColumns());
        this.unmapped.addAll(report.unmappedColumns());
        this.passedOver.addAll(report.passedOver());
        this.problems.addAll(report.problems());
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
        if (startTime.isPresent() && clock.equals(InstrumentClock.NONE)) {
            clock = InstrumentClock.LOCAL;
        }
        return this;
    }

    /** What the clock readings of the file are readings of, as known so far. */
    public InstrumentClock clock() {
        return clock;
    }

    /** Sets what the clock readings of the file are readings of. */
    public ImportReportBuilder clock(InstrumentClock known) {
        clock = known;
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

    /** Whether a check of this code has failed so far. */
    public boolean hasFailed(String code) {
        return checks.stream().anyMatch(check -> check.code().equals(code) && !check.passed());
    }

    /**
     * Adds a check with its evidence.
     *
     * @param code stable identifier, also that of the warning a failed check brings; listed in {@link ImportCodes}
     * @param name what was checked, in words that hold when it passes
     * @param passed whether it held
     * @param evidence the numbers
     */
    public ImportReportBuilder check(String code, String name, boolean passed, String evidence) {
        checks.add(new ImportReport.Check(code, name, passed, evidence));
        return this;
    }

    /**
     * Adds something put right.
     *
     * @param code stable identifier, listed in {@link ImportCodes}
     * @param words what was done, with counts
     */
    public ImportReportBuilder repair(String code, String words) {
        repairs.add(new ImportReport.Repair(code, words));
        return this;
    }

    /** Adds a column of samples that no known quantity fits: it was read as it is, under its own name. */
    public ImportReportBuilder kept(String name) {
        kept.add(name);
        return this;
    }

    /** Adds a column of samples that was not read. */
    public ImportReportBuilder unmapped(String name) {
        unmapped.add(name);
        return this;
    }

    /** Adds a part of the file that holds no samples and was not read: a log, an empty column, a setting. */
    public ImportReportBuilder passedOver(String name) {
        passedOver.add(name);
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
                clock,
                synthetic,
                metadata,
                rules,
                checks,
                repairs,
                kept,
                unmapped,
                passedOver,
                problems);
    }
}
