package org.interphaselab.percolation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Reference;
import org.interphaselab.analysis.Scalar;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ConductivityFitParameters.Model;
import org.interphaselab.percolation.fit.Bootstrap;
import org.interphaselab.percolation.fit.FittedMedium;
import org.interphaselab.percolation.fit.FittedPowerLaw;
import org.interphaselab.percolation.fit.InformationCriterion;
import org.interphaselab.percolation.fit.Interval;
import org.interphaselab.percolation.fit.MediumFit;
import org.interphaselab.percolation.fit.PowerLawFit;
import org.interphaselab.percolation.fit.Sample;
import org.interphaselab.percolation.fit.SampleTable;
import org.osgi.service.component.annotations.Component;

/** Fits a conductivity model to measured conductivities. */
@Component(service = Analysis.class)
public final class ConductivityFitAnalysis implements Analysis<ConductivityFitParameters> {

    private static final double PERCENT = 100;
    /** Threshold, exponent, prefactor and scatter. */
    private static final int POWER_LAW_PARAMETERS = 4;

    private static final long SEED = 1;

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "conductivity-fit",
                "Fit of conductivities",
                "Finds the percolation threshold and the exponent that measured conductivities show, with intervals of"
                        + " confidence and warnings where the data cannot tell.",
                List.of(
                        new Reference("Y. Su, J. Fu et al., EES Batteries 2025, 1, 242", "10.1039/d5eb00024f"),
                        new Reference(
                                "D. S. McLachlan, M. Blaszkiewicz, R. E. Newnham, J. Am. Ceram. Soc. 1990, 73, 2187",
                                "10.1111/j.1151-2916.1990.tb07576.x")),
                "1.0.0",
                AnalysisInfo.Subject.STUDY);
    }

    @Override
    public Class<ConductivityFitParameters> parameters() {
        return ConductivityFitParameters.class;
    }

    @Override
    public List<Problem> check(AnalysisInput input, ConductivityFitParameters parameters) {
        return parameters.file().isBlank()
                ? List.of(Problem.error(
                        "NO_SAMPLES",
                        "No file with conductivities is named.",
                        Location.of("File"),
                        "Name a csv file with the columns fraction and conductivity."))
                : List.of();
    }

    @Override
    public AnalysisResult run(AnalysisInput input, ConductivityFitParameters parameters, Progress progress)
            throws ProblemException {
        List<Sample> samples =
                SampleTable.read(Path.of(parameters.file().strip()).toAbsolutePath());
        return parameters.model() == Model.POWER_LAW
                ? powerLaw(samples, parameters, progress)
                : medium(samples, parameters, progress);
    }

    private static AnalysisResult powerLaw(
            List<Sample> samples, ConductivityFitParameters parameters, Progress progress) throws ProblemException {
        double confidence = parameters.confidence() / PERCENT;
        FittedPowerLaw fit = new PowerLawFit(samples, confidence, progress).fit();
        List<Scalar> scalars = new ArrayList<>();
        scalars.add(percent("threshold", "Threshold f_p", fit.threshold()));
        scalars.add(new Scalar("exponent", "Exponent n", Estimate.of(fit.exponent(), "1")));
        scalars.add(new Scalar("prefactor", "Prefactor σ0 of this equation", Estimate.of(fit.prefactor(), "S cm⁻¹")));
        scalars.add(new Scalar("scatter", "Scatter of ln σ", Estimate.of(fit.scatter(), "1")));
        criterion(fit.logLikelihood(), POWER_LAW_PARAMETERS, fit.samples()).ifPresent(scalars::add);
        List<Finding> findings = new ArrayList<>();
        findings.add(intervals("f_p", fit.thresholdInterval(), "n", fit.exponentInterval(), parameters, ""));
        Optional<Interval> threshold = drawn(samples, parameters, PowerLawFit::threshold, progress);
        Optional<Interval> exponent = drawn(samples, parameters, PowerLawFit::exponent, progress);
        if (threshold.isPresent() && exponent.isPresent()) {
            findings.add(intervals(
                    "f_p", threshold.get(), "n", exponent.get(), parameters, "Drawing the samples anew gives: "));
        }
        findings.addAll(warnings(fit.warnings()));
        return new AnalysisResult(
                scalars,
                List.of(),
                List.of(FitChart.of(samples, fit.model(), fit.threshold(), Optional.empty())),
                findings,
                false);
    }

    private static Optional<Interval> drawn(
            List<Sample> samples,
            ConductivityFitParameters parameters,
            ToDoubleFunction<PowerLawFit> number,
            Progress progress) {
        return parameters.draws() == 0
                ? Optional.empty()
                : new Bootstrap(samples, SEED, parameters.draws())
                        .interval(number, parameters.confidence() / PERCENT, progress);
    }

    private static AnalysisResult medium(List<Sample> samples, ConductivityFitParameters parameters, Progress progress)
            throws ProblemException {
        double confidence = parameters.confidence() / PERCENT;
        FittedMedium fit = new MediumFit(samples, parameters.heldExponents(), confidence, progress).fit();
        List<Scalar> scalars = new ArrayList<>();
        scalars.add(percent("threshold", "Threshold f_c", fit.model().threshold()));
        scalars.add(
                new Scalar("s", "Exponent s below it", Estimate.of(fit.model().s(), "1")));
        scalars.add(
                new Scalar("t", "Exponent t above it", Estimate.of(fit.model().t(), "1")));
        scalars.add(
                new Scalar("conductor", "Conductor σc", Estimate.of(fit.model().conductor(), "S cm⁻¹")));
        scalars.add(new Scalar("matrix", "Matrix σi", Estimate.of(fit.model().matrix(), "S cm⁻¹")));
        scalars.add(new Scalar("scatter", "Scatter of ln σ", Estimate.of(fit.scatter(), "1")));
        criterion(fit.logLikelihood(), fit.parameters(), fit.samples()).ifPresent(scalars::add);
        List<Finding> findings = new ArrayList<>();
        findings.add(intervals("f_c", fit.thresholdInterval(), "t", fit.exponentInterval(), parameters, ""));
        findings.addAll(warnings(fit.warnings()));
        return new AnalysisResult(
                scalars,
                List.of(),
                List.of(FitChart.of(
                        samples, fit.model(), fit.model().threshold(), Optional.of(FitChart.bounds(fit.model())))),
                findings,
                false);
    }

    private static Scalar percent(String id, String label, double fraction) {
        return new Scalar(id, label, Estimate.of(PERCENT * fraction, "%"));
    }

    private static Optional<Scalar> criterion(double logLikelihood, int parameters, int samples) {
        OptionalDouble value = InformationCriterion.corrected(logLikelihood, parameters, samples);
        return value.isPresent()
                ? Optional.of(new Scalar(
                        "aicc",
                        "AICc; the model with the smaller one is better",
                        Estimate.of(value.getAsDouble(), "1")))
                : Optional.empty();
    }

    private static Finding intervals(
            String threshold,
            Interval ofThreshold,
            String exponent,
            Interval ofExponent,
            ConductivityFitParameters parameters,
            String before) {
        return new Finding(
                Finding.Level.NOTE,
                "INTERVALS",
                "fit",
                Numbers.text(
                        "%sof confidence %.4g %%, %s %s and %s %s.",
                        before.isEmpty() ? "Intervals " : before + "intervals ",
                        parameters.confidence(),
                        threshold,
                        text(ofThreshold, PERCENT, " %"),
                        exponent,
                        text(ofExponent, 1, "")),
                List.of());
    }

    private static String text(Interval interval, double factor, String unit) {
        String low = Numbers.text("%.4g%s", factor * interval.low(), unit);
        String high = Numbers.text("%.4g%s", factor * interval.high(), unit);
        return interval.lowOpen() && interval.highOpen()
                ? "is not bounded"
                : interval.lowOpen()
                        ? "lies below " + high
                        : interval.highOpen() ? "lies above " + low : "lies between " + low + " and " + high;
    }

    private static List<Finding> warnings(List<Problem> warnings) {
        return warnings.stream()
                .map(warning -> new Finding(
                        Finding.Level.WARNING,
                        warning.code(),
                        "fit",
                        warning.what() + " " + warning.remedy(),
                        List.of()))
                .toList();
    }
}
