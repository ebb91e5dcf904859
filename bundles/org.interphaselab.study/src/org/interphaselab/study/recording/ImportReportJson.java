package org.interphaselab.study.recording;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.interphaselab.core.AtomicFile;
import org.interphaselab.core.Light;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Severity;
import org.interphaselab.cycler.ImportCodes;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.cycler.InstrumentClock;

/** The account of an import as JSON: beside the trace in the study folder, and what the command line prints. */
public final class ImportReportJson {

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** The members of the file, in their order. */
    private record Report(
            String file,
            String sha256,
            String format,
            String version,
            long records,
            Light light,
            String startTime,
            InstrumentClock.Basis clock,
            String zone,
            String synthetic,
            List<ProblemLine> problems,
            List<ImportReport.Check> checks,
            List<JsonElement> repairs,
            List<String> rules,
            List<String> keptColumns,
            List<String> unmappedColumns,
            List<String> passedOver,
            Map<String, String> metadata) {

        /** Reports written before the clock was told apart have a start time by a wall clock, or none. */
        InstrumentClock instrumentClock() {
            if (clock == null) {
                return startTime == null ? InstrumentClock.NONE : InstrumentClock.LOCAL;
            }
            return new InstrumentClock(clock, Optional.ofNullable(zone).map(ZoneId::of));
        }
    }

    /** A problem; line and byte only where known. */
    private record ProblemLine(
            Severity severity, String code, String what, String where, Long line, Long byteOffset, String remedy) {}

    private ImportReportJson() {}

    /** The report as a JSON object with the members {@code file, sha256, format, version, records, problems, …}. */
    public static JsonElement tree(ImportReport report) {
        return GSON.toJsonTree(new Report(
                report.fileName(),
                report.sha256(),
                report.format(),
                report.version(),
                report.records(),
                report.light(),
                report.startTime().orElse(null),
                report.clock().basis(),
                report.clock().zone().map(ZoneId::getId).orElse(null),
                report.synthetic().orElse(null),
                report.problems().stream().map(ImportReportJson::line).toList(),
                report.checks(),
                report.repairs().stream().map(GSON::toJsonTree).toList(),
                report.rules(),
                report.keptColumns(),
                report.unmappedColumns(),
                report.passedOver(),
                report.metadata()));
    }

    /** A problem as a JSON object with the members {@code severity, code, what, where, line, byteOffset, remedy}. */
    public static JsonElement tree(Problem problem) {
        return GSON.toJsonTree(line(problem));
    }

    /** Writes a report atomically. */
    public static void write(ImportReport report, Path file) throws IOException {
        byte[] json = (GSON.toJson(tree(report)) + "\n").getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(json));
    }

    /**
     * Reads a report back, equal to the one written.
     *
     * @throws IOException when the file cannot be read or holds no report
     */
    public static ImportReport read(Path file) throws IOException {
        try {
            Report report = GSON.fromJson(Files.readString(file), Report.class);
            if (report == null) {
                throw new IOException(file + " holds no import report");
            }
            return new ImportReport(
                    report.file(),
                    report.sha256(),
                    report.format(),
                    report.version(),
                    report.records(),
                    Optional.ofNullable(report.startTime()),
                    report.instrumentClock(),
                    Optional.ofNullable(report.synthetic()),
                    report.metadata(),
                    report.rules(),
                    report.checks().stream().map(ImportReportJson::coded).toList(),
                    report.repairs().stream().map(ImportReportJson::repair).toList(),
                    // reports written before both were told apart name all of them as not read
                    report.keptColumns() == null ? List.of() : report.keptColumns(),
                    report.unmappedColumns(),
                    report.passedOver() == null ? List.of() : report.passedOver(),
                    report.problems().stream().map(ImportReportJson::problem).toList());
        } catch (JsonParseException | NullPointerException | DateTimeException | IllegalArgumentException e) {
            throw new IOException(file + " holds no import report", e);
        }
    }

    private static ImportReport.Check coded(ImportReport.Check check) {
        return check.code() != null
                ? check
                : new ImportReport.Check(ImportCodes.UNCODED, check.name(), check.passed(), check.evidence());
    }

    /** A repair; in reports written before codes were it is a text. */
    private static ImportReport.Repair repair(JsonElement json) {
        return json.isJsonPrimitive()
                ? new ImportReport.Repair(ImportCodes.UNCODED, json.getAsString())
                : GSON.fromJson(json, ImportReport.Repair.class);
    }

    private static ProblemLine line(Problem problem) {
        Location where = problem.where();
        return new ProblemLine(
                problem.severity(),
                problem.code(),
                problem.what(),
                where.subject(),
                where.line().isPresent() ? where.line().getAsLong() : null,
                where.byteOffset().isPresent() ? where.byteOffset().getAsLong() : null,
                problem.remedy());
    }

    private static Problem problem(ProblemLine line) {
        Location where = new Location(line.where(), optional(line.line()), optional(line.byteOffset()));
        return new Problem(line.severity(), line.code(), line.what(), where, line.remedy());
    }

    private static OptionalLong optional(Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
