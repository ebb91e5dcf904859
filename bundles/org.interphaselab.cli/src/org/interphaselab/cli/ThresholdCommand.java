package org.interphaselab.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.interphaselab.core.ProblemException;
import org.interphaselab.percolation.ScalingParameters;
import org.interphaselab.percolation.ScalingRun;
import org.interphaselab.percolation.ThresholdParameters;
import org.interphaselab.percolation.ThresholdRun;
import org.interphaselab.percolation.threshold.KnownThreshold;
import org.interphaselab.percolation.threshold.ThresholdSystem;
import org.interphaselab.percolation.threshold.ThresholdSystems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Simulates a percolation threshold. */
@Command(
        name = "threshold",
        mixinStandardHelpOptions = true,
        description = "Simulates the density at which a connected path first goes through a lattice or packing.")
final class ThresholdCommand implements Callable<Integer> {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(names = "--system", paramLabel = "ID", description = "What percolates; --list names them.")
    private String system = "";

    @Option(
            names = "--list",
            description = "Lists the systems with their published thresholds, and those with parameters.")
    private boolean list;

    @Option(names = "--size", paramLabel = "N", description = "Linear size of the box; each system has a usual one.")
    private Integer size;

    @Option(
            names = "--sizes",
            paramLabel = "N,N,N",
            description = "Three or more sizes in place of one: the threshold is extrapolated by a joint fit.")
    private String sizes;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Runs, at most; ${DEFAULT-VALUE} if not said.")
    private int runs;

    @Option(
            names = "--error",
            paramLabel = "E",
            defaultValue = "0",
            description = "Stops once the standard error is as small as this.")
    private double targetError;

    @Mixin
    private SimulationOptions simulation;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    ThresholdCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ProblemException {
        if (list) {
            ThresholdSystems.all().forEach(this::printSystem);
            ThresholdSystems.families().forEach(family -> {
                session.terminal().print(family.syntax());
                session.terminal().print(" ".repeat(19) + family.words());
            });
            return ExitCode.DONE;
        }
        if (system.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--system is missing; --list names the systems");
        }
        ThresholdSystem found = ThresholdSystems.of(system);
        int cores = simulation.threads();
        int box = size == null ? found.usualSize() : size;
        if (runs < 2 || cores < 1 || box < 4 || !(targetError >= 0)) {
            throw new ParameterException(
                    spec.commandLine(), "--runs is at least 2, --threads 1, --size 4, and --error not negative");
        }
        if (sizes != null) {
            if (size != null) {
                throw new ParameterException(spec.commandLine(), "--size and --sizes exclude each other");
            }
            scale(new ScalingParameters(system, sizes, runs, targetError, simulation.seed(), cores));
            return ExitCode.DONE;
        }
        try (TerminalProgress progress = session.progress()) {
            ThresholdRun run = ThresholdRun.of(
                    new ThresholdParameters(system, box, runs, targetError, simulation.seed(), cores),
                    simulation.checkpoint(),
                    progress);
            progress.erase();
            print(run);
        }
        return ExitCode.DONE;
    }

    private void scale(ScalingParameters parameters) throws ProblemException {
        try (TerminalProgress progress = session.progress()) {
            ScalingRun run = ScalingRun.of(parameters, simulation.checkpoint(), progress);
            progress.erase();
            ScalingText text = new ScalingText(run, parameters);
            if (json) {
                session.terminal().out().println(text.json());
            } else {
                text.print(session.terminal());
            }
        }
    }

    private void printSystem(ThresholdSystem each) {
        String known = each.known().map(ThresholdCommand::text).orElse("not published");
        session.terminal().print(String.format(Locale.ROOT, "%-18s %s", each.id(), known));
        session.terminal().print(" ".repeat(19) + each.description());
    }

    private static String text(KnownThreshold known) {
        return known.value() + (known.standardUncertainty() > 0 ? " ± " + known.standardUncertainty() : " exactly")
                + ", " + known.source();
    }

    private void print(ThresholdRun run) {
        double error = run.threshold().standardUncertainty().orElse(Double.NaN);
        if (json) {
            JsonObject object = new JsonObject();
            object.addProperty("system", run.system().id());
            object.addProperty("threshold", run.threshold().value());
            object.addProperty("standard_error", error);
            object.addProperty("runs", run.outcomes().runs());
            object.addProperty("seed", run.parameters().seed());
            object.addProperty("ns_per_unit", run.nsPerUnit());
            run.system()
                    .account(run.outcomes())
                    .forEach((name, value) -> object.addProperty(name.replace(' ', '_'), value.value()));
            session.terminal().out().println(GSON.toJson(object));
            return;
        }
        Terminal terminal = session.terminal();
        terminal.print(run.system().id() + ": " + run.system().quantity() + " = "
                + run.threshold().text());
        terminal.print(
                "  " + run.outcomes().runs() + " runs, size " + run.parameters().size() + ", seed "
                        + run.parameters().seed() + String.format(Locale.ROOT, ", %.2f ns per unit", run.nsPerUnit()));
        terminal.print("  " + run.system().method());
        run.system()
                .account(run.outcomes())
                .forEach((name, value) -> terminal.print("  " + name + ": " + value.text()));
        run.system().doubts(run.outcomes()).forEach(doubt -> terminal.print("  warning: " + doubt));
        run.system().known().ifPresent(known -> terminal.print("  published: " + text(known)));
    }
}
