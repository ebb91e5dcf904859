package org.interphaselab.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;

/** An evaluation as JSON. A number that is not known is {@code null}. */
final class EvaluationJson {

    private EvaluationJson() {}

    static String text(String study, Evaluation evaluation, Path report) {
        JsonObject json = new JsonObject();
        json.addProperty("study", study);
        json.addProperty("synthetic", evaluation.synthetic());
        json.addProperty("report", report.toString());
        JsonArray interphases = new JsonArray();
        evaluation.interphases().forEach(line -> interphases.add(interphase(line)));
        json.add("interphases", interphases);
        JsonArray decisions = new JsonArray();
        evaluation.decisions().forEach(line -> decisions.add(decision(line)));
        json.add("decisions", decisions);
        return Json.WITH_NULLS.toJson(json);
    }

    private static JsonObject interphase(Evaluation.InterphaseLine line) {
        JsonObject json = new JsonObject();
        json.addProperty("name", line.name());
        json.addProperty("verdict", line.verdict());
        json.add("flags", Json.WITH_NULLS.toJsonTree(line.flags()));
        json.addProperty("rule", line.rule());
        json.addProperty("explanation", line.explanation());
        json.add("evidence", Json.WITH_NULLS.toJsonTree(line.evidence()));
        JsonArray cells = new JsonArray();
        line.cells().forEach(cell -> cells.add(cell(cell)));
        json.add("cells", cells);
        return json;
    }

    private static JsonObject cell(Evaluation.CellLine line) {
        JsonObject json = new JsonObject();
        json.addProperty("name", line.name());
        json.addProperty("design", line.design());
        JsonArray events = new JsonArray();
        line.events().forEach(event -> events.add(event(event)));
        json.add("events", events);
        json.addProperty("life_h", line.lifeH());
        json.addProperty("censored", line.censored());
        json.addProperty("max_polarization_mV", line.maxPolarizationMV());
        json.addProperty(
                "loss_mAh_cm2",
                line.loss() == null ? null : (Double) line.loss().value());
        json.addProperty("loss_is_bound", line.lossIsBound());
        json.addProperty("status", line.status());
        json.addProperty("reason", line.reason());
        json.addProperty("end_cause", line.endCause());
        return json;
    }

    private static JsonObject event(Evaluation.EventLine line) {
        JsonObject json = new JsonObject();
        json.addProperty("type", line.type());
        json.addProperty("time_h", line.timeH());
        json.addProperty("half_cycle", line.halfCycle());
        json.addProperty("electrode", line.electrode());
        json.addProperty("key", line.key());
        json.addProperty("confirmed", line.confirmed());
        json.addProperty("decision", line.decision());
        return json;
    }

    private static JsonObject decision(Evaluation.DecisionLine line) {
        JsonObject json = new JsonObject();
        json.addProperty("cell", line.cell());
        json.addProperty("key", line.key());
        json.addProperty("decision", line.decision());
        json.addProperty("new_time_h", line.newTimeH());
        json.addProperty("reason", line.reason());
        json.addProperty("by", line.by());
        json.addProperty("at", line.at());
        json.addProperty("effect", line.effect());
        return json;
    }
}
