package org.interphaselab.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.ProblemException;
import org.interphaselab.percolation.ClusterParameters;
import org.interphaselab.percolation.ClusterRun;
import org.interphaselab.percolation.threshold.ThresholdSystem;
import org.interphaselab.percolation.threshold.ThresholdSystems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Counts clusters at a density. */
@Command(
        name = "clusters",
        mixinStandardHelpOptions = true,
        description = "Counts the clusters of a lattice or of particles at a density, by their sizes.")
final class ClustersCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--system",
            paramLabel = "ID",
            required = true,
            description = "Whose clusters; see lab percolation threshold --list.")
    private String system;

    @Option(
            names = "--density",
            paramLabel = "P",
            required = true,
            description =
                    "Share of sites or bonds, or what the threshold of particles is told in: density of overlapping, tunnelling"
                            + " distance of hard ones.")
    private double density;

    @Option(names = "--size", paramLabel = "N", description = "Linear size of the box; each system has a usual one.")
    private Integer size;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "100",
            description = "Runs, at most; ${DEFAULT-VALUE} if not said.")
    private int runs;

    @Option(
            names = "--error",
            paramLabel = "E",
            defaultValue = "0",
            description = "Stops once the standard error of the largest cluster per element is as small as this.")
    private double targetError;

    @Mixin
    private SimulationOptions simulation;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    ClustersCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ProblemException {
        ThresholdSystem found = ThresholdSystems.of(system);
        int cores = simulation.threads();
        int box = size == null ? found.usualSize() : size;
        if (runs < 2 || cores < 1 || box < 3 || !(density > 0) || !(targetError >= 0)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--runs is at least 2, --threads 1, --size 3, --density above 0, and --error not negative");
        }
        try (TerminalProgress progress = session.progress()) {
            ClusterRun run = ClusterRun.of(
                    new ClusterParameters(system, density, box, runs, targetError, simulation.seed(), cores),
                    simulation.checkpoint(),
                    progress);
            progress.erase();
            if (json) {
                printJson(run);
            } else {
                print(run);
            }
        }
        return ExitCode.DONE;
    }

    private void print(ClusterRun run) {
        Terminal terminal = session.terminal();
        String element = run.element();
        terminal.print(run.system().id() + " at " + density + ", size "
                + run.parameters().size() + ", " + run.outcomes().runs() + " runs, seed " + simulation.seed());
        for (int axis = 0; axis < run.axes(); axis++) {
            terminal.print("  probability to " + run.axis(axis) + ": "
                    + run.spanning(axis).text());
        }
        terminal.print("  largest cluster per " + element + ": " + run.largest().text());
        terminal.print("  clusters per " + element + ": " + run.number().text());
        run.meanSize().ifPresent(mean -> terminal.print("  mean size without the largest: " + mean.text()));
        run.doubts().forEach(doubt -> terminal.print("  warning: " + doubt));
        terminal.print("  size                  clusters of one size, per " + element);
        for (ClusterRun.SizeClass each : run.sizes()) {
            String sizes = each.from() == each.to() ? "" + each.from() : each.from() + "–" + each.to();
            terminal.print(String.format(
                    Locale.ROOT,
                    "  %-20s  %.4g ± %.2g",
                    sizes,
                    each.number().value(),
                    each.number().standardUncertainty().orElse(Double.NaN)));
        }
    }

    private void printJson(ClusterRun run) {
        JsonObject object = new JsonObject();
        object.addProperty("system", run.system().id());
        object.addProperty("density", density);
        object.addProperty("size", run.parameters().size());
        object.addProperty("runs", run.outcomes().runs());
        object.addProperty("seed", simulation.seed());
        for (int axis = 0; axis < run.axes(); axis++) {
            object.add(run.axis(axis).replace(' ', '_'), estimate(run.spanning(axis)));
        }
        object.add("largest", estimate(run.largest()));
        object.add("clusters", estimate(run.number()));
        run.meanSize().ifPresent(mean -> object.add("mean_size", estimate(mean)));
        JsonArray sizes = new JsonArray();
        for (ClusterRun.SizeClass each : run.sizes()) {
            JsonObject row = estimate(each.number());
            row.addProperty("from", each.from());
            row.addProperty("to", each.to());
            sizes.add(row);
        }
        object.add("sizes", sizes);
        session.terminal().out().println(Json.WITH_NULLS.toJson(object));
    }

    private static JsonObject estimate(Estimate estimate) {
        JsonObject object = new JsonObject();
        object.addProperty("value", estimate.value());
        object.addProperty("standard_error", estimate.standardUncertainty().orElse(Double.NaN));
        return object;
    }
}
