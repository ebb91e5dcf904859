package org.interphaselab.evaluation.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.interphaselab.evaluation.TwinCells;
import org.interphaselab.evaluation.balance.LithiumBalance;
import org.interphaselab.evaluation.survival.KaplanMeier;
import org.interphaselab.evaluation.survival.Lifetime;
import org.interphaselab.evaluation.verdict.CellStatus;
import org.interphaselab.evaluation.verdict.EvaluatedCell;
import org.junit.jupiter.api.Test;

/** What the twin can do besides the panels of Fig. 2, each judged by what the evaluation then finds. */
class TwinScenariosTest {

    @Test
    void alloysGiveLithiumBackAtTheirVoltage() {
        TwinParameters plain = TwinCells.consuming(300);
        TwinParameters alloyed = plain.with(plain.kinetics().withAlloys(0.15));
        LithiumBalance without = TwinCells.evaluate(plain).thinBalance().orElseThrow();
        LithiumBalance with = TwinCells.evaluate(alloyed).thinBalance().orElseThrow();
        assertTrue(without.fromAlloysMAhCm2() < 0.01, "only the last rise passes these voltages");
        double held = 0.15 * (with.lostMAhCm2() + with.fromAlloysMAhCm2());
        assertEquals(held, with.fromAlloysMAhCm2(), 0.2 * held, "the alloys hold 15 % of what was lost");
        assertTrue(with.throughS() > without.throughS());
        TwinRecording recording = DigitalTwin.simulate(alloyed);
        assertEquals(20.5 + 4.1, recording.lithium().totalMAhCm2(), 1e-9);
    }

    @Test
    void aParabolicLossNeedsNoCycling() {
        TwinParameters resting = TwinCells.healthy(100).with(new InterphaseKinetics(0.2, 0, 0, 1e-3, 1091));
        assertEquals(2.0, DigitalTwin.simulate(resting).lithium().lostBMAhCm2(), 0.02);
    }

    @Test
    void replicatesScatterAndAreReproducible() {
        List<TwinParameters> three = Replicates.of(TwinCells.consuming(300), 3, 0.1, 7);
        assertEquals(three, Replicates.of(TwinCells.consuming(300), 3, 0.1, 7));
        assertNotEquals(
                three.get(0).reservoirs().capacityBMAhCm2(),
                three.get(1).reservoirs().capacityBMAhCm2());
        List<Lifetime> lives = three.stream()
                .map(TwinCells::evaluate)
                .map(cell -> {
                    assertEquals(CellStatus.DEPLETED, cell.status());
                    return new Lifetime(cell.life().hours(), cell.life().censored());
                })
                .toList();
        KaplanMeier survival = KaplanMeier.of(lives);
        assertEquals(3, survival.ended());
        double truth = TwinCells.evaluate(TwinCells.consuming(300)).life().hours();
        assertEquals(truth, survival.medianH().getAsDouble(), 0.3 * truth);
        assertThrows(IllegalArgumentException.class, () -> Replicates.of(TwinCells.healthy(1), 3, 0.4, 1));
    }

    @Test
    void contactThatIsLostLaterIsNoDepletion() {
        TwinParameters cell = TwinCells.healthy(60)
                .with(new Reservoirs(20.5, 20.5, 0.02))
                .with(TwinCells.healthy(1).resistances().withStep(ResistanceStep.contactLoss(10, 1e4)));
        EvaluatedCell evaluated = TwinCells.evaluate(cell);
        assertEquals(CellStatus.CONTACT_FAILURE, evaluated.status());
        assertThrows(IllegalArgumentException.class, () -> new ResistanceStep(10, 5, 2));
    }
}
