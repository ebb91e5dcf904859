package org.interphaselab.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.ParameterInfo;
import org.interphaselab.analysis.Parameters;
import org.interphaselab.analysis.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the analyses installed, with the parameters that can be set. */
@Command(
        name = "analyses",
        mixinStandardHelpOptions = true,
        description = "Lists the analyses installed and their parameters.")
final class AnalysesCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /** An analysis in JSON. */
    private record Listed(
            String id,
            String name,
            String purpose,
            String version,
            AnalysisInfo.Subject subject,
            List<Reference> references,
            List<ListedParameter> parameters) {}

    /** A parameter in JSON. */
    private record ListedParameter(String name, String label, String unit, String initial, String range, String help) {}

    AnalysesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Listed> analyses = session.services().analyses().all().stream()
                .map(AnalysesCommand::listed)
                .toList();
        session.terminal().tell(session.services().analyses().problems());
        if (json) {
            session.terminal().out().println(Json.WITHOUT_NULLS.toJson(analyses));
        } else {
            analyses.forEach(this::print);
        }
        return ExitCode.DONE;
    }

    private void print(Listed analysis) {
        Terminal terminal = session.terminal();
        terminal.print(analysis.id() + "  " + analysis.name() + " (version " + analysis.version() + ")");
        terminal.print("  " + analysis.purpose());
        for (Reference reference : analysis.references()) {
            String doi = reference.doi().isEmpty() ? "" : ", doi:" + reference.doi();
            terminal.print("  after " + reference.citation() + doi);
        }
        for (ListedParameter parameter : analysis.parameters()) {
            terminal.print("  --set " + analysis.id() + "." + parameter.name() + "=" + parameter.initial() + "  "
                    + parameter.range() + ". " + parameter.help());
        }
    }

    private static Listed listed(Analysis<?> analysis) {
        AnalysisInfo info = analysis.info();
        return new Listed(
                info.id(),
                info.name(),
                info.purpose(),
                info.version(),
                info.subject(),
                info.references(),
                Parameters.describe(analysis.parameters()).stream()
                        .map(AnalysesCommand::listed)
                        .toList());
    }

    private static ListedParameter listed(ParameterInfo info) {
        return new ListedParameter(info.name(), info.label(), info.unit(), info.initial(), info.range(), info.help());
    }
}
