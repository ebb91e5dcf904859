package org.interphaselab.evaluation.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.analysis.experiment.Protocol.FirstPolarity;
import org.interphaselab.core.Light;
import org.interphaselab.evaluation.event.CellFacts;
import org.interphaselab.evaluation.event.Wording;
import org.interphaselab.evaluation.halfcycle.CyclePolarization;
import org.interphaselab.evaluation.halfcycle.ElectrodeSide;
import org.interphaselab.evaluation.halfcycle.HalfCycle;
import org.interphaselab.evaluation.halfcycle.RobustStatistics;
import org.interphaselab.evaluation.quality.QualityCheck.Range;
import org.interphaselab.evaluation.settings.RecordingParameters;
import org.interphaselab.evaluation.verdict.MeasuredCell;

/** Checks of what the healthy half-cycles show: protocol, offset, sampling, physical sense. */
final class SignalChecks {

    private final MeasuredCell cell;
    private final RecordingParameters limits;
    private final List<HalfCycle> healthy;
    private final Range whole;
    private final List<QualityCheck> checks = new ArrayList<>();

    private SignalChecks(MeasuredCell cell) {
        this.cell = cell;
        limits = cell.context().parameters().recording();
        whole = QualityControl.whole(cell);
        healthy = cell
                .halfCycles()
                .list()
                .subList(0, cell.events().halfCyclesOfLife(cell.halfCycles().size()))
                .stream()
                .filter(half -> !half.atLimit())
                .toList();
    }

    /** The checks; none without a healthy half-cycle. */
    static List<QualityCheck> of(MeasuredCell cell) {
        SignalChecks signal = new SignalChecks(cell);
        if (!signal.healthy.isEmpty()) {
            signal.protocol();
            signal.offset();
            signal.sampling();
            signal.polarity();
            signal.firstPolarity();
            signal.resistance();
            signal.flattening();
        }
        return signal.checks;
    }

    private void protocol() {
        CellFacts facts = cell.facts();
        double current = median(HalfCycle::arealCurrentMACm2);
        double charge = cell.context().usualCapacityMAhCm2().orElse(Double.NaN);
        if (facts.setCurrentMACm2().isEmpty() && facts.setCapacityMAhCm2().isEmpty()) {
            notChecked("PROTOCOL_MISMATCH", "The protocol names neither current nor capacity to compare with.");
            return;
        }
        double most =
                Math.max(deviation(facts.setCurrentMACm2(), current), deviation(facts.setCapacityMAhCm2(), charge));
        String text = "";
        if (deviation(facts.setCurrentMACm2(), current) > limits.sameValue()) {
            text += Wording.text(
                    "The areal current is %.4g mA cm⁻², the protocol says %.4g. ",
                    current, facts.setCurrentMACm2().getAsDouble());
        }
        if (deviation(facts.setCapacityMAhCm2(), charge) > limits.sameValue()) {
            text += Wording.text(
                    "A half-cycle passes %.4g mAh cm⁻², the protocol says %.4g. ",
                    charge, facts.setCapacityMAhCm2().getAsDouble());
        }
        add(
                "PROTOCOL_MISMATCH",
                text.isEmpty() ? Light.GREEN : Light.RED,
                Double.isInfinite(most) ? OptionalDouble.empty() : OptionalDouble.of(100 * most),
                100 * limits.sameValue(),
                "%",
                text.isEmpty()
                        ? "Current and capacity are those of the protocol."
                        : text + "Check area, protocol and whether the recording belongs to this cell.");
    }

    /** Relative; infinite where nothing was found to compare. */
    private static double deviation(OptionalDouble set, double found) {
        if (set.isEmpty()) {
            return 0;
        }
        double deviation = Math.abs(found / set.getAsDouble() - 1);
        return Double.isNaN(deviation) ? Double.POSITIVE_INFINITY : deviation;
    }

    private void offset() {
        double offset = CyclePolarization.offsetV(healthy);
        boolean large = Math.abs(offset) > limits.voltageOffsetV();
        add(
                "VOLTAGE_OFFSET",
                large ? Light.YELLOW : Light.GREEN,
                OptionalDouble.of(1000 * offset),
                1000 * limits.voltageOffsetV(),
                "mV",
                large
                        ? "Positive and negative half-cycles differ by an offset of " + Wording.volts(offset)
                                + ": of the instrument or of unlike electrodes. The cycle polarization (V₊ − V₋)/2 is free of it."
                        : "Positive and negative half-cycles lie even about 0 V.");
    }

    private void sampling() {
        double samples = median(half -> half.samples());
        boolean sparse = samples < limits.fewestSamples();
        add(
                "SPARSE_SAMPLING",
                sparse ? Light.YELLOW : Light.GREEN,
                OptionalDouble.of(samples),
                limits.fewestSamples(),
                "1",
                sparse
                        ? Wording.text(
                                "Only %.0f samples per half-cycle; soft shorts and the moment of depletion can be missed.",
                                samples)
                        : Wording.text("%.0f samples per half-cycle.", samples));
    }

