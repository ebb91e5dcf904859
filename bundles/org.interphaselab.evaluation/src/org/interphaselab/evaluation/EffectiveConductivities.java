package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.core.Estimate;
import org.interphaselab.evaluation.growth.FoilLoss;
import org.interphaselab.evaluation.growth.GrowthExponent;
import org.interphaselab.evaluation.growth.WagnerGrowth;
import org.interphaselab.evaluation.settings.GrowthParameters;
import org.interphaselab.evaluation.verdict.CellEvaluation;
import org.interphaselab.evaluation.verdict.EvaluatedCell;
import org.interphaselab.evaluation.verdict.InterphaseCells;
import org.interphaselab.percolation.fit.Sample;

/**
 * The effective conductivities that cycling gives, with the metal volume fractions they belong to: one per foil, or one per
 * interphase where its fraction is uncertain, for that uncertainty is common to its foils.
 *
 * @param samples by interphase name, of the interphases that give any
 * @param reasons why the others give none, by interphase name
 */
record EffectiveConductivities(Map<String, List<Sample>> samples, Map<String, String> reasons) {

    static EffectiveConductivities of(
            List<Interphase> interphases, List<CellEvaluation> cells, GrowthParameters limits) {
        Map<String, List<Sample>> samples = new LinkedHashMap<>();
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Interphase interphase : interphases) {
            List<EvaluatedCell> own = InterphaseCells.of(cells.stream()
                            .filter(cell -> cell.cell().interphase().id().equals(interphase.id()))
                            .toList())
                    .asymmetric();
            List<FoilLoss> losses = GrowthAnalysis.losses(own).stream()
                    .filter(loss -> loss.lostMAhCm2() > 0)
                    .toList();
            reason(interphase, losses, limits)
                    .ifPresentOrElse(
                            reason -> reasons.put(interphase.name(), reason),
                            () -> samples.put(interphase.name(), samples(interphase, losses)));
        }
        return new EffectiveConductivities(samples, reasons);
    }

    private static Optional<String> reason(Interphase interphase, List<FoilLoss> losses, GrowthParameters limits) {
        Optional<GrowthExponent> exponent = GrowthExponent.of(losses, limits);
        if (interphase.metalVolumeFraction().isEmpty()) {
            return Optional.of("no metal volume fraction is known");
        }
        if (exponent.isEmpty()) {
            return Optional.of(
                    "fewer than two foils of different thickness ran empty, so that the growth law is not known");
        }
        if (exponent.get().cyclingDriven(limits)) {
            return Optional.of("the losses are driven by cycling, so that no conductivity can be inferred");
        }
        if (interphase.expected().isEmpty()) {
            return Optional.of("the composition of the electrolyte is not known");
        }
        return interphase.decomposition().isEmpty()
                ? Optional.of("the catalog has no decomposition potential of the electrolyte")
                : Optional.empty();
    }

    private static List<Sample> samples(Interphase interphase, List<FoilLoss> losses) {
        double fraction = interphase.metalVolumeFraction().orElseThrow();
        OptionalDouble uncertainty = interphase.metalVolumeFractionUncertainty();
        List<Sample> samples = new ArrayList<>();
        for (FoilLoss loss : losses) {
            double rate = WagnerGrowth.rateUAhCm2PerSqrtH(loss.lostMAhCm2(), loss.hours());
            Estimate conductivity = WagnerGrowth.conductivity(
                    rate,
                    rate * loss.uncertaintyMAhCm2() / loss.lostMAhCm2(),
                    interphase.expected().orElseThrow().lithiumMAhPerCm3(),
                    interphase.decomposition().orElseThrow().volts());
            samples.add(new Sample(
                    fraction,
                    conductivity.value(),
                    false,
                    OptionalDouble.of(conductivity.standardUncertainty().orElseThrow() / conductivity.value()),
                    uncertainty));
        }
        return uncertainty.orElse(0) > 0 ? List.of(mean(samples)) : samples;
    }

    /** The weighted geometric mean of samples of one fraction. */
    private static Sample mean(List<Sample> samples) {
        double weights = 0;
        double sum = 0;
        for (Sample sample : samples) {
            double weight = 1 / Math.pow(sample.relativeUncertainty().orElseThrow(), 2);
            weights += weight;
            sum += weight * Math.log(sample.conductivity());
        }
        return new Sample(
                samples.getFirst().fraction(),
                Math.exp(sum / weights),
                false,
                OptionalDouble.of(1 / Math.sqrt(weights)),
                samples.getFirst().fractionUncertainty());
    }

    /** All samples. */
    List<Sample> all() {
        return samples.values().stream().flatMap(List::stream).toList();
    }

    /** The reasons, each once, with the interphases it holds for; empty where every interphase gives a conductivity. */
    String leftOut() {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        reasons.forEach((name, reason) ->
                byReason.computeIfAbsent(reason, none -> new ArrayList<>()).add(name));
        return byReason.entrySet().stream()
                .map(each -> String.join(", ", each.getValue()) + ": " + each.getKey())
                .collect(Collectors.joining("; "));
    }
}
