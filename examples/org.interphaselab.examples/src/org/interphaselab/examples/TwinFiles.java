package org.interphaselab.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;
import org.interphaselab.evaluation.twin.DigitalTwin;
import org.interphaselab.evaluation.twin.Fig2Panel;
import org.interphaselab.evaluation.twin.TwinParameters;
import org.interphaselab.fixtures.NdaxTestInfo;
import org.interphaselab.fixtures.NdaxWriter;
import org.interphaselab.fixtures.NdcLayout;
import org.interphaselab.fixtures.ProgrammeStep;

/** Writes what the digital twin records as files of a Neware tester, each marked as synthetic with its parameters. */
final class TwinFiles {

    private static final LocalDateTime START = LocalDateTime.of(2025, 2, 6, 9, 0);
    private static final Quantity STEP_END_REASON = new Quantity("Step End Reason", "");
    private static final List<String> REASONS = List.of("time", "voltage");
    private static final int CHARGE_STEP = 1;
    private static final int DISCHARGE_STEP = 2;

    private final NdaxWriter writer = new NdaxWriter(NdcLayout.V14);

    /** The file name of a panel's recording. */
    static String fileName(Fig2Panel panel) {
        return panel.key() + ".ndax";
    }

    /** Simulates a panel and writes its file. */
    void write(Fig2Panel panel, Path target) throws IOException {
        Trace recorded = DigitalTwin.simulate(panel.parameters()).trace();
        int channel = panel.panel() - 'a';
        NdaxTestInfo test = NdaxTestInfo.of(START, panel.interphase() + " " + panel.design(), remark(panel))
                .on(1, 1 + (channel - 1) / 8, 1 + (channel - 1) % 8, channel)
                .running("digital twin", "symmetric and asymmetric lithium cells", programme(panel.parameters()));
        writer.write(withSteps(recorded, panel.parameters().programme().voltageLimitV()), test, target);
    }

    private static String remark(Fig2Panel panel) {
        TwinParameters cell = panel.parameters();
        return String.format(
                Locale.ROOT,
                "synthetic: true; made by the digital twin of Interphase Lab after Fig. 2%c of doi:10.1039/d5eb00024f,"
                        + " nothing was measured; Q_A %s, Q_B %s mAh cm-2; R_SE %s ohm cm2; k_chem %s mAh cm-2 h-1/2;"
                        + " phi_c %s; sigma_int %s S cm-1; q_vol %s mAh cm-3; activation %s; short %s; t_end %s h; seed %d",
                panel.panel(),
                cell.reservoirs().capacityAMAhCm2(),
                cell.reservoirs().capacityBMAhCm2(),
                cell.resistances().separatorOhmCm2(),
                cell.kinetics().chemicalLossMAhCm2PerSqrtH(),
                cell.kinetics().cycledLossFraction(),
                cell.kinetics().ionicConductivitySPerCm(),
                cell.kinetics().chargePerVolumeMAhCm3(),
                cell.resistances().activation().map(Object::toString).orElse("none"),
                cell.shortCircuit(),
                cell.programme().endH(),
                cell.seed());
    }

    private static List<ProgrammeStep> programme(TwinParameters cell) {
        double currentMa = cell.programme().arealCurrentMACm2() * cell.areaCm2();
        long timeMs = Math.round(3.6e6
                * cell.programme().arealCapacityMAhCm2()
                / cell.programme().arealCurrentMACm2());
        double limitV = cell.programme().voltageLimitV();
        return List.of(
                new ProgrammeStep(
                        CHARGE_STEP,
                        "CC_Chg",
                        OptionalLong.of(timeMs),
                        OptionalDouble.of(currentMa),
                        OptionalDouble.of(limitV)),
                new ProgrammeStep(
                        DISCHARGE_STEP,
                        "CC_DChg",
                        OptionalLong.of(timeMs),
                        OptionalDouble.of(currentMa),
                        OptionalDouble.of(-limitV)));
    }

    /** Adds what a tester stores beside the samples: which step of the programme it was, and why it ended. */
    private static Trace withSteps(Trace recorded, double limitV) {
        double[] voltage = recorded.values(Quantity.VOLTAGE);
        double[] step = recorded.values(Quantity.STEP_COUNT);
        int[] reason = new int[recorded.size()];
        int end = recorded.size() - 1;
        for (int i = end; i >= 0; i--) {
            if (step[i] != step[end]) {
                end = i;
            }
            reason[i] = Math.abs(voltage[end]) >= limitV ? 1 : 0;
        }
        Trace.Builder trace = Trace.builder(recorded.size());
        for (Quantity quantity : recorded.quantities()) {
            trace.add(quantity, recorded.values(quantity));
        }
        double[] id = Arrays.stream(recorded.values(Quantity.CURRENT))
                .map(current -> current > 0 ? CHARGE_STEP : DISCHARGE_STEP)
                .toArray();
        return trace.add(Quantity.STEP_TYPE, recorded.text(Quantity.STEP_TYPE).orElseThrow())
                .add(Quantity.STEP_ID, id)
                .add(STEP_END_REASON, new TextColumn(REASONS, reason))
                .build();
    }
}
