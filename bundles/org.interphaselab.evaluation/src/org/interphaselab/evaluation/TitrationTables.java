package org.interphaselab.evaluation;

import java.util.List;
import java.util.Optional;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.TableBuilder;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.DecompositionPotential;
import org.interphaselab.analysis.experiment.ExpectedProducts;
import org.interphaselab.core.Estimate;
import org.interphaselab.evaluation.growth.WagnerGrowth;
import org.interphaselab.evaluation.titration.ParabolicFit;
import org.interphaselab.evaluation.titration.Titration;

/** Tables of coulometric titrations. */
final class TitrationTables {

    private final TableBuilder rates = new TableBuilder("titration-rates", "Consumption of lithium, q = q₀ + k_Q √t")
            .text("cell_id", "Cell id")
            .text("cell", "Cell")
            .number("k_Q_uAh_cm2_sqrt_h", "k_Q", "µAh cm⁻² h⁻½")
            .number("q_0_uAh_cm2", "q₀", "µAh cm⁻²")
            .number("titrations", "Titrations fitted", "1")
            .number("charge_per_volume_mAh_cm3", "Lithium per volume of interphase", "mAh cm⁻³")
            .number("decomposition_V", "E_dec", "V")
            .text("decomposition_source", "Source of E_dec")
            .number("sigma_eff_S_cm", "σ_eff, " + WagnerGrowth.LABEL, WagnerGrowth.UNIT);
    private final TableBuilder titrations = new TableBuilder("titrations", "Titrations")
            .text("cell_id", "Cell id")
            .text("cell", "Cell")
            .number("titration", "Titration", "1")
            .number("portion_uAh_cm2", "Portion", "µAh cm⁻²")
            .number("total_uAh_cm2", "Sum of portions", "µAh cm⁻²")
            .number("time_h", "Time", "h")
            .number("end_V", "Open-circuit voltage at the end", "V")
            .text("consumed", "Consumed");

    void add(Cell cell, List<Titration> all) {
        for (Titration each : all) {
            titrations.row(
                    cell.id(),
                    cell.name(),
                    each.index(),
                    1000 * each.chargeMAhCm2(),
                    1000 * each.totalMAhCm2(),
                    each.hours(),
                    each.endV(),
                    each.consumed());
        }
    }

    void add(Cell cell, ParabolicFit fit, Optional<Estimate> conductivity) {
        Optional<DecompositionPotential> potential = cell.interphase().decomposition();
        rates.row(
                cell.id(),
                cell.name(),
                Estimate.of(fit.rateUAhCm2PerSqrtH(), fit.rateUncertainty(), "µAh cm⁻² h⁻½"),
                Estimate.of(fit.interceptUAhCm2(), fit.interceptUncertainty(), "µAh cm⁻²"),
                fit.points(),
                cell.interphase()
                        .expected()
                        .map(ExpectedProducts::lithiumMAhPerCm3)
                        .orElse(null),
                potential.map(DecompositionPotential::volts).orElse(null),
                potential
                        .map(found -> found.source() + " (grade " + found.confidence() + ")")
                        .orElse(null),
                conductivity.orElse(null));
    }

    List<Table> build() {
        return List.of(rates.build(), titrations.build());
    }
}
