package org.interphaselab.cli;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.interphaselab.core.Estimate;
import org.interphaselab.percolation.design.DesignMap;
import org.interphaselab.percolation.design.MetalParticles;
import org.interphaselab.percolation.design.ThresholdTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says at which volume fraction metal particles percolate. */
@Command(
        name = "design",
        mixinStandardHelpOptions = true,
        description =
                "Says at which volume fraction metal particles of a shape, size and envelope percolate, from a table"
                        + " of simulations.")
final class DesignCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(names = "--aspect-ratio", paramLabel = "A", description = "Length along the axis over width.")
    private Double aspectRatio;

    @Option(
            names = "--size-over-tunnelling",
            paramLabel = "S",
            description = "Diameter of the sphere of the same volume, over the tunnelling distance.")
    private Double size;

    @Option(
            names = "--envelope",
            paramLabel = "E",
            defaultValue = "0",
            description = "Thickness of the envelope over the tunnelling distance; none if not said.")
    private double envelope;

    @Option(
            names = "--coverage",
            paramLabel = "C",
            description = "Share of the particles whose envelope is whole, 0 to 1; all where it is not said.")
    private Double coverage;

    @Option(
            names = "--overlapping",
            description = "Particles overlap and conduct by contact, in place of a size; there is no envelope then.")
    private boolean overlapping;

    @Option(names = "--table", description = "Prints the simulations, with the command that makes each anew.")
    private boolean table;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    DesignCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (table) {
            ThresholdTable.shipped().forEach(this::print);
            return ExitCode.DONE;
        }
        if (aspectRatio == null
                || overlapping == (size != null)
                || overlapping && envelope != 0
                || coverage != null && envelope == 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--aspect-ratio is needed, and either --size-over-tunnelling, with --envelope and its --coverage where"
                            + " there is one, or --overlapping");
        }
        try {
            DesignMap map = DesignMap.shipped();
            if (overlapping) {
                print("overlapping particles", map.overlapping(aspectRatio));
            } else {
                MetalParticles particles = new MetalParticles(aspectRatio, size, envelope, covered());
                print(
                        particles.keptApart()
                                ? "particles that their envelopes keep further apart than electrons tunnel"
                                : "particles",
                        map.threshold(particles));
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
        return ExitCode.DONE;
    }

    private void print(ThresholdTable.Row row) {
        session.terminal()
                .print(String.format(
                        Locale.ROOT,
                        "%-34s %.5f ± %.5f  %s",
                        row.system(),
                        row.value(),
                        row.standardError(),
                        row.command()));
    }

    /** An envelope is whole where nothing else is said. */
    private double covered() {
        return coverage == null ? 1 : coverage;
    }

    private void print(String who, Estimate threshold) {
        if (!json) {
            session.terminal().print(who + ": metal volume fraction at the threshold " + threshold.text());
            return;
        }
        JsonObject object = new JsonObject();
        object.addProperty("aspect_ratio", aspectRatio);
        object.addProperty("size_over_tunnelling", size);
        object.addProperty("envelope_over_tunnelling", overlapping ? null : envelope);
        if (envelope > 0) {
            object.addProperty("coverage", covered());
        } else {
            object.add("coverage", JsonNull.INSTANCE);
        }
        object.addProperty("threshold", threshold.isBound() ? null : threshold.value());
        object.addProperty(
                "standard_error",
                threshold.isBound() ? null : threshold.standardUncertainty().orElseThrow());
        object.addProperty("threshold_at_least", threshold.isBound() ? threshold.value() : null);
        session.terminal().out().println(Json.WITH_NULLS.toJson(object));
    }
}
