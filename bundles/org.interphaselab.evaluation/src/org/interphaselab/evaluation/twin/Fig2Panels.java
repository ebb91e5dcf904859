package org.interphaselab.evaluation.twin;

import java.util.ArrayList;
import java.util.List;

/**
 * The twelve cells of Fig. 2 of Su, Fu et al., EES Batteries 2025, 1, 242 (doi:10.1039/d5eb00024f), panels b to m, as
 * cells of the twin. The paper gives in words what each panel shows; the numbers here are chosen to show the same and
 * are not measured. Chemical losses of the control and of MII-1 are those of doi:10.1038/s41467-023-42512-y.
 */
public final class Fig2Panels {

    /** The seed of the example study. */
    public static final long SEED = 20250304;

    private static final List<String> DESIGNS = List.of("100|100", "100|50", "100|20");
    private static final double[] THIN_MAH_CM2 = {20.5, 10.25, 4.1};
    private static final double THICK_MAH_CM2 = 20.5;
    private static final double CRITICAL_MAH_CM2 = 0.02;

    private Fig2Panels() {}

    /** All twelve panels, b to m, each with its own random streams under {@code seed}. */
    public static List<Fig2Panel> all(long seed) {
        List<Fig2Panel> panels = new ArrayList<>();
        add(
                panels,
                seed,
                "MII-1",
                new InterphaseKinetics(0.054, 0.7258, 0, 2.0e-5, 1397.7),
                Resistances.ofSeparator(22),
                100);
        add(
                panels,
                seed,
                "MII-2",
                new InterphaseKinetics(0.010, 0.1567, 0, 1.30e-4, 1203.6),
                Resistances.ofSeparator(21).withActivation(new Activation(60, 40, 0.03)),
                320,
                300);
        add(
                panels,
                seed,
                "MII-3",
                new InterphaseKinetics(0.0032, 0.0005, 0, 5e-5, 1129.9),
                Resistances.ofSeparator(17),
                500);
        add(
                panels,
                seed,
                "SEI",
                new InterphaseKinetics(0.0030, 0.0005, 0, 2.5e-5, 1091.0),
                Resistances.ofSeparator(22),
                120,
                100,
                90,
                80);
        return List.copyOf(panels);
    }

    /** The panel of this letter. */
    public static Fig2Panel panel(char letter, long seed) {
        return all(seed).stream()
                .filter(panel -> panel.panel() == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Fig. 2 has no data panel '" + letter + "'"));
    }

    private static void add(
            List<Fig2Panel> panels,
            long seed,
            String interphase,
            InterphaseKinetics kinetics,
            Resistances resistances,
            double endH,
            double... hardShortsH) {
        for (int design = 0; design < DESIGNS.size(); design++) {
            ShortCircuit shortCircuit = design < hardShortsH.length
                    ? new ShortCircuit.Hard(hardShortsH[design], 1)
                    : new ShortCircuit.None();
            char letter = (char) ('b' + panels.size());
            panels.add(new Fig2Panel(
                    letter,
                    interphase,
                    DESIGNS.get(design),
                    new TwinParameters(
                            TwinParameters.DISC_10_MM_CM2,
                            new Reservoirs(THICK_MAH_CM2, THIN_MAH_CM2[design], CRITICAL_MAH_CM2),
                            kinetics,
                            resistances,
                            shortCircuit,
                            CyclingProgramme.ofPaper(endH),
                            Instrument.usual(),
                            seed + letter)));
        }
    }
}
