package org.interphaselab.evaluation.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.interphaselab.core.Light;
import org.interphaselab.core.Numbers;
import org.interphaselab.evaluation.event.Wording;
import org.interphaselab.evaluation.halfcycle.HalfCycle;
import org.interphaselab.evaluation.halfcycle.HalfCycles;
import org.interphaselab.evaluation.halfcycle.RecordingScan;
import org.interphaselab.evaluation.quality.QualityCheck.Range;
import org.interphaselab.evaluation.settings.HalfCycleParameters;
import org.interphaselab.evaluation.verdict.MeasuredCell;

/** Runs all checks of one recording: time and samples here, what the cell itself shows in {@link SignalChecks}. */
public final class QualityControl {

    private static final int DIGITS = 4;

    private final MeasuredCell cell;
    private final List<QualityCheck> checks = new ArrayList<>();
    private final Range whole;

    private QualityControl(MeasuredCell cell) {
        this.cell = cell;
        whole = whole(cell);
    }

    /** The checks of a cell, in a fixed order. */
    public static List<QualityCheck> of(MeasuredCell cell) {
        QualityControl control = new QualityControl(cell);
        control.checks.add(ImportLightCheck.of(cell));
        control.limitReported();
        control.time();
        control.holes();
        control.steps();
        control.samples();
        List<QualityCheck> all = new ArrayList<>(control.checks);
        all.addAll(SignalChecks.of(cell));
        return List.copyOf(all);
    }

    /** The worst light of checks. */
    public static Light light(List<QualityCheck> checks) {
        return checks.stream()
                .map(QualityCheck::light)
                .filter(light -> light != Light.NOT_CHECKED)
                .max(Comparator.naturalOrder())
                .orElse(Light.NOT_CHECKED);
    }

    static Range whole(MeasuredCell cell) {
        return new Range(0, cell.scan().samples(), 0, cell.halfCycles().endS());
    }

    private void limitReported() {
        boolean reported = cell.facts().limitReported();
        checks.add(new QualityCheck(
                "LIMIT_NOT_REPORTED",
                reported ? Light.GREEN : Light.YELLOW,
                reported ? OptionalDouble.of(cell.facts().limitV()) : OptionalDouble.empty(),
                OptionalDouble.empty(),
                "V",
                reported
                        ? "The protocol names the voltage limit."
                        : "The protocol names no voltage limit; ±"
                                + Wording.volts(cell.facts().limitV()) + " is assumed.",
                whole));
    }

    private void time() {
        RecordingScan scan = cell.scan();
        count(
                "TIME_REPAIRED",
                scan.repairedTimes(),
                "The recorded time runs backwards at "
                        + Wording.count(scan.repairedTimes().count(), "place") + "; it was rebuilt there.",
                "The recorded time never runs backwards.");
        count(
                "TIME_DUPLICATES",
                scan.duplicateTimes(),
                Wording.count(scan.duplicateTimes().count(), "sample")
                        + " within half-cycles with the time of the sample before; they add no charge.",
                "No two samples of a half-cycle have the same time.");
        int left = cell.halfCycles().samplesLeftOut();
        add(
                "SAMPLES_LEFT_OUT",
                left > 0 ? Light.YELLOW : Light.GREEN,
                left,
                0,
                "1",
                left > 0
                        ? Wording.count(left, "sample") + " without time, current or voltage left out."
                        : "Every sample has time, current and voltage.",
                whole);
    }

    private void holes() {
        HalfCycles all = cell.halfCycles();
        int holed = (int) all.list().stream().filter(HalfCycle::gap).count();
        int missing = (int) all.list().stream().filter(HalfCycle::chargeMissing).count();
        HalfCycleParameters limits = cell.context().parameters().halfCycles();
        String hole = Numbers.significant(limits.gapFactor(), DIGITS) + " times the usual sampling time";
        String text = holed == 0
                ? "No hole of more than " + hole + " within a half-cycle."
                : "The recording has holes of more than " + hole + " in "
                        + Wording.count(holed, "half-cycle")
                        + (missing > 0
                                ? "; in " + Wording.count(missing, "half-cycle")
                                        + " they last " + Numbers.significant(limits.longestHoleS() / 60, DIGITS)
                                        + " min or more, and the charge that passed in them is not counted."
                                : "; the current is taken to run on evenly in them.");
        add(
                "RECORDING_GAPS",
                missing > 0 ? Light.RED : holed > 0 ? Light.YELLOW : Light.GREEN,
                holed,
                0,
                "1",
                text,
                Range.at(cell.scan().holes(), whole));
    }

    private void steps() {
        HalfCycles all = cell.halfCycles();
        if (all.stepDisagreements().isEmpty()) {
            checks.add(new QualityCheck(
                    "STEPS_DISAGREE",
                    Light.NOT_CHECKED,
                    OptionalDouble.empty(),
                    OptionalDouble.of(0),
                    "1",
                    "The recording has no step numbers to compare with.",
                    whole));
            return;
        }
        int disagree = all.stepDisagreements().getAsInt();
        add(
                "STEPS_DISAGREE",
                disagree > 0 ? Light.YELLOW : Light.GREEN,
                disagree,
                0,
                "1",
                disagree > 0
                        ? "In " + Wording.count(disagree, "half-cycle")
                                + " the instrument's step number does not change with the direction of the current; the current is"
                                + " what counts."
                        : "The instrument's step numbers change with the direction of the current.",
                whole);
    }

    private void samples() {
        RecordingScan scan = cell.scan();
        count(
                "SPIKES",
                scan.spikes(),
                Wording.count(scan.spikes().count(), "single sample")
                        + " that jump out of a half-cycle and back; they count for no event.",
                "No single sample jumps out of a half-cycle and back.");
        count(
                "VOLTAGE_CLIPPED",
                scan.clipped(),
                "In " + Wording.count(scan.clipped().count(), "place")
                        + " the voltage stands still at its highest value below the limit: the channel could not record"
                        + " more, or the limit is another one than the protocol says.",
                "The voltage stands still nowhere at its highest value below the limit.");
        List<HalfCycle> cut = cell
                .halfCycles()
                .list()
                .subList(0, Math.max(0, cell.halfCycles().size() - 1))
                .stream()
                .filter(this::endsInAJump)
                .toList();
        add(
                "NO_SAMPLE_AT_LIMIT",
                cut.isEmpty() ? Light.GREEN : Light.YELLOW,
                cut.size(),
                0,
                "1",
                cut.isEmpty()
                        ? "Half-cycles that end early have a sample at the limit."
                        : Wording.count(cut.size(), "half-cycle")
                                + " end early in a jump of the voltage, without a sample at the limit: the moment is known to one"
                                + " sampling time only, or the limit is another one than the protocol says.",
                cut.isEmpty() ? whole : range(cut.get(0)));
    }

    private boolean endsInAJump(HalfCycle half) {
        return !half.atLimit()
                && cell.context().incomplete(half)
                && half.lastV() > cell.context().parameters().depletionJumpRatio() * half.sizeV();
    }

    static Range range(HalfCycle half) {
        return new Range(half.firstSample(), half.endSample(), half.startS(), half.endS());
    }

    private void count(String code, RecordingScan.Places places, String found, String none) {
        add(
                code,
                places.count() > 0 ? Light.YELLOW : Light.GREEN,
                places.count(),
                0,
                "1",
                places.count() > 0 ? found : none,
                Range.at(places, whole));
    }

    private void add(String code, Light light, double value, double limit, String unit, String text, Range evidence) {
        checks.add(new QualityCheck(
                code, light, OptionalDouble.of(value), OptionalDouble.of(limit), unit, text, evidence));
    }
}
