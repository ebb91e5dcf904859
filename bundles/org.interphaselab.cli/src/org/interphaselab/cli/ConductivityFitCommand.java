package org.interphaselab.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.percolation.fit.Bootstrap;
import org.interphaselab.percolation.fit.FittedMedium;
import org.interphaselab.percolation.fit.FittedPowerLaw;
import org.interphaselab.percolation.fit.InformationCriterion;
import org.interphaselab.percolation.fit.Interval;
import org.interphaselab.percolation.fit.MediumFit;
import org.interphaselab.percolation.fit.PowerLawFit;
import org.interphaselab.percolation.fit.Sample;
import org.interphaselab.percolation.fit.SampleTable;
import org.interphaselab.study.recording.ImportReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits a conductivity model to measured conductivities. */
@Command(
        name = "fit",
        mixinStandardHelpOptions = true,
        description = "Fits the percolation equation or the general effective medium to conductivities in a csv file"
                + " with the columns fraction, conductivity and, where known, relative_uncertainty.")
final class ConductivityFitCommand implements Callable<Integer> {

    /** What can be fitted. */
    enum Model {
        POWER,
        GEM
    }

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.csv", description = "The conductivities.")
    private Path file;

    @Option(names = "--model", paramLabel = "power|gem", defaultValue = "power", description = "power if not said.")
    private Model model;

    @Option(
            names = "--confidence",
            paramLabel = "C",
            defaultValue = "0.95",
            description = "Confidence of the intervals; ${DEFAULT-VALUE} if not said.")
    private double confidence;

    @Option(
            names = "--held-exponents",
            description = "With gem: holds the exponents near 0.73 and 2.0, as if these had been measured.")
    private boolean heldExponents;

    @Option(
            names = "--draws",
            paramLabel = "N",
            defaultValue = "0",
            description = "With power: a second opinion from so many draws of the samples.")
    private int draws;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    ConductivityFitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws ProblemException {
        if (!(confidence > 0 && confidence < 1) || draws < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--confidence lies between 0 and 1, and --draws is not negative");
        }
        List<Sample> samples = SampleTable.read(file.toAbsolutePath());
        if (model == Model.POWER) {
            fitPowerLaw(samples);
        } else {
            fitMedium(samples);
        }
        return ExitCode.DONE;
    }

    private void fitPowerLaw(List<Sample> samples) throws ProblemException {
        FittedPowerLaw fit = new PowerLawFit(samples, confidence).fit();
        Optional<Interval> drawn = drawn(samples, PowerLawFit::threshold);
        Optional<Interval> drawnExponent = drawn(samples, PowerLawFit::exponent);
        if (json) {
            JsonObject object = new JsonObject();
            object.addProperty("model", "power");
            object.addProperty("threshold", fit.threshold());
            object.add("threshold_interval", json(fit.thresholdInterval()));
            object.addProperty("exponent", fit.exponent());
            object.add("exponent_interval", json(fit.exponentInterval()));
            object.addProperty("prefactor_S_cm", fit.prefactor());
            object.addProperty("scatter_ln", fit.scatter());
            object.add("aicc", criterion(fit.logLikelihood(), 4, fit.samples()));
            drawn.ifPresent(interval -> object.add("threshold_interval_bootstrap", json(interval)));
            drawnExponent.ifPresent(interval -> object.add("exponent_interval_bootstrap", json(interval)));
            object.addProperty("confidence", confidence);
            object.addProperty("samples", fit.samples());
            object.add("warnings", json(fit.warnings()));
            session.terminal().out().println(Json.WITH_NULLS.toJson(object));
            return;
        }
        Terminal terminal = session.terminal();
        terminal.print("σ = σ0 (f − f_p)^n, " + fit.samples() + " samples, intervals of confidence " + confidence);
        terminal.print("  f_p  " + text(fit.threshold()) + "  " + text(fit.thresholdInterval()));
        drawn.ifPresent(interval -> terminal.print("       by drawing samples  " + text(interval)));
        terminal.print("  n    " + text(fit.exponent()) + "  " + text(fit.exponentInterval()));
        drawnExponent.ifPresent(interval -> terminal.print("       by drawing samples  " + text(interval)));
        terminal.print("  σ0   " + text(fit.prefactor()) + " S cm⁻¹ (of this equation; not the pure conductor's)");
        terminal.print("  scatter of ln σ  " + text(fit.scatter()));
        terminal.print("  AICc " + aicc(fit.logLikelihood(), 4, fit.samples()) + ", to compare with the other model's");
        fit.warnings().forEach(terminal::tell);
    }

