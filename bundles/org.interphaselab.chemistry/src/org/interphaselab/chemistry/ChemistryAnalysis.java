package org.interphaselab.chemistry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Reference;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.experiment.Composition;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.chemistry.catalog.CatalogProblem;
import org.interphaselab.chemistry.reduction.Reduction;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.osgi.service.component.annotations.Component;

/** Works out what every interphase of a study should consist of, from what its electrolyte is made of. */
@Component(service = Analysis.class)
public final class ChemistryAnalysis implements Analysis<ChemistryParameters> {

    /** The work the method follows. */
    public static final Reference PAPER = new Reference(
            "H. Su, J. Fu et al., Metal-incorporated interphases formed between inorganic solid electrolytes and Li"
                    + " metal: beneficial or detrimental?, EES Batteries 2025, 1, 242",
            "10.1039/d5eb00024f");

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "chemistry",
                "Chemistry of interphases",
                "Works out from the composition of each electrolyte what lithium reduces it to: reaction, metal volume"
                        + " fraction with its range, lithium per thickness, volume change.",
                List.of(PAPER),
                // another catalog makes other results
                "1.4.0+" + Catalog.shippedEdition(),
                AnalysisInfo.Subject.STUDY);
    }

    @Override
    public Class<ChemistryParameters> parameters() {
        return ChemistryParameters.class;
    }

    @Override
    public List<Problem> check(AnalysisInput input, ChemistryParameters parameters) {
        List<Problem> wrong = Catalog.shipped().problems(input.experiment().catalog()).stream()
                .map(CatalogProblem::problem)
                .toList();
        if (!wrong.isEmpty()) {
            return wrong;
        }
        boolean any = input.experiment().interphases().stream()
                .anyMatch(interphase -> interphase.composition().isPresent());
        return any
                ? List.of()
                : List.of(Problem.error(
                        "NO_COMPOSITION",
                        "No electrolyte of the study has formulas and amounts.",
                        Location.of(input.experiment().name()),
                        "Report the formulas of the materials, their amounts and whether these count mol or mass."));
    }

    @Override
    public AnalysisResult run(AnalysisInput input, ChemistryParameters parameters, Progress progress)
            throws ProblemException {
        InterphaseChemistry chemistry =
                new InterphaseChemistry(input.experiment().catalog());
        ReductionTables tables = new ReductionTables();
        GrainThresholds grains = new GrainThresholds();
        RecalledSources recalled = new RecalledSources(chemistry.catalog());
        ReactionFigures figures = new ReactionFigures(chemistry);
        List<Finding> findings = new ArrayList<>();
        for (Interphase interphase : input.experiment().interphases()) {
            progress.checkCancelled();
            Optional<Composition> composition = interphase.composition();
            if (composition.isEmpty()) {
                findings.add(finding(
                        Finding.Level.NOTE,
                        "COMPOSITION_NOT_REPORTED",
                        interphase,
                        "Formulas, amounts or their basis are not reported."));
                continue;
            }
            try {
                Reduction reduction = chemistry.reduce(composition.get());
                Interphase complete = chemistry.complete(interphase);
                tables.add(complete, reduction);
                figures.add(interphase, reduction);
                recalled.add(reduction);
                if (composition.get().parts().size() > 1) {
                    grains.add(interphase, reduction.usual());
                    grains.sources(recalled);
                    findings.add(
                            finding(Finding.Level.NOTE, "GRAIN_MODEL", interphase, grains.sentence(reduction.usual())));
                }
                reduction
                        .notes()
                        .forEach(note ->
                                findings.add(finding(Finding.Level.NOTE, note.code(), interphase, note.what())));
                complete.disagreement()
                        .ifPresent(text -> findings.add(
                                finding(Finding.Level.WARNING, "REPORTED_FRACTION_DIFFERS", interphase, text)));
            } catch (ProblemException e) {
                findings.add(finding(
                        Finding.Level.WARNING,
                        e.problem().code(),
                        interphase,
                        e.problem().what() + " " + e.problem().remedy()));
            }
        }
        recalled.finding().ifPresent(findings::add);
        List<Table> all = new ArrayList<>(tables.build());
        all.add(grains.table());
        return new AnalysisResult(List.of(), all, figures.build(), findings, false);
    }

    private static Finding finding(Finding.Level level, String code, Interphase interphase, String text) {
        return new Finding(level, code, interphase.name(), text, List.of());
    }
}
