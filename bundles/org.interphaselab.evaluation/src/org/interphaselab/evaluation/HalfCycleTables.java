package org.interphaselab.evaluation;

import java.util.List;
import java.util.Optional;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.TableBuilder;
import org.interphaselab.evaluation.halfcycle.CyclePolarization;
import org.interphaselab.evaluation.halfcycle.HalfCycle;
import org.interphaselab.evaluation.halfcycle.PolarizationMetrics;
import org.interphaselab.evaluation.halfcycle.PolarizationTrend;
import org.interphaselab.evaluation.verdict.MeasuredCell;

/** Tables of half-cycles, cycles and trends. */
final class HalfCycleTables {

    private HalfCycleTables() {}

    static Table halfCycles(List<MeasuredCell> cells) {
        TableBuilder table = new TableBuilder("half-cycles", "Half-cycles, numbered from zero")
                .text("cell_id", "Cell id")
                .text("cell", "Cell")
                .number("half_cycle", "Half-cycle", "1")
                .number("current_sign", "Sign of current", "1")
                .text("stripped", "Stripped electrode")
                .number("start_h", "Start", "h")
                .number("end_h", "End", "h")
                .number("charge_mAh_cm2", "Areal charge", "mAh cm⁻²")
                .number("current_mA_cm2", "Areal current", "mA cm⁻²")
                .number("eta_mean_mV", "η_mean: mean of s·V over time without settling", "mV")
                .number("eta_median_mV", "η_median: median of s·V without settling", "mV")
                .number("eta_end_mV", "η_end: median of the last 5 %, at least three samples", "mV")
                .number("eta_max_mV", "η_max: 98th percentile of s·V", "mV")
                .number("eta_raw_max_mV", "η_raw_max: largest |V|, for the range test only", "mV")
                .number("eta_0_mV", "η_0: first sample after 30 s and at least the second", "mV")
                .number("resistance_Ohm_cm2", "Apparent resistance η_median/j", "Ω cm²")
                .number("initial_resistance_Ohm_cm2", "Ohmic estimate R₀ = η_0/j", "Ω cm²")
                .number("shape_index", "Arcing index (end − start)/start", "1")
                .text("shape", "Shape")
                .number("eta_ohm_mV", "Fitted flat part η_ohm", "mV")
                .number("shape_rise_mV", "Fitted rise a of η_ohm + a (q/Q)^p", "mV")
                .number("shape_exponent", "Fitted exponent p", "1")
                .number("noise_mV", "Noise", "mV")
                .text("at_limit", "At limit")
                .text("gap", "Hole in recording")
                .number("first_record", "Record Index of the recording at the first sample", "1")
                .number("last_record", "Record Index of the recording at the last sample", "1")
                .number("instrument_cycle", "Cycle Count of the recording at the first sample", "1")
                .number("instrument_step", "Step Count of the recording at the first sample", "1");
        for (MeasuredCell cell : cells) {
            for (HalfCycle half : cell.halfCycles().list()) {
                PolarizationMetrics eta = half.polarization();
                table.row(
                        cell.cell().id(),
                        cell.cell().name(),
                        half.index(),
                        half.sign(),
                        half.stripped().name(),
                        half.startS() / 3600,
                        half.endS() / 3600,
                        half.chargeMAhCm2(),
                        half.arealCurrentMACm2(),
                        millivolts(eta.meanV()),
                        millivolts(eta.medianV()),
                        millivolts(eta.endV()),
                        millivolts(eta.maxV()),
                        millivolts(eta.rawMaxV()),
                        millivolts(eta.initialV()),
                        half.apparentResistanceOhmCm2(),
                        half.initialResistanceOhmCm2(),
                        half.shapeIndex(),
                        half.shapeWords(cell.context().parameters().halfCycles()),
                        millivolts(half.shape().ohmicV()),
                        millivolts(half.shape().riseV()),
                        half.shape().exponent(),
                        millivolts(half.noiseV()),
                        half.atLimit(),
                        half.gap(),
                        half.numbers().firstRecord(),
                        half.numbers().lastRecord(),
                        half.numbers().cycle(),
                        half.numbers().step());
            }
        }
        return table.build();
    }

    static Table cycles(List<MeasuredCell> cells) {
        TableBuilder table = new TableBuilder("cycles", "Cycles: polarization free of the instrument's offset")
                .text("cell_id", "Cell id")
                .text("cell", "Cell")
                .number("first_half_cycle", "First half-cycle", "1")
                .number("time_h", "Time", "h")
                .number("polarization_mV", "Cycle polarization (V₊ − V₋)/2", "mV")
                .number("hysteresis_mV", "Hysteresis V₊ − V₋", "mV")
                .number("asymmetry", "Asymmetry", "1");
        for (MeasuredCell cell : cells) {
            List<HalfCycle> life = life(cell);
            for (CyclePolarization cycle : CyclePolarization.of(life, CyclePolarization.offsetV(life))) {
                table.row(
                        cell.cell().id(),
                        cell.cell().name(),
                        cycle.firstHalfCycle(),
                        cycle.timeS() / 3600,
                        millivolts(cycle.polarizationV()),
                        millivolts(cycle.hysteresisV()),
                        cycle.asymmetry());
            }
        }
        return table.build();
    }

    static Table trends(List<MeasuredCell> cells) {
        TableBuilder table = new TableBuilder("trends", "Development of the polarization within the cell's life")
                .text("cell_id", "Cell id")
                .text("cell", "Cell")
                .number("slope_mV_per_100_h", "Theil–Sen slope", "mV per 100 h")
                .number("growth", "Last six over first six", "1")
                .number("kendall_tau", "Kendall's τ", "1")
                .number("offset_mV", "Offset", "mV");
        for (MeasuredCell cell : cells) {
            List<HalfCycle> life = life(cell);
            Optional<PolarizationTrend> trend = PolarizationTrend.of(life);
            table.row(
                    cell.cell().id(),
                    cell.cell().name(),
                    trend.map(t -> 1e5 * t.slopeVPerH()).orElse(null),
                    trend.map(PolarizationTrend::growth).orElse(null),
                    trend.map(PolarizationTrend::kendallTau).orElse(null),
                    millivolts(CyclePolarization.offsetV(life)));
        }
        return table.build();
    }

    static List<HalfCycle> life(MeasuredCell cell) {
        return cell
                .halfCycles()
                .list()
                .subList(0, cell.events().halfCyclesOfLife(cell.halfCycles().size()))
                .stream()
                .filter(half -> !half.atLimit())
                .toList();
    }

    /** Volts as millivolts, to 0.1 µV, without the digits that binary fractions leave. */
    static double millivolts(double volts) {
        return Math.rint(volts * 1e7) / 1e4;
    }
}
