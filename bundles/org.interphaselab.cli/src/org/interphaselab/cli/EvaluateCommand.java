package org.interphaselab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Severity;
import org.interphaselab.model.Study;
import org.interphaselab.report.ReportContent;
import org.interphaselab.report.ReportSection;
import org.interphaselab.report.SectionOrder;
import org.interphaselab.report.files.FigureFiles;
import org.interphaselab.report.files.FigureFormat;
import org.interphaselab.report.files.ReportFiles;
import org.interphaselab.report.files.ReportFormat;
import org.interphaselab.report.study.AnalysisSettings;
import org.interphaselab.report.study.StudyReport;
import org.interphaselab.report.study.StudySections;
import org.interphaselab.study.NewerVersion;
import org.interphaselab.study.StudyFolder;
import org.interphaselab.study.recording.StudySnapshot;
import org.interphaselab.study.run.RunResult;
import org.interphaselab.study.validation.StudyValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job: the verdict on every interphase of a study, and a report with figures. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Says of every interphase of a study whether it harms or helps, and writes a report.")
final class EvaluateCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study's folder.")
    private Path study = Path.of("");

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--output", paramLabel = "DIR", description = "Folder for the report; else the study's reports/.")
    private Path output;

    @Option(
            names = "--report",
            split = ",",
            defaultValue = "html,pdf,figures",
            paramLabel = "FORMAT",
            description = "What the report is written as: html, pdf, figures (each by itself); all by default.")
    private Set<ReportFormat> formats = EnumSet.allOf(ReportFormat.class);

    @Option(
            names = "--figure-format",
            split = ",",
            defaultValue = "svg,csv",
            paramLabel = "FORMAT",
            description =
                    "What each figure is written as, 8.5 cm and 17 cm wide: svg, csv, pdf, png; svg,csv by default.")
    private Set<FigureFormat> figureFormats = EnumSet.noneOf(FigureFormat.class);

    @Option(
            names = "--dpi",
            defaultValue = "" + FigureFiles.USUAL_DPI,
            paramLabel = "N",
            description = "Resolution of png figures, dots per inch; " + FigureFiles.USUAL_DPI + " by default.")
    private int dotsPerInch = FigureFiles.USUAL_DPI;

    @Option(
            names = "--read-only",
            description =
                    "Write nothing into the study, and open one of a newer program as far as it is understood; the"
                            + " report goes to --output.")
    private boolean readOnly;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description =
                    "Sets a parameter, for example verdict.minimumCycles=100; 'lab analyses' lists them. What is set for"
                            + " the verdict holds for the other analyses of the report too, unless it is set for them."
                            + " May be given several times.")
    private Map<String, String> settings = new LinkedHashMap<>();

    EvaluateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ProblemException {
        Analysis<?> verdict = session.services()
                .analyses()
                .byId(Evaluation.ANALYSIS)
                .orElseThrow(() -> new IllegalStateException("no analysis '" + Evaluation.ANALYSIS + "' is installed"));
        return evaluate(verdict);
    }

    private <P extends Record> int evaluate(Analysis<P> verdict) throws ProblemException {
        P parameters = parameters(verdict);
        if (dotsPerInch < 1 || dotsPerInch > FigureFiles.HIGHEST_DPI) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--dpi " + dotsPerInch + ": from 1 to " + FigureFiles.HIGHEST_DPI + " are possible");
        }
        if (readOnly && output == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--read-only writes nothing into the study: say by --output DIR where the report goes");
        }
        try (StudyFolder folder = open()) {
            Path reports = reportsFolder(folder);
            List<Problem> problems = new ArrayList<>(folder.problems());
            StudyValidator.validate(folder.study()).forEach(found -> problems.add(found.problem()));
            StudySnapshot snapshot = StudySnapshot.of(folder);
            RunResult run;
            try (TerminalProgress progress = session.progress()) {
                run = session.services().runner().run(snapshot, verdict, parameters, Set.of(), progress);
            }
            problems.addAll(run.problems());
            run.result().findings().stream()
                    .filter(finding -> finding.code().equals("DECISION_UNHEEDED"))
                    .map(finding -> Problem.warning(
                            finding.code(),
                            finding.text(),
                            Location.of("cell " + finding.subject()),
                            "'lab decide' does both."))
                    .forEach(problems::add);
            Map<ReportFormat, Path> report = writeReport(reports, folder.study(), snapshot, verdict, run, problems);
            print(snapshot.experiment().name(), Evaluation.of(run.result()), report);
            if (!json) {
                problems.stream()
                        .filter(problem -> problem.code().equals("IMPEDANCE_KEPT"))
                        .forEach(problem -> session.terminal().print(problem.where() + ": " + problem.what()));
            }
            List<Problem> worthTelling = problems.stream()
                    .filter(problem -> problem.severity() != Severity.NOTE)
                    .toList();
            session.terminal().tell(worthTelling);
            boolean errors = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
            return errors ? ExitCode.PROBLEMS : ExitCode.DONE;
        }
    }

    private StudyFolder open() throws ProblemException {
        Path folder = study.toAbsolutePath().normalize();
        return readOnly
                ? StudyFolder.openReadOnly(folder, NewerVersion.OPEN_READ_ONLY)
                : StudyFolder.open(folder, NewerVersion.REFUSE);
    }

    private void print(String name, Evaluation evaluation, Map<ReportFormat, Path> report) {
        Terminal terminal = session.terminal();
        if (json) {
            terminal.out()
                    .println(EvaluationJson.text(
                            name, evaluation, report.values().iterator().next()));
        } else {
            new EvaluationText(terminal).print(name, evaluation);
            report.values().forEach(path -> terminal.print("report: " + path));
        }
    }

    private <P extends Record> P parameters(Analysis<P> analysis) {
        try {
            List<String> ids = new ArrayList<>(List.of(analysis.info().id()));
            ids.addAll(SectionOrder.FURTHER);
            AnalysisSettings given = new AnalysisSettings(settings);
            given.check(ids);
            for (String id : SectionOrder.FURTHER) {
                Optional<Analysis<?>> further = session.services().analyses().byId(id);
                if (further.isPresent()) {
                    given.of(further.get());
                }
            }
            return given.of(analysis);
        } catch (ProblemException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--set: " + e.problem().what() + " " + e.problem().remedy(),
                    e);
        }
    }

    private Path reportsFolder(StudyFolder folder) throws ProblemException {
        Path reports = output == null
                ? folder.reportsFolder()
                : output.toAbsolutePath().normalize();
        try {
            Files.createDirectories(reports);
            if (Files.isWritable(reports)) {
                return reports;
            }
        } catch (IOException e) {
            throw notWritable(reports).asException(e);
        }
        throw notWritable(reports).asException();
    }

    private static Problem notWritable(Path reports) {
        return Problem.error(
                "REPORT_FOLDER",
                "The report cannot be written into this folder.",
                Location.of(reports),
                "Give a folder that may be written to by --output DIR.");
    }

    private Map<ReportFormat, Path> writeReport(
            Path folder,
            Study study,
            StudySnapshot snapshot,
            Analysis<?> analysis,
            RunResult run,
            List<Problem> problems)
            throws ProblemException {
        List<ReportSection> sections = new ArrayList<>();
        sections.add(StudySections.section(analysis, run));
        LabServices services = session.services();
        try (TerminalProgress progress = session.progress()) {
            sections.addAll(new StudySections(services.analyses(), services.runner())
                    .of(snapshot, new AnalysisSettings(settings), progress));
        }
        ReportContent content = StudyReport.content(study, snapshot, sections, problems, version());
        try (TerminalProgress progress = session.progress()) {
            return ReportFiles.write(
                    folder,
                    StudyReport.fileName(snapshot),
                    content,
                    formats,
                    new FigureFiles(figureFormats, dotsPerInch),
                    progress);
        } catch (IOException e) {
            throw Problem.error(
                            "REPORT_NOT_WRITTEN",
                            "The report could not be written: " + e.getMessage() + ".",
                            Location.of(folder),
                            "Check that the disk has room, or give another folder by --output DIR.")
                    .asException(e);
        }
    }

    private String version() {
        return spec.version().length == 0 ? "" : spec.version()[0];
    }
}
