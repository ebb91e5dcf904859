package org.interphaselab.evaluation.verdict;

import java.util.List;
import java.util.OptionalDouble;
import org.interphaselab.analysis.experiment.Design;
import org.interphaselab.analysis.experiment.Electrode;
import org.interphaselab.evaluation.halfcycle.RobustStatistics;

/**
 * The evaluated cells of one interphase and one design: replicates.
 *
 * @param design the design
 * @param cells at least one cell
 */
public record DesignGroup(Design design, List<EvaluatedCell> cells) {

    public DesignGroup {
        cells = List.copyOf(cells);
    }

    /** Lithium of the electrode with less of it, mAh cm⁻². */
    public double thinCapacityMAhCm2() {
        return Math.min(
                design.a().arealCapacityMAhCm2().orElseThrow(),
                design.b().arealCapacityMAhCm2().orElseThrow());
    }

    /** Median over the replicates of their largest half-cycle polarization, V. */
    public OptionalDouble maxPolarizationV() {
        List<Double> volts = cells.stream()
                .flatMap(cell -> cell.highest().stream())
                .map(half -> half.polarization().medianV())
                .toList();
        return volts.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(RobustStatistics.median(volts));
    }

    /** Median life. */
    public Lifetimes life() {
        return Lifetimes.of(cells);
    }

    /** Whether another group has the same design, or one with the same lithium within a relative difference. */
    boolean comparableWith(DesignGroup other, double within) {
        return design.id().equals(other.design.id())
                || alike(design.a(), other.design.a(), within) && alike(design.b(), other.design.b(), within);
    }

    private static boolean alike(Electrode one, Electrode other, double within) {
        double a = one.arealCapacityMAhCm2().orElseThrow();
        double b = other.arealCapacityMAhCm2().orElseThrow();
        return Math.abs(a - b) <= within * Math.max(a, b);
    }
}
