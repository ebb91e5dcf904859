package org.interphaselab.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisCatalog;
import org.interphaselab.chemistry.ChemistryAnalysis;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.evaluation.EvaluationAnalyses;
import org.interphaselab.evaluation.checklist.ReportingChecklistAnalysis;
import org.interphaselab.study.run.AnalysisRunner;

/** The program off OSGi, its output captured. */
final class PlainLab {

    /**
     * What came of one call.
     *
     * @param code the exit code
     * @param out what was written to the output
     * @param err what was written to the error output
     */
    record Outcome(int code, String out, String err) {}

    private PlainLab() {}

    static LabServices services() {
        CyclerFiles cyclerFiles = CyclerFiles.standard();
        List<Analysis<?>> analyses = new ArrayList<>(EvaluationAnalyses.all());
        analyses.add(new ChemistryAnalysis());
        analyses.add(new ReportingChecklistAnalysis());
        return new LabServices(cyclerFiles, new AnalysisCatalog(analyses), new AnalysisRunner(cyclerFiles));
    }

    static Outcome run(String... arguments) {
        return run(services(), new Cancellation(), arguments);
    }

    static Outcome run(LabServices services, Cancellation cancellation, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Lab(
                        services,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        cancellation,
                        failure -> {
                            throw new AssertionError("an unexpected failure", failure);
                        },
                        "1.2.3")
                .run(arguments);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs it by hand, for a look. */
    public static void main(String[] arguments) {
        System.exit(new Lab(
                        services(),
                        System.out,
                        System.err,
                        true,
                        new Cancellation(),
                        failure -> {
                            failure.printStackTrace(System.err);
                            return "here";
                        },
                        "1.2.3")
                .run(arguments));
    }
}
