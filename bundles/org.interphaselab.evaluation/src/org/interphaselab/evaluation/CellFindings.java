package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.interphaselab.analysis.Evidence;
import org.interphaselab.analysis.Finding;
import org.interphaselab.evaluation.event.CellFacts;
import org.interphaselab.evaluation.event.EventContext;
import org.interphaselab.evaluation.event.Wording;
import org.interphaselab.evaluation.halfcycle.CyclePolarization;
import org.interphaselab.evaluation.halfcycle.HalfCycle;
import org.interphaselab.evaluation.halfcycle.HalfCycles;
import org.interphaselab.evaluation.halfcycle.RobustStatistics;
import org.interphaselab.evaluation.verdict.InvalidCell;
import org.interphaselab.evaluation.verdict.MeasuredCell;

/** Reservations about a cell's recording: protocol, offset, sampling, repairs, physical sense. */
final class CellFindings {

    /** Relative deviation from the protocol that is still taken for the instrument's accuracy. */
    private static final double PROTOCOL_AGREES = 0.02;
    /** Offset worth a warning, V. */
    private static final double OFFSET_V = 0.002;

    private static final int FEWEST_SAMPLES = 20;

    private final MeasuredCell cell;
    private final List<Finding> findings = new ArrayList<>();

    private CellFindings(MeasuredCell cell) {
        this.cell = cell;
    }

    static Finding invalid(InvalidCell cell) {
        return new Finding(
                Finding.Level.WARNING,
                cell.code(),
                cell.cell().name(),
                "Cell " + cell.cell().name() + " cannot be evaluated: " + cell.reason() + ". " + cell.remedy(),
                List.of());
    }

    static List<Finding> warnings(MeasuredCell cell) {
        CellFindings findings = new CellFindings(cell);
        findings.recording();
        List<HalfCycle> healthy =
                cell
                        .halfCycles()
                        .list()
                        .subList(
                                0,
                                cell.events().halfCyclesOfLife(cell.halfCycles().size()))
                        .stream()
                        .filter(half -> !half.atLimit())
                        .toList();
        if (!healthy.isEmpty()) {
            findings.protocol(healthy);
            findings.offset(healthy);
            findings.sampling(healthy);
            findings.bulk(healthy);
        }
        findings.findings.addAll(DecisionFindings.of(cell));
        return findings.findings;
    }

    private void recording() {
        HalfCycles all = cell.halfCycles();
        if (!cell.facts().limitReported()) {
            add(
                    "LIMIT_NOT_REPORTED",
                    "The protocol names no voltage limit; ±"
                            + Wording.volts(cell.facts().limitV()) + " is assumed.");
        }
        if (all.timeRepairs() > 0) {
            add(
                    "TIME_REPAIRED",
                    "The recorded time runs backwards at " + Wording.count(all.timeRepairs(), "place")
                            + "; it was rebuilt there.");
        }
        if (all.samplesLeftOut() > 0) {
            add(
                    "SAMPLES_LEFT_OUT",
                    Wording.count(all.samplesLeftOut(), "sample") + " without time, current or voltage left out.");
        }
        long gaps = all.list().stream().filter(HalfCycle::gap).count();
        if (gaps > 0) {
            long missing = all.list().stream().filter(HalfCycle::chargeMissing).count();
            add(
                    "RECORDING_GAPS",
                    "The recording has holes of more than five times the usual sampling time in "
                            + Wording.count((int) gaps, "half-cycle")
                            + (missing > 0
                                    ? "; in " + Wording.count((int) missing, "half-cycle")
                                            + " they last ten minutes or more, and the charge that passed in them is not counted."
                                    : "; the current is taken to run on evenly in them."));
        }
        if (all.stepDisagreements().orElse(0) > 0) {
            add(
                    "STEPS_DISAGREE",
                    "In " + Wording.count(all.stepDisagreements().getAsInt(), "half-cycle")
                            + " the instrument's step number does not change with the direction of the current; the current is"
                            + " what counts.");
        }
    }

    private void protocol(List<HalfCycle> healthy) {
        CellFacts facts = cell.facts();
        double current =
                median(healthy.stream().map(HalfCycle::arealCurrentMACm2).toList());
        double charge = cell.context().usualCapacityMAhCm2().orElse(Double.NaN);
        String text = "";
        if (deviates(facts.setCurrentMACm2(), current)) {
            text += Wording.text(
                    "The areal current is %.4g mA cm⁻², the protocol says %.4g. ",
                    current, facts.setCurrentMACm2().getAsDouble());
        }
        if (deviates(facts.setCapacityMAhCm2(), charge)) {
            text += Wording.text(
                    "A half-cycle passes %.4g mAh cm⁻², the protocol says %.4g. ",
                    charge, facts.setCapacityMAhCm2().getAsDouble());
        }
        if (!text.isEmpty()) {
            add("PROTOCOL_MISMATCH", text + "Check area, protocol and whether the recording belongs to this cell.");
        }
    }

    private void offset(List<HalfCycle> healthy) {
        double offset = CyclePolarization.offsetV(healthy);
        if (Math.abs(offset) > OFFSET_V) {
            add(
                    "VOLTAGE_OFFSET",
                    "Positive and negative half-cycles differ by an offset of " + Wording.volts(offset)
                            + ": of the instrument or of unlike electrodes. The cycle polarization (V₊ − V₋)/2 is free of it.");
        }
    }

    private void sampling(List<HalfCycle> healthy) {
        double samples =
                median(healthy.stream().map(half -> (double) half.samples()).toList());
        if (samples < FEWEST_SAMPLES) {
            add(
                    "SPARSE_SAMPLING",
                    Wording.text(
                            "Only %.0f samples per half-cycle; soft shorts and the moment of depletion can be missed.",
                            samples));
        }
    }

    private void bulk(List<HalfCycle> healthy) {
        OptionalDouble bulk = cell.facts().bulkResistanceOhmCm2();
        double apparent =
                median(healthy.stream().map(HalfCycle::apparentResistanceOhmCm2).toList());
        if (bulk.isPresent() && apparent < bulk.getAsDouble()) {
            add(
                    "BELOW_BULK_RESISTANCE",
                    "The apparent resistance of " + Wording.resistance(apparent)
                            + " lies below the separator's own " + Wording.resistance(bulk.getAsDouble())
                            + ": suspect a soft short, a wrong area or another definition of polarization.");
        }
    }

    private static boolean deviates(OptionalDouble set, double found) {
        return set.isPresent() && !(Math.abs(found / set.getAsDouble() - 1) <= PROTOCOL_AGREES);
    }

    private static double median(List<Double> values) {
        return RobustStatistics.median(values);
    }

    private void add(String code, String text) {
        EventContext context = cell.context();
        findings.add(new Finding(
                Finding.Level.WARNING,
                code,
                cell.cell().name(),
                cell.cell().name() + ": " + text,
                List.of(new Evidence(
                        cell.cell().id(),
                        cell.cell().name(),
                        OptionalInt.empty(),
                        0,
                        context.halfCycles().endS(),
                        "whole recording"))));
    }
}
