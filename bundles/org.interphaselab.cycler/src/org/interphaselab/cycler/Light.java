package org.interphaselab.cycler;

import java.util.List;
import java.util.stream.Stream;
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
public enum Light {
    /** Nothing to look at. */
    GREEN,
    /** Something was put right, or deserves a look. */
    YELLOW,
    /** Numbers are doubtful or data are missing. */
    RED;

    /** The light of a report: the worst of its findings. */
    public static Light of(ImportReport report) {
        return Stream.of(
                        report.problems().stream()
                                .filter(problem -> problem.severity() != Severity.NOTE)
                                .map(problem -> problem.severity() == Severity.ERROR
                                        ? RED
                                        : worse(ofCode(problem.code()), YELLOW)),
                        report.checks().stream()
                                .filter(check -> !check.passed())
                                .map(check -> ofCode(check.code())),
                        report.repairs().stream().map(repair -> ofCode(repair.code())),
                        report.keptColumns().stream().map(name -> YELLOW),
                        report.unmappedColumns().stream().map(name -> YELLOW))
                .flatMap(lights -> lights)
                .reduce(GREEN, Light::worse);
    }

    /** The worst of several lights; green for none. */
    public static Light worst(List<Light> lights) {
        return lights.stream().reduce(GREEN, Light::worse);
    }

    /** The light that a finding of this code brings. */
    static Light ofCode(String code) {
        return ImportCodes.find(code).map(ImportCodes.Entry::light).orElse(YELLOW);
    }

    private static Light worse(Light a, Light b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
