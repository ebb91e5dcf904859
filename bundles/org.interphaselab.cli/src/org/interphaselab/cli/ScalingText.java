package org.interphaselab.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Locale;
import org.interphaselab.percolation.ScalingParameters;
import org.interphaselab.percolation.ScalingRun;

/** A threshold of several sizes in words and as JSON. */
final class ScalingText {

    private final ScalingRun run;
    private final ScalingParameters parameters;

    ScalingText(ScalingRun run, ScalingParameters parameters) {
        this.run = run;
        this.parameters = parameters;
    }

    void print(Terminal terminal) {
        terminal.print(run.system().id() + ": " + run.system().quantity() + " = "
                + run.threshold().text() + ", extrapolated");
        terminal.print(String.format(
                Locale.ROOT,
                "  joint fit of all sizes and axes: χ² = %.1f for %d degrees of freedom, seed %d",
                run.fit().chiSquared(),
                run.fit().degreesOfFreedom(),
                parameters.seed()));
        for (ScalingRun.Box box : run.boxes()) {
            terminal.print("  size " + box.size() + ", " + box.outcomes().runs() + " runs: "
                    + box.threshold().text() + " by the universal probability of wrapping");
        }
        run.doubt().ifPresent(doubt -> terminal.print("  warning: " + doubt));
    }

    String json() {
        JsonObject object = new JsonObject();
        object.addProperty("system", run.system().id());
        object.addProperty("threshold", run.threshold().value());
        object.addProperty(
                "standard_error", run.threshold().standardUncertainty().orElseThrow());
        object.addProperty("chi_squared", run.fit().chiSquared());
        object.addProperty("degrees_of_freedom", run.fit().degreesOfFreedom());
        object.addProperty("seed", parameters.seed());
        JsonArray sizes = new JsonArray();
        for (ScalingRun.Box box : run.boxes()) {
            JsonObject each = new JsonObject();
            each.addProperty("size", box.size());
            each.addProperty("runs", box.outcomes().runs());
            each.addProperty("threshold", box.threshold().value());
            each.addProperty(
                    "standard_error", box.threshold().standardUncertainty().orElseThrow());
            sizes.add(each);
        }
        object.add("sizes", sizes);
        return Json.WITH_NULLS.toJson(object);
    }
}