    private Optional<Interval> drawn(List<Sample> samples, ToDoubleFunction<PowerLawFit> number) {
        return draws == 0
                ? Optional.empty()
                : new Bootstrap(samples, 1, draws).interval(number, confidence, session.quietProgress());
    }

    private void fitMedium(List<Sample> samples) throws ProblemException {
        FittedMedium fit = new MediumFit(samples, heldExponents, confidence).fit();
        if (json) {
            JsonObject object = new JsonObject();
            object.addProperty("model", "gem");
            object.addProperty("threshold", fit.model().threshold());
            object.add("threshold_interval", json(fit.thresholdInterval()));
            object.addProperty("s", fit.model().s());
            object.addProperty("t", fit.model().t());
            object.add("t_interval", json(fit.exponentInterval()));
            object.addProperty("conductor_S_cm", fit.model().conductor());
            object.addProperty("matrix_S_cm", fit.model().matrix());
            object.addProperty("scatter_ln", fit.scatter());
            object.add("aicc", criterion(fit.logLikelihood(), fit.parameters(), samples.size()));
            object.addProperty("confidence", confidence);
            object.addProperty("samples", samples.size());
            object.add("warnings", json(fit.warnings()));
            session.terminal().out().println(Json.WITH_NULLS.toJson(object));
            return;
        }
        Terminal terminal = session.terminal();
        terminal.print(
                "general effective medium, " + samples.size() + " samples, interval of confidence " + confidence);
        terminal.print("  f_c  " + text(fit.model().threshold()) + "  " + text(fit.thresholdInterval()));
        terminal.print("  s    " + text(fit.model().s()) + (heldExponents ? " (held near 0.73)" : ""));
        terminal.print("  t    " + text(fit.model().t()) + "  " + text(fit.exponentInterval())
                + (heldExponents ? " (held near 2)" : ""));
        terminal.print("  σc   " + text(fit.model().conductor()) + " S cm⁻¹");
        terminal.print("  σi   " + text(fit.model().matrix()) + " S cm⁻¹");
        terminal.print("  scatter of ln σ  " + text(fit.scatter()));
        terminal.print("  AICc " + aicc(fit.logLikelihood(), fit.parameters(), fit.samples())
                + ", to compare with the other model's");
        fit.warnings().forEach(terminal::tell);
    }

    private static String aicc(double logLikelihood, int parameters, int count) {
        var value = InformationCriterion.corrected(logLikelihood, parameters, count);
        return value.isPresent() ? text(value.getAsDouble()) : "unknown for so few samples";
    }

    private static JsonArray json(List<Problem> warnings) {
        JsonArray array = new JsonArray();
        warnings.forEach(warning -> array.add(ImportReportJson.tree(warning)));
        return array;
    }

    private static com.google.gson.JsonElement criterion(double logLikelihood, int parameters, int samples) {
        var value = InformationCriterion.corrected(logLikelihood, parameters, samples);
        return value.isPresent()
                ? new com.google.gson.JsonPrimitive(value.getAsDouble())
                : com.google.gson.JsonNull.INSTANCE;
    }

    /** An end that the data leave open is null. */
    private static JsonArray json(Interval interval) {
        JsonArray ends = new JsonArray();
        ends.add(interval.lowOpen() ? null : interval.low());
        ends.add(interval.highOpen() ? null : interval.high());
        return ends;
    }

    private static String text(Interval interval) {
        return "[" + (interval.lowOpen() ? "open" : text(interval.low())) + ", "
                + (interval.highOpen() ? "open" : text(interval.high())) + "]";
    }

    private static String text(double value) {
        return Numbers.significant(value, 4);
    }
}
