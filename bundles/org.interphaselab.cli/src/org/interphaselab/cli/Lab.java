package org.interphaselab.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.concurrent.CancellationException;
import org.interphaselab.core.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program without its surroundings: arguments in, output and an exit code out. No failure leaves it as an exception. */
public final class Lab {

    private final Session session;
    private final FailureLog log;
    private final String version;

    /** The top of the command tree; by itself it does nothing. */
    @Command(
            name = "lab",
            mixinStandardHelpOptions = true,
            description = "Says from symmetric and asymmetric lithium cells whether an interphase harms or helps.",
            synopsisSubcommandLabel = "COMMAND",
            footer = {
                "",
                "Exit codes: 0 done, 1 problems in the input, 2 wrong usage, 3 a fault of the program.",
                "'lab COMMAND --help' explains a command."
            })
    private static final class Top {}

    /**
     * Prepares the program.
     *
     * @param out where results go
     * @param err where problems and progress go
     * @param showsProgress whether {@code err} is a terminal
     * @param cancellation the user's wish to stop
     * @param log where unexpected failures are recorded
     * @param version version of the program
     */
    public Lab(
            LabServices services,
            PrintStream out,
            PrintStream err,
            boolean showsProgress,
            Cancellation cancellation,
            FailureLog log,
            String version) {
        this.session = new Session(services, new Terminal(out, err, showsProgress), cancellation);
        this.log = log;
        this.version = version;
    }

    /** Runs one command and gives the exit code: 0 done, 1 problems in the input, 2 wrong usage, 3 our fault. */
    public int run(String... arguments) {
        try {
            CommandLine line = commandLine();
            if (arguments.length == 0) {
                line.usage(session.terminal().err(), Ansi.OFF);
                return ExitCode.USAGE;
            }
            return line.execute(arguments);
        } catch (RuntimeException | Error e) {
            return ourFault(e);
        } finally {
            session.terminal().out().flush();
            session.terminal().err().flush();
        }
    }

    private CommandLine commandLine() {
        CommandLine line = new CommandLine(new Top())
                .addSubcommand(new EvaluateCommand(session))
                .addSubcommand(new DecideCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new MappingCommand(session))
                .addSubcommand(new ImportCommand(session))
                .addSubcommand(new CodesCommand(session))
                .addSubcommand(new ConvertCommand(session))
                .addSubcommand(new ValidateCommand(session))
                .addSubcommand(new ChemistryCommand(session))
                .addSubcommand(PercolationCommand.with(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new AnalysesCommand(session));
        line.getCommandSpec().version(version);
        line.getSubcommands().values().forEach(sub -> sub.getCommandSpec().version(version));
        return line.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(session.terminal().out(), true))
                .setErr(new PrintWriter(session.terminal().err(), true))
                .setParameterExceptionHandler((e, arguments) -> wrongUsage(e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e));
    }

    private int wrongUsage(ParameterException e) {
        session.terminal().tell("usage: " + e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            unmatched.getCommandLine().getSubcommands().keySet().stream()
                    .reduce((a, b) -> a + ", " + b)
                    .ifPresent(names -> session.terminal().tell("Commands are: " + names + "."));
        }
        session.terminal().tell("'" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help' explains it.");
        return ExitCode.USAGE;
    }

    private int failed(Exception e) {
        return switch (e) {
            case ProblemException problem -> {
                session.terminal().tell(problem.problem());
                yield ExitCode.PROBLEMS;
            }
            case CancellationException cancelled -> {
                session.terminal().tell("cancelled; nothing half-done was left behind");
                yield ExitCode.PROBLEMS;
            }
            default -> ourFault(e);
        };
    }

    private int ourFault(Throwable e) {
        String where = log.record(e);
        String kind = e instanceof OutOfMemoryError ? "There was not enough memory." : "The program failed.";
        session.terminal().tell("fault: " + kind + " This is our fault; please send us " + where);
        return ExitCode.OUR_FAULT;
    }
}
