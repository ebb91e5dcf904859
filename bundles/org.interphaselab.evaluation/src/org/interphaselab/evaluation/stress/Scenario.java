package org.interphaselab.evaluation.stress;

import java.util.List;
import java.util.random.RandomGenerator;
import org.interphaselab.analysis.experiment.Protocol.AtLimit;
import org.interphaselab.analysis.experiment.Protocol.FirstPolarity;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.evaluation.twin.Activation;
import org.interphaselab.evaluation.twin.CyclingProgramme;
import org.interphaselab.evaluation.twin.CyclingProgramme.CurrentChange;
import org.interphaselab.evaluation.twin.Instrument;
import org.interphaselab.evaluation.twin.InterphaseKinetics;
import org.interphaselab.evaluation.twin.Reservoirs;
import org.interphaselab.evaluation.twin.ResistanceStep;
import org.interphaselab.evaluation.twin.Resistances;
import org.interphaselab.evaluation.twin.ShortCircuit;
import org.interphaselab.evaluation.twin.TwinParameters;

/**
 * Kinds of cells whose truth is known, drawn at random: a separator of 18–80 Ω cm², noise of 0.1–1.3 mV, resolution of
 * 0.1–1 mV, a sample every 10–120 s, either polarity first, some with rests.
 */
public enum Scenario {
    CLEAN(List.of()),
    HARD_SHORT(List.of("hard_short")),
    SOFT_SHORT(List.of("soft_short")),
    DEPLETION_B(List.of("range_exceeded", "depletion_B")),
    DEPLETION_A(List.of("range_exceeded", "depletion_A")),
    CONTACT_FROM_START(List.of("range_exceeded", "contact_failure")),
    CONTACT_LOST(List.of("range_exceeded", "contact_failure")),
    ARCING(List.of()),
    ACTIVATION(List.of("activation")),
    SPIKES(List.of()),
    OFFSET(List.of()),
    TEMPERATURE_STEPS(List.of()),
    CHANGED_CURRENT(List.of());

    private static final double THICK = 20.5;
    private static final double USUAL_H = 80;

    private final List<String> events;

    Scenario(List<String> events) {
        this.events = events;
    }

    /** The events that must be found, as tables name them, in order; depletion with its electrode. */
    public List<String> events() {
        return events;
    }

    /** The cell of this kind with this number under a seed. */
    public TwinParameters draw(long seed, int run) {
        Draw draw = new Draw(RandomStreams.stream(seed, 1000L * run + ordinal()));
        TwinParameters cell = usual(draw);
        double separator = cell.resistances().separatorOhmCm2();
        return switch (this) {
            case CLEAN -> cell;
            case HARD_SHORT -> cell.with(new ShortCircuit.Hard(draw.between(20, 70), draw.between(0.2, 2)));
            case SOFT_SHORT ->
                cell.with(cell.programme().withEnd(120))
                        .with(new ShortCircuit.Soft(
                                draw.between(20, 40),
                                draw.between(0.6, 2.5) / separator,
                                0.5,
                                draw.between(0.15, 0.4)));
            case DEPLETION_B -> consuming(cell, draw);
            case DEPLETION_A -> consuming(cell, draw).with(new Reservoirs(4.1, THICK, 0.02));
            case CONTACT_FROM_START -> cell.with(cell.resistances().withContact(draw.between(11000, 50000)));
            case CONTACT_LOST ->
                cell.with(cell.resistances()
                                .withStep(ResistanceStep.contactLoss(draw.between(3, 20), draw.between(1e3, 1e5))))
                        .with(new Reservoirs(THICK, THICK, 0.02))
                        .with(cell.programme().withAtLimit(AtLimit.SWITCH_POLARITY, 6));
            case ARCING -> cell.with(cell.resistances().withArcing(draw.between(0.6, 2)));
            case ACTIVATION ->
                cell.with(cell.programme().withEnd(220))
                        .with(new InterphaseKinetics(0.01, 0.05, 0, draw.between(3e-5, 2e-4), 1200))
                        .with(new Reservoirs(THICK, THICK, 0.02))
                        .with(cell.resistances()
                                .withActivation(new Activation(
                                        draw.between(50, 80), draw.between(10, 40), draw.between(0, 0.8))));
            case SPIKES -> cell.with(cell.instrument().withSpikes(draw.between(0.1, 1)));
            case OFFSET -> cell.with(cell.instrument().withOffset(draw.between(-0.006, 0.006)));
            case TEMPERATURE_STEPS -> warmAndCold(cell, draw);
            case CHANGED_CURRENT ->
                cell.with(cell.programme().withChange(new CurrentChange(40, draw.between(0.1, 1.5))));
        };
    }

    private static TwinParameters usual(Draw draw) {
        CyclingProgramme programme = CyclingProgramme.ofPaper(USUAL_H)
                .withFirst(draw.chance(0.5) ? FirstPolarity.B_PLATES_FIRST : FirstPolarity.B_STRIPS_FIRST)
                .withRest(draw.chance(0.2) ? draw.between(0.1, 0.3) : 0);
        return new TwinParameters(
                TwinParameters.DISC_10_MM_CM2,
                new Reservoirs(THICK, 4.1, 0.02),
                new InterphaseKinetics(0.003, 0.0005, 0, 2.5e-5, 1091),
                Resistances.ofSeparator(draw.between(18, 80)),
                new ShortCircuit.None(),
                programme,
                new Instrument(draw.between(10, 120), draw.between(1e-4, 1.3e-3), draw.between(1e-4, 1e-3), 0, 0),
                draw.random().nextLong());
    }

    private static TwinParameters consuming(TwinParameters cell, Draw draw) {
        return cell.with(new InterphaseKinetics(0.01, draw.between(0.12, 0.7), 0, draw.between(5e-5, 2e-4), 1200))
                .with(cell.programme().withEnd(300));
    }

    /** Two stretches of other temperature: 0.7 to 1.35 times the resistance for 5 to 25 h. */
    private static TwinParameters warmAndCold(TwinParameters cell, Draw draw) {
        Resistances resistances = cell.resistances();
        double from = draw.between(10, 20);
        for (int k = 0; k < 2; k++) {
            double to = from + draw.between(5, 25);
            resistances = resistances.withStep(new ResistanceStep(from, to, draw.between(0.7, 1.35)));
            from = to + draw.between(8, 12);
        }
        return cell.with(resistances);
    }

    private record Draw(RandomGenerator random) {
        double between(double from, double to) {
            return from + (to - from) * random.nextDouble();
        }

        boolean chance(double probability) {
            return random.nextDouble() < probability;
        }
    }
}
