package org.interphaselab.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.ProblemException;
import org.interphaselab.percolation.conduction.ConductionResult;
import org.interphaselab.percolation.conduction.ConductionResult.Conducting;
import org.interphaselab.percolation.conduction.ConductionResult.NotPercolating;
import org.interphaselab.percolation.conduction.ConductivityParameters;
import org.interphaselab.percolation.conduction.ConductivityParameters.Axes;
import org.interphaselab.percolation.conduction.ConductivityRun;
import org.interphaselab.percolation.conduction.FaceConvention;
import org.interphaselab.percolation.microstructure.Direction;
import org.interphaselab.percolation.microstructure.Morphology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Conductivity, tortuosity and percolation of a segmented image. */
@Command(
        name = "conductivity",
        mixinStandardHelpOptions = true,
        description =
                "What a segmented image conducts: a TIFF of several pages, or raw values with FILE.json beside them.")
final class ConductivityCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "IMAGE", description = "The image.")
    private Path image;

    @Option(
            names = "--phases",
            required = true,
            paramLabel = "PHASES",
            description = "What conducts: the number of one phase (1), or all conductivities in S/cm (0=0,1=2e-3).")
    private String phases;

    @Option(
            names = "--axis",
            paramLabel = "x|y|z|all",
            defaultValue = "all",
            description = "Axis of the current: x from page to page, y from row to row, z along rows; all if not said.")
    private Axes axis;

    @Option(
            names = "--faces",
            paramLabel = "half_voxel|first_voxel",
            defaultValue = "half_voxel",
            description =
                    "Where the electrodes are: on the outer faces, or in the first and last voxels; half_voxel if not"
                            + " said.")
    private FaceConvention faces;

    @Option(
            names = "--tolerance",
            paramLabel = "E",
            defaultValue = "1e-6",
            description = "Relative numerical error asked for; ${DEFAULT-VALUE} if not said.")
    private double tolerance;

    @Option(
            names = "--morphology",
            description = "Also at which distance of wear or growth the conductor ceases or begins to percolate.")
    private boolean morphology;

    @Option(names = "--threads", paramLabel = "N", description = "Threads; all cores if not said.")
    private Integer threads;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description =
                    "Keeps the state of a long solution, an axis each with its name as ending, and goes on from it.")
    private Path checkpoint;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    ConductivityCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ProblemException {
        int cores = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (!(tolerance >= 1e-12 && tolerance <= 0.1) || cores < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--tolerance lies between 1e-12 and 0.1, and --threads is at least 1");
        }
        try (TerminalProgress progress = session.progress()) {
            ConductivityRun run = ConductivityRun.of(
                    new ConductivityParameters(
                            image.toAbsolutePath().toString(), phases, axis, faces, tolerance, morphology, cores),
                    Optional.ofNullable(checkpoint).map(Path::toAbsolutePath),
                    progress);
            progress.erase();
            if (json) {
                session.terminal().out().println(Json.WITH_NULLS.toJson(json(run)));
            } else {
                print(run);
            }
        }
        return ExitCode.DONE;
    }

    private JsonObject json(ConductivityRun run) {
        JsonObject object = new JsonObject();
        JsonArray shape = new JsonArray();
        for (Direction direction : Direction.values()) {
            shape.add(run.image().extent(direction));
        }
        object.add("shape", shape);
        object.addProperty("faces", name(faces));
        JsonArray phaseArray = new JsonArray();
        long[] counts = run.image().counts();
        run.percolating().forEach((phase, share) -> {
            JsonObject each = new JsonObject();
            each.addProperty("phase", phase);
            each.addProperty("fraction", (double) counts[phase] / run.image().voxels());
            each.addProperty("conductivity", run.conductivities().byPhase().get(phase));
            share.forEach((direction, value) -> each.addProperty("percolating_" + name(direction), value));
            phaseArray.add(each);
        });
        object.add("phases", phaseArray);
        object.addProperty("conductivity_unit", run.conductivities().unit());
        JsonArray axes = new JsonArray();
        for (ConductionResult result : run.results()) {
            JsonObject each = new JsonObject();
            each.addProperty("axis", name(result.direction()));
            Conducting found = result instanceof Conducting conducting ? conducting : null;
            each.addProperty("percolates", found != null);
            each.addProperty(
                    "conductivity", found == null ? null : found.conductivity().value());
            each.addProperty(
                    "tortuosity", found == null ? null : found.tortuosity().value());
            each.addProperty("relative_error", found == null ? null : found.relativeError());
            each.addProperty("steps", found == null ? null : found.errors().length);
            if (morphology) {
                each.addProperty("wear_voxels", distance(run.wear(), result.direction()));
                each.addProperty("growth_voxels", distance(run.growth(), result.direction()));
            }
            axes.add(each);
        }
        object.add("axes", axes);
        return object;
    }

    private static Double distance(Map<Direction, Morphology.Critical> found, Direction direction) {
        Morphology.Critical critical = found.get(direction);
        return critical == null ? null : critical.distance();
    }

    private void print(ConductivityRun run) {
        Terminal terminal = session.terminal();
        terminal.print(run.image().nx() + " x " + run.image().ny() + " x "
                + run.image().nz()
                + " voxels, electrodes "
                + (faces == FaceConvention.HALF_VOXEL
                        ? "on the outer faces (half a voxel from the first centres)"
                        : "in the first and last voxels"));
        long[] counts = run.image().counts();
        run.percolating()
                .forEach((phase, share) -> terminal.print(String.format(
                        Locale.ROOT,
                        "  phase %-3d  %6.2f %%  conducts %-9s percolating along x %5.1f %%, y %5.1f %%, z %5.1f %%",
                        phase,
                        100.0 * counts[phase] / run.image().voxels(),
                        Numbers.significant(run.conductivities().byPhase().get(phase), 4),
                        100 * share.get(Direction.X),
                        100 * share.get(Direction.Y),
                        100 * share.get(Direction.Z))));
        for (ConductionResult result : run.results()) {
            terminal.print("  along " + name(result.direction()) + ": " + text(result));
            critical(run.wear(), result.direction(), "ceases to percolate when worn by ");
            critical(run.growth(), result.direction(), "begins to percolate when grown by ");
        }
    }

    private static String text(ConductionResult result) {
        return switch (result) {
            case Conducting found ->
                "conductivity " + found.conductivity().text() + ", tortuosity "
                        + found.tortuosity().text()
                        + String.format(Locale.ROOT, " (numerical error at most %.1e of them)", found.relativeError());
            case NotPercolating none -> "does not percolate: conductivity 0, no tortuosity";
        };
    }

    private void critical(Map<Direction, Morphology.Critical> found, Direction direction, String words) {
        Morphology.Critical critical = found.get(direction);
        if (critical != null) {
            session.terminal()
                    .print(String.format(
                            Locale.ROOT,
                            "    %s%.3f voxels: volume fraction %.4f (percolates), %.4f (does not)",
                            words,
                            critical.distance(),
                            critical.percolatingFraction(),
                            critical.otherFraction()));
        }
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
