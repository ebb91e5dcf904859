package org.interphaselab.chemistry.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.TableBuilder;
import org.interphaselab.chemistry.ChemistryAnalysis;
import org.interphaselab.chemistry.InterphaseChemistry;
import org.interphaselab.chemistry.catalog.Alloy;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.chemistry.catalog.CatalogProblem;
import org.interphaselab.chemistry.catalog.Phase;
import org.interphaselab.chemistry.reduction.MixtureParser;
import org.interphaselab.chemistry.reduction.Reducer;
import org.interphaselab.chemistry.screening.AlloyScreeningParameters.Affinity;
import org.interphaselab.chemistry.screening.AlloyScreeningParameters.Mobility;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.osgi.service.component.annotations.Component;

/** Compares metals and alloys by their affinity to lithium, the mobility of lithium in them, and the volume they take. */
@Component(service = Analysis.class)
public final class AlloyScreeningAnalysis implements Analysis<AlloyScreeningParameters> {

    private static final double PERCENT = 100;
    private static final int DIGITS = 4;

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "alloy-screening",
                "Screening of alloys",
                "Compares the alloys of the catalog by affinity to lithium and mobility of lithium, at one temperature, and"
                        + " gives the metal volume fraction that 1 mol % of each would make.",
                List.of(ChemistryAnalysis.PAPER),
                "1.1.0+" + Catalog.shippedEdition(),
                AnalysisInfo.Subject.STUDY);
    }

    @Override
    public Class<AlloyScreeningParameters> parameters() {
        return AlloyScreeningParameters.class;
    }

    @Override
    public List<Problem> check(AnalysisInput input, AlloyScreeningParameters parameters) {
        List<Problem> problems = new ArrayList<>();
        Catalog.shipped().problems(input.experiment().catalog()).stream()
                .map(CatalogProblem::problem)
                .forEach(problems::add);
        try {
            hostProductsCm3(Catalog.shipped(), parameters.host());
        } catch (ProblemException e) {
            problems.add(e.problem());
        }
        return problems;
    }

    @Override
    public AnalysisResult run(AnalysisInput input, AlloyScreeningParameters parameters, Progress progress)
            throws ProblemException {
        Catalog catalog = new InterphaseChemistry(input.experiment().catalog()).catalog();
        double host = hostProductsCm3(catalog, parameters.host());
        List<ScreenedAlloy> alloys = catalog.alloys().stream()
                .map(alloy -> ScreenedAlloy.of(alloy, parameters, host))
                .toList();
        progress.begin("Comparing alloys", 1);
        progress.advance(1);
        return new AnalysisResult(
                List.of(),
                List.of(table(alloys, parameters)),
                List.of(AlloyCharts.pareto(alloys, parameters), AlloyCharts.reported(alloys)),
                findings(alloys, parameters),
                false);
    }

    private static double hostProductsCm3(Catalog catalog, String host) throws ProblemException {
        return new Reducer(catalog)
                .reduce(new MixtureParser(catalog).parse(host, Optional.empty()))
                .usual()
                .productVolumeCm3();
    }

    private static Table table(List<ScreenedAlloy> alloys, AlloyScreeningParameters parameters) {
        TableBuilder table = new TableBuilder("alloys", "Alloys; an empty place is not reported")
                .text("alloy", "Alloy")
                .text("metal", "Metal")
                .text("phase", "Phase of the volume")
                .number("contact_angle_deg", "Contact angle of lithium", "°")
                .number("work_of_adhesion_J_m2", "Work of adhesion", "J m⁻²")
                .number("diffusivity_cm2_s", "Diffusivity as reported", "cm² s⁻¹")
                .number("diffusivity_temperature_C", "at", "°C")
                .number("compared_diffusivity_cm2_s", "Diffusivity compared", "cm² s⁻¹")
                .number("barrier_eV", "Migration barrier", "eV")
                .number("volume_per_metal_cm3_mol", "Volume per metal atom", "cm³ mol⁻¹")
                .number("fraction_per_mol_percent", "V_F-M per mol %", "%")
                .text("missing", "Missing for the comparison")
                .text("comparison", "Comparison")
                .text("source", "Source")
                .text("confidence", "Confidence")
                .text("note", "Note");
        for (ScreenedAlloy screened : alloys) {
            Alloy alloy = screened.alloy();
            table.row(
                    alloy.id(),
                    alloy.metal().symbol(),
                    alloy.phase().map(Phase::id),
                    alloy.contactAngleDeg(),
                    alloy.workOfAdhesionJM2(),
                    alloy.diffusivity().map(Alloy.Diffusivity::cm2S),
                    alloy.diffusivity().map(Alloy.Diffusivity::temperatureC),
                    screened.diffusivityCm2S(),
                    alloy.barrierEV(),
                    alloy.volumePerMetalCm3(),
                    percent(screened.fractionPerMolPercent()),
                    missing(screened, parameters),
                    comparison(screened, alloys),
                    alloy.source(),
                    alloy.confidence().name(),
                    alloy.note().isEmpty() ? null : alloy.note());
        }
        return table.build();
    }

    private static String comparison(ScreenedAlloy alloy, List<ScreenedAlloy> all) {
        if (alloy.onFront(all)) {
            return "on the Pareto front";
        }
        return alloy.comparable() ? "another is better in both" : "not compared";
    }

    /** Which of the two axes have no value, in the words of what is compared. */
    private static List<String> missing(ScreenedAlloy alloy, AlloyScreeningParameters parameters) {
        List<String> missing = new ArrayList<>();
        if (alloy.affinity().isEmpty()) {
            missing.add(affinity(parameters));
        }
        if (alloy.mobility().isEmpty()) {
            missing.add(mobility(parameters)
                    + (parameters.transport() == Mobility.DIFFUSIVITY && alloy.ofAnotherTemperature()
                            ? ": reported at another temperature"
                            : ""));
        }
        return missing;
    }

    private static String affinity(AlloyScreeningParameters parameters) {
        return parameters.affinity() == Affinity.CONTACT_ANGLE ? "contact angle" : "work of adhesion";
    }

    private static String mobility(AlloyScreeningParameters parameters) {
        return parameters.transport() == Mobility.DIFFUSIVITY
                ? "diffusivity at " + Numbers.significant(parameters.temperatureC(), DIGITS) + " °C"
                : "migration barrier";
    }

    /** The columns that a row must fill to be compared. */
    private static String need(AlloyScreeningParameters parameters) {
        return (parameters.affinity() == Affinity.CONTACT_ANGLE ? "contact_angle_deg" : "work_of_adhesion_J_m2")
                + " and "
                + (parameters.transport() == Mobility.DIFFUSIVITY
                        ? "diffusivity_cm2_s with diffusivity_temperature_C"
                        : "barrier_eV");
    }

    /** Which alloys lack which axis, in a sentence; empty when none does. */
    private static Optional<Finding> axesMissing(List<ScreenedAlloy> alloys, AlloyScreeningParameters parameters) {
        List<String> parts = new ArrayList<>();
        lacking(alloys, alloy -> alloy.affinity().isEmpty())
                .ifPresent(names -> parts.add("a " + affinity(parameters) + " is missing for " + names));
        lacking(alloys, alloy -> alloy.mobility().isEmpty())
                .ifPresent(names -> parts.add("a " + mobility(parameters) + " is missing for " + names));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Finding.Level.NOTE,
                        "AXES_MISSING",
                        "alloys",
                        "Of " + alloys.size() + " alloys of the catalog "
                                + alloys.stream()
                                        .filter(ScreenedAlloy::comparable)
                                        .count()
                                + " can be compared: " + String.join("; ", parts)
                                + ". An alloy with one value is drawn as a line, on which it lies somewhere.",
                        List.of()));
    }

    private static Optional<String> lacking(List<ScreenedAlloy> alloys, Predicate<ScreenedAlloy> lacks) {
        List<String> names =
                alloys.stream().filter(lacks).map(alloy -> alloy.alloy().id()).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private static List<Finding> findings(List<ScreenedAlloy> alloys, AlloyScreeningParameters parameters) {
        List<Finding> findings = new ArrayList<>();
        if (alloys.stream().noneMatch(ScreenedAlloy::comparable)) {
            findings.add(new Finding(
                    Finding.Level.WARNING,
                    "NOTHING_TO_COMPARE",
                    "alloys",
                    "No alloy has both the chosen affinity and the chosen mobility reported, so that there is no front. Give"
                            + " values of your own with their source, as alloys of the study's catalog (in the navigator, New"
                            + " in its catalog) or as rows of alloys.tsv in a catalog folder: "
                            + need(parameters) + " of one alloy in one row.",
                    List.of()));
        }
        axesMissing(alloys, parameters).ifPresent(findings::add);
        List<String> other = alloys.stream()
                .filter(ScreenedAlloy::ofAnotherTemperature)
                .map(alloy -> alloy.alloy().id())
                .toList();
        if (!other.isEmpty() && parameters.transport() == AlloyScreeningParameters.Mobility.DIFFUSIVITY) {
            findings.add(new Finding(
                    Finding.Level.NOTE,
                    "OTHER_TEMPERATURE",
                    "alloys",
                    "Left out of the comparison, because the diffusivity is of another temperature and no activation"
                            + " energy is reported: " + String.join(", ", other) + ".",
                    List.of()));
        }
        return findings;
    }

    private static OptionalDouble percent(OptionalDouble fraction) {
        return fraction.isPresent() ? OptionalDouble.of(PERCENT * fraction.getAsDouble()) : fraction;
    }
}
