package org.interphaselab.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Parameters;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.Design;
import org.interphaselab.analysis.experiment.Electrode;
import org.interphaselab.analysis.experiment.Experiment;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.analysis.experiment.Protocol;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.Imported;
import org.interphaselab.evaluation.EvaluationAnalyses;
import org.interphaselab.fixtures.RealData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recordings of real cells that are no lithium symmetric or asymmetric cells, put in as if they were. */
class RealCellsTest {

    /** A titration is of another kind of cell, and a plan needs none; neither may give numbers of these. */
    private static final Set<String> OF_OTHER_CELLS = Set.of("coulometric-titration", "experiment-advisor");

    @ParameterizedTest(name = "{0}/{1}: {2}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            FOLDER | NAME | CODE | SAYS
            neware | SINTEF__G20M7_BTS91.nda | VOLTAGE_KEEPS_SIGN | 3.89 V with positive and 3.80 V with negative
            neware | TESTCELL0001-Test_Data_Collection_Ndc17.ndax | VOLTAGE_KEEPS_SIGN | it stands at 3.59 V
            neware | neware_uio.csv | VOLTAGE_KEEPS_SIGN | it stands at 2.95 V
            neware | new_nda_file.nda | VOLTAGE_KEEPS_SIGN | -85.5 mV with positive and -97.6 mV with negative
            neware | nda8.nda | ONE_DIRECTION | all 2 stretches of current are negative
            neware | 2-1-6_61_07005012.nda | ONE_HALF_CYCLE | a single half-cycle
            neware | nda_v22.nda | ONE_HALF_CYCLE | it stands at 1.81 V
            neware | Unit27_Example_Data_File.ndax | NO_CURRENT | stands at a median of 2.98 V
            neware | empty.ndax | NO_SAMPLES | no sample of cycling
            landt | SINTEF__LiGrR2032__2024-04-30__25degC__Landt.csv | VOLTAGE_KEEPS_SIGN | 137.3 mV with positive
            bdf | arbin_example.bdf.csv | VOLTAGE_KEEPS_SIGN | it stands at 3.83 V
            biologic | CP_SSB.mpr | VOLTAGE_KEEPS_SIGN | it stands at 2.92 V
            biologic | biol.mpr | ONE_DIRECTION | all 4 stretches of current are positive
            biologic | PEIS_LPSCl_IonBlocking_-25C.mpr | NO_SAMPLES | an impedance file has none
            biologic | PEIS-0.mpr | NO_SAMPLES | an impedance file has none
            biologic | GCPL-0.mpr | NO_CURRENT | stands at a median of 3.51 V
            maccor | maccor_002.txt | VOLTAGE_KEEPS_SIGN | 3.24 V with positive
            novonix | sample_data_novonix.csv | ONE_HALF_CYCLE | a single half-cycle
            """)
    void saysWhyItIsNoneInEveryAnalysis(String folder, String name, String code, String says) throws Exception {
        Path file = RealData.file(folder, name);
        assumeTrue(Files.isRegularFile(file), RealData.missing(file));
        Imported imported = CyclerFiles.standard().read(file, Progress.none());
        Cell cell = cell(name);
        AnalysisInput input = new AnalysisInput(
                new Experiment("study", "study", List.of(cell.interphase()), List.of(cell)),
                List.of(cell),
                any -> Optional.of((quantities, progress) -> imported.trace()));
        for (Analysis<?> analysis : EvaluationAnalyses.all()) {
            AnalysisResult result = run(analysis, input);
            if (OF_OTHER_CELLS.contains(analysis.info().id())) {
                assertTrue(result.table("titration-rates")
                        .map(rates -> rates.rows().isEmpty())
                        .orElse(true));
                continue;
            }
            String text = result.findings().stream()
                    .filter(finding -> finding.code().equals(code))
                    .map(finding -> finding.text())
                    .findFirst()
                    .orElse(analysis.info().id() + " says " + result.findings());
            assertTrue(text.contains("not a lithium symmetric or asymmetric cell, because"), text);
            assertTrue(text.contains(says), text);
        }
    }

    private static <P extends Record> AnalysisResult run(Analysis<P> analysis, AnalysisInput input) throws Exception {
        return analysis.run(input, Parameters.initial(analysis.parameters()), Progress.none());
    }

    private static Cell cell(String name) {
        Electrode lithium = new Electrode(
                OptionalDouble.of(100), OptionalDouble.of(2), OptionalDouble.of(20.5), OptionalDouble.empty());
        return new Cell(
                name,
                name,
                new Design("design", "100|100", lithium, lithium, OptionalDouble.of(1)),
                new Interphase("sei", "SEI", "", true, OptionalDouble.empty(), OptionalDouble.empty()),
                new Protocol(
                        "protocol",
                        "protocol",
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Optional.empty()),
                OptionalInt.empty(),
                Optional.of(Cell.SignConvention.POSITIVE_PLATES_B),
                OptionalDouble.empty(),
                Optional.empty(),
                true,
                false);
    }
}
