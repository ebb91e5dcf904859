package org.interphaselab.cycler;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.interphaselab.core.Light;
import org.interphaselab.core.Severity;

/**
 * What the findings of an import amount to, at a glance.
 *
 * <ul>
 *   <li>RED: an error, or a failed check or a warning whose code {@link ImportCodes} marks red: numbers are doubtful or
 *       data are missing.
 *   <li>YELLOW: any other warning, a failed check or a repair whose code is marked yellow, or a column of samples that
 *       was not read, or read under its own name because no known quantity fits.
 *   <li>GREEN: none of these. Notes and passed checks change nothing.
 * </ul>
 *
 * A code that is not in the catalogue, for example of a third party's reader, counts as yellow.
 */
public final class ImportLight {

    private ImportLight() {}

    /** The light of a report: the worst of its findings. */
    public static Light of(ImportReport report) {
        return Light.worst(causes(report).map(Cause::light).toList());
    }

    /** Why a report is not green, the worst first: the codes of its findings, each once, and the columns not read. */
    public static List<String> reasons(ImportReport report) {
        return causes(report)
                .filter(cause -> cause.light() != Light.GREEN)
                .sorted(Comparator.comparing(Cause::light).reversed())
                .map(Cause::words)
                .distinct()
                .toList();
    }

    private record Cause(String words, Light light) {}

    private static Stream<Cause> causes(ImportReport report) {
        return Stream.of(
                        report.problems().stream()
                                .filter(problem -> problem.severity() != Severity.NOTE)
                                .map(problem -> new Cause(
                                        problem.code(),
                                        problem.severity() == Severity.ERROR
                                                ? Light.RED
                                                : Light.worst(List.of(ofCode(problem.code()), Light.YELLOW)))),
                        report.checks().stream()
                                .filter(check -> !check.passed())
                                .map(check -> new Cause(check.code(), ofCode(check.code()))),
                        report.repairs().stream().map(repair -> new Cause(repair.code(), ofCode(repair.code()))),
                        report.keptColumns().stream()
                                .map(name -> new Cause("column '" + name + "' of unknown meaning", Light.YELLOW)),
                        report.unmappedColumns().stream()
                                .map(name -> new Cause("column '" + name + "' not read", Light.YELLOW)))
                .flatMap(causes -> causes);
    }

    /** The light that a finding of this code brings. */
    static Light ofCode(String code) {
        return ImportCodes.find(code).map(ImportCodes.Entry::light).orElse(Light.YELLOW);
    }
}
