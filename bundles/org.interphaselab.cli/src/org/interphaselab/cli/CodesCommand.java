package org.interphaselab.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.ImportCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains the codes of import reports. */
@Command(
        name = "codes",
        mixinStandardHelpOptions = true,
        description = "Explains the codes of import reports: what was found, where it comes from, what to do.")
final class CodesCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "CODE", description = "Codes to explain; all of them if none is given.")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--markdown", description = "Print the page of the handbook, which holds all codes.")
    private boolean markdown;

    CodesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ProblemException {
        if (markdown) {
            session.terminal().out().print(ImportCodes.markdown());
            return ExitCode.DONE;
        }
        List<ImportCodes.Entry> entries = new ArrayList<>();
        for (String code : codes) {
            entries.add(ImportCodes.find(code.toUpperCase(Locale.ROOT)).orElseThrow(() -> unknown(code)));
        }
        List<ImportCodes.Entry> shown = codes.isEmpty() ? ImportCodes.all() : entries;
        if (json) {
            session.terminal().out().println(Json.WITHOUT_NULLS.toJson(shown));
        } else if (codes.isEmpty()) {
            TextTable.lines(shown.stream().map(CodesCommand::row).toList()).forEach(session.terminal()::print);
        } else {
            shown.forEach(this::explain);
        }
        return ExitCode.DONE;
    }

    private static List<String> row(ImportCodes.Entry entry) {
        return List.of(entry.code(), light(entry), entry.title());
    }

    private static String light(ImportCodes.Entry entry) {
        return entry.light().name().toLowerCase(Locale.ROOT);
    }

    private void explain(ImportCodes.Entry entry) {
        Terminal terminal = session.terminal();
        terminal.print(entry.code() + ": " + entry.title() + " (" + light(entry) + ")");
        TextTable.wrapped("  ", "  ", entry.meaning()).forEach(terminal::print);
        TextTable.wrapped("  Cause: ", "  ", entry.cause()).forEach(terminal::print);
        TextTable.wrapped("  Cure: ", "  ", entry.cure()).forEach(terminal::print);
    }

    private static ProblemException unknown(String code) {
        return Problem.error(
                        "CODE_UNKNOWN",
                        "There is no code '" + code + "'.",
                        Location.of("codes"),
                        "'./lab codes' lists them.")
                .asException();
    }
}
