package org.interphaselab.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Percolation: each question is a command below this one. */
@Command(
        name = "percolation",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "QUESTION",
        description = "Simulates and fits percolation, and says what metal particles make of it.")
final class PercolationCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** The command with the questions it knows. */
    static CommandLine with(Session session) {
        return new CommandLine(new PercolationCommand())
                .addSubcommand(new ThresholdCommand(session))
                .addSubcommand(new ClustersCommand(session))
                .addSubcommand(new ConductivityFitCommand(session))
                .addSubcommand(new ConductivityCommand(session))
                .addSubcommand(new DesignCommand(session));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a QUESTION is missing: " + String.join(", ", spec.subcommands().keySet()));
    }
}
