package org.interphaselab.evaluation.growth;

import java.util.List;
import java.util.Optional;
import org.interphaselab.evaluation.settings.GrowthParameters;

/**
 * The exponent m of L ∝ t^m from foils of different thickness: for two, m = ln(L₁/L₂)/ln(t₁/t₂); for more, the straight
 * line through ln L against ln t, weighted by the relative uncertainties. About 1 is driven by cycling, about ½ by
 * diffusion.
 *
 * @param value m
 * @param uncertainty one standard uncertainty, propagated from losses and times
 * @param foils number of foils
 */
public record GrowthExponent(double value, double uncertainty, int foils) {

    /** Two standard uncertainties, as everywhere where something lies within them. */
    private static final double COVERAGE = 2;

    /** The exponent; empty when the foils do not differ enough in the time they lasted. */
    public static Optional<GrowthExponent> of(List<FoilLoss> losses, GrowthParameters limits) {
        List<FoilLoss> usable = losses.stream()
                .filter(loss -> loss.lostMAhCm2() > 0 && loss.hours() > 0)
                .toList();
        double longest = usable.stream().mapToDouble(FoilLoss::hours).max().orElse(0);
        double shortest = usable.stream().mapToDouble(FoilLoss::hours).min().orElse(1);
        if (usable.size() < 2 || longest < limits.growthTimeRatio() * shortest) {
            return Optional.empty();
        }
        // the uncertainty of the time moves ln L by m times its own; one repetition is enough
        double slope = line(usable, 1).value();
        return Optional.of(line(usable, slope));
    }

    private static GrowthExponent line(List<FoilLoss> losses, double slope) {
        double weights = 0;
        double meanX = 0;
        double meanY = 0;
        for (FoilLoss loss : losses) {
            double weight = weight(loss, slope);
            weights += weight;
            meanX += weight * Math.log(loss.hours());
            meanY += weight * Math.log(loss.lostMAhCm2());
        }
        meanX /= weights;
        meanY /= weights;
        double xx = 0;
        double xy = 0;
        for (FoilLoss loss : losses) {
            double x = Math.log(loss.hours()) - meanX;
            xx += weight(loss, slope) * x * x;
            xy += weight(loss, slope) * x * (Math.log(loss.lostMAhCm2()) - meanY);
        }
        return new GrowthExponent(xy / xx, 1 / Math.sqrt(xx), losses.size());
    }

    private static double weight(FoilLoss loss, double slope) {
        double ofLoss = loss.uncertaintyMAhCm2() / loss.lostMAhCm2();
        double ofTime = slope * loss.hoursUncertainty() / loss.hours();
        return 1 / Math.max(1e-12, ofLoss * ofLoss + ofTime * ofTime);
    }

    /** Whether the loss belongs to cycles rather than to time. */
    public boolean cyclingDriven(GrowthParameters limits) {
        return value > limits.cyclingAbove();
    }

    /** What the exponent says, and how surely. */
    public String words(GrowthParameters limits) {
        boolean open = Math.abs(value - limits.cyclingAbove()) < COVERAGE * uncertainty;
        return (cyclingDriven(limits) ? "driven by cycling" : "driven by diffusion")
                + (open ? ", but within two standard uncertainties of the other" : "");
    }
}
