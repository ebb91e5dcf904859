package org.interphaselab.evaluation.balance;

import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.analysis.experiment.Electrode;
import org.interphaselab.evaluation.settings.EvaluationParameters;

/**
 * The lithium an electrode starts with and how well it is known.
 *
 * @param valueMAhCm2 mAh cm⁻²
 * @param uncertaintyMAhCm2 one standard uncertainty, mAh cm⁻²
 * @param toleranceAssumed whether nobody reported a tolerance, so that the one of the parameters is used
 */
record Capacity(double valueMAhCm2, double uncertaintyMAhCm2, boolean toleranceAssumed) {

    /** Charge of dense lithium per thickness: 3861.3 mAh g⁻¹ at 0.534 g cm⁻³, mAh cm⁻² µm⁻¹. */
    private static final double LITHIUM_MAH_CM2_PER_UM = 0.2062;

    static Optional<Capacity> of(Electrode electrode, EvaluationParameters parameters) {
        OptionalDouble value = electrode.arealCapacityMAhCm2();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (electrode.arealCapacityUncertaintyMAhCm2().isPresent()) {
            return Optional.of(new Capacity(
                    value.getAsDouble(),
                    electrode.arealCapacityUncertaintyMAhCm2().getAsDouble(),
                    false));
        }
        OptionalDouble thickness = electrode.thicknessUm();
        double perUm = thickness.isPresent() && thickness.getAsDouble() > 0
                ? value.getAsDouble() / thickness.getAsDouble()
                : LITHIUM_MAH_CM2_PER_UM;
        OptionalDouble tolerance = electrode.thicknessToleranceUm();
        return Optional.of(new Capacity(
                value.getAsDouble(), perUm * tolerance.orElse(parameters.foilToleranceUm()), tolerance.isEmpty()));
    }
}
