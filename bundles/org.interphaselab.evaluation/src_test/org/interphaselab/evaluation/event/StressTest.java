package org.interphaselab.evaluation.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.evaluation.TwinCells;
import org.interphaselab.evaluation.twin.Instrument;
import org.interphaselab.evaluation.twin.InterphaseKinetics;
import org.interphaselab.evaluation.twin.Resistances;
import org.interphaselab.evaluation.twin.ShortCircuit;
import org.interphaselab.evaluation.twin.TwinParameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cells drawn at random: noise 0.1–1.3 mV, resolution 0.1–1 mV, a sample every 10–120 s, separators of 18–80 Ω cm². No
 * event may be missed and none invented.
 */
class StressTest {

    private static final int TRACES = 12;

    private record Draw(RandomGenerator random) {
        double between(double from, double to) {
            return from + (to - from) * random.nextDouble();
        }
    }

    private static TwinParameters cell(Draw draw, TwinParameters base, long seed) {
        return base.withSeed(seed)
                .with(Resistances.ofSeparator(draw.between(18, 80)))
                .with(new Instrument(
                        draw.between(10, 120), draw.between(1e-4, 1.3e-3), draw.between(1e-4, 1e-3), 0, 0));
    }

    static Stream<Arguments> classes() {
        return Stream.of(
                of("clean", List.of(), d -> TwinCells.healthy(80)),
                of("hard short", List.of("hard_short"), d -> TwinCells.healthy(80)
                        .with(new ShortCircuit.Hard(d.between(20, 70), d.between(0.2, 2)))),
                of("soft short", List.of("soft_short"), d -> TwinCells.healthy(120)),
                of("depletion, B plates first", List.of("range_exceeded", "depletion_B"), d -> TwinCells.consuming(300)
                        .with(kinetics(d))),
                of("depletion, B strips first", List.of("range_exceeded", "depletion_B"), d -> TwinCells.consuming(300)
                        .with(kinetics(d))
                        .with(TwinCells.strippingFirst(300))),
                of("offset", List.of(), d -> TwinCells.healthy(80)),
                of(
                        "no contact from the start",
                        List.of("range_exceeded", "contact_failure"),
                        d -> TwinCells.healthy(50)));
    }

    private static InterphaseKinetics kinetics(Draw draw) {
        return new InterphaseKinetics(0.01, draw.between(0.12, 0.7), 0, draw.between(5e-5, 2e-4), 1200);
    }

    private static Arguments of(String name, List<String> expected, Function<Draw, TwinParameters> base) {
        return Arguments.of(name, expected, base);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("classes")
    void nothingIsMissedAndNothingInvented(String name, List<String> expected, Function<Draw, TwinParameters> base) {
        for (int run = 0; run < TRACES; run++) {
            Draw draw = new Draw(RandomStreams.stream(2025, name.hashCode() + run));
            TwinParameters twin = cell(draw, base.apply(draw), run);
            if (name.equals("soft short")) {
                double conductance = draw.between(0.6, 2.5) / twin.resistances().separatorOhmCm2();
                twin = twin.with(
                        new ShortCircuit.Soft(draw.between(20, 40), conductance, 0.5, draw.between(0.15, 0.4)));
            }
            if (name.equals("offset")) {
                twin = twin.with(twin.instrument().withOffset(draw.between(-0.006, 0.006)));
            }
            if (name.startsWith("no contact")) {
                twin = twin.with(twin.resistances().withContact(draw.between(11000, 50000)));
            }
            assertEquals(expected, TwinCells.events(TwinCells.measure(twin)), name + ", run " + run + ": " + twin);
        }
    }

    @ParameterizedTest(name = "arcing {0}")
    @MethodSource("arcings")
    void arcingIsNoEvent(double arcing) {
        for (int run = 0; run < TRACES / 3; run++) {
            Draw draw = new Draw(RandomStreams.stream(2026, run));
            TwinParameters twin = cell(draw, TwinCells.healthy(80), run);
            assertEquals(
                    List.of(),
                    TwinCells.events(
                            TwinCells.measure(twin.with(twin.resistances().withArcing(arcing)))),
                    "arcing " + arcing + ", run " + run);
        }
    }

    static Stream<Double> arcings() {
        return Stream.of(0.6, 1.0, 1.5, 2.0);
    }
}