    private void polarity() {
        double against = healthy.stream()
                        .filter(half -> half.polarization().medianV() < 0)
                        .count()
                / (double) healthy.size();
        boolean turned = against > limits.opposingPart();
        add(
                "VOLTAGE_OPPOSES_CURRENT",
                turned ? Light.YELLOW : Light.GREEN,
                OptionalDouble.of(100 * against),
                100 * limits.opposingPart(),
                "%",
                turned
                        ? "The voltage is negative where the current is positive: the voltage leads are likely swapped, or the"
                                + " offset is larger than the polarization."
                        : "Voltage and current have the same sign.");
    }

    private void firstPolarity() {
        Optional<FirstPolarity> said = cell.cell().protocol().firstPolarity();
        if (said.isEmpty()) {
            notChecked("FIRST_POLARITY_MISMATCH", "The protocol does not say which electrode plates first.");
            return;
        }
        HalfCycle first = cell.halfCycles().get(0);
        boolean platesB = first.plated() == ElectrodeSide.B;
        boolean agrees = platesB == (said.get() == FirstPolarity.B_PLATES_FIRST);
        checks.add(new QualityCheck(
                "FIRST_POLARITY_MISMATCH",
                agrees ? Light.GREEN : Light.RED,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "1",
                "The first half-cycle " + (platesB ? "plates" : "strips") + " electrode B"
                        + (agrees
                                ? ", as the protocol says."
                                : ", the protocol says the opposite: check the direction of a positive current."),
                QualityControl.range(first)));
    }

    private void resistance() {
        double apparent = median(HalfCycle::apparentResistanceOhmCm2);
        below(
                "BELOW_BULK_RESISTANCE",
                apparent,
                cell.facts().bulkResistanceOhmCm2(),
                "the separator's own",
                "No resistance of the separator from impedance is reported to compare with.");
        below(
                "BELOW_PELLET_RESISTANCE",
                apparent,
                cell.cell().pellet().resistanceOhmCm2(),
                "the pellet's, thickness over conductivity,",
                "Thickness and ionic conductivity of the pellet are not both reported.");
    }

    private void below(String code, double apparent, OptionalDouble own, String whose, String unknown) {
        if (own.isEmpty()) {
            notChecked(code, unknown);
            return;
        }
        boolean low = apparent < own.getAsDouble();
        add(
                code,
                low ? Light.RED : Light.GREEN,
                OptionalDouble.of(apparent),
                own.getAsDouble(),
                "Ω cm²",
                "The apparent resistance of " + Wording.resistance(apparent) + " lies " + (low ? "below " : "above ")
                        + whose + " " + Wording.resistance(own.getAsDouble())
                        + (low ? ": suspect a soft short, a wrong area or another definition of polarization." : "."));
    }

    /** A trace that turns rectangular while it falls is a warning, not a success (soft shorts do the same). */
    private void flattening() {
        Optional<HalfCycle> first = flattens();
        add(
                "SUDDEN_FLATTENING",
                first.isPresent() ? Light.YELLOW : Light.GREEN,
                first.map(half -> OptionalDouble.of(half.shapeIndex())).orElse(OptionalDouble.empty()),
                limits.flatteningTo(),
                "1",
                first.map(half -> "From half-cycle " + half.index()
                                + " on the arched half-cycles are rectangular and lower: a soft short does the same, so this is"
                                + " no proof of health.")
                        .orElse("Arched half-cycles do not turn rectangular while they fall."),
                first.map(QualityControl::range).orElse(whole));
    }

    private Optional<HalfCycle> flattens() {
        int after = limits.flatteningAfter();
        for (int k = limits.flatteningBefore(); k + after <= healthy.size(); k++) {
            List<HalfCycle> before = healthy.subList(k - limits.flatteningBefore(), k);
            double arched = RobustStatistics.median(
                    before.stream().map(half -> Math.abs(half.shapeIndex())).toList());
            double size = RobustStatistics.median(
                    before.stream().map(HalfCycle::sizeV).toList());
            boolean flat = healthy.subList(k, k + after).stream()
                    .allMatch(half -> Math.abs(half.shapeIndex()) < limits.flatteningTo()
                            && half.sizeV() < limits.flatteningFall() * size);
            if (arched > limits.flatteningFrom() && flat) {
                return Optional.of(healthy.get(k));
            }
        }
        return Optional.empty();
    }

    private interface Number {
        double of(HalfCycle half);
    }

    private double median(Number number) {
        return RobustStatistics.median(healthy.stream().map(number::of).toList());
    }

    private void notChecked(String code, String text) {
        checks.add(new QualityCheck(
                code, Light.NOT_CHECKED, OptionalDouble.empty(), OptionalDouble.empty(), "1", text, whole));
    }

    private void add(String code, Light light, OptionalDouble value, double limit, String unit, String text) {
        add(code, light, value, limit, unit, text, whole);
    }

    private void add(
            String code, Light light, OptionalDouble value, double limit, String unit, String text, Range evidence) {
        checks.add(new QualityCheck(code, light, value, OptionalDouble.of(limit), unit, text, evidence));
    }
}
