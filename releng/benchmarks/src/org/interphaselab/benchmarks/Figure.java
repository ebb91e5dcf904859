package org.interphaselab.benchmarks;

import java.util.Objects;
import org.interphaselab.core.Numbers;

/**
 * One figure measured.
 *
 * @param job what was measured
 * @param value the figure
 * @param unit its unit
 * @param baselineName what it is compared with in the same run; empty where with nothing
 * @param baseline the figure of the baseline, NaN where there is none
 * @param target what is promised
 * @param remark what must be known to judge the figure; empty where nothing
 */
public record Figure(
        String job, double value, String unit, String baselineName, double baseline, Target target, String remark) {

    public Figure {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(target, "target");
    }

    /** A figure without baseline. */
    public static Figure of(String job, double value, String unit, Target target) {
        return new Figure(job, value, unit, "", Double.NaN, target, "");
    }

    /** A figure that could not be measured on this machine. */
    public static Figure missing(String job, String unit, Target target, String why) {
        return new Figure(job, Double.NaN, unit, "", Double.NaN, target, why);
    }

    /** This figure beside another of the same unit. */
    public Figure beside(String name, double figure) {
        return new Figure(job, value, unit, name, figure, target, remark);
    }

    /** This figure with a remark. */
    public Figure with(String words) {
        return new Figure(job, value, unit, baselineName, baseline, target, words);
    }

    /** The figure over its baseline. */
    public double ratio() {
        return value / baseline;
    }

    /** Whether the figure was measured and keeps what is promised. */
    public boolean met() {
        return target.met(value);
    }

    /** One line: job, figure, baseline, target and remark. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(job + ": " + Numbers.significant(value, 3) + " " + unit);
        if (!baselineName.isEmpty()) {
            line.append(", " + baselineName + " " + Numbers.significant(baseline, 3));
        }
        if (target.sense() != Target.Sense.TOLD) {
            line.append(", target " + target + (met() ? ": met" : ": MISSED"));
        }
        return (remark.isEmpty() ? line : line.append("; " + remark)).toString();
    }
}
