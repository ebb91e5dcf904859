package org.interphaselab.analysis;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.interphaselab.chart.Figure;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Provenance;

/** Writes the values of a result; the counterpart of {@link ResultReader}. */
final class ResultWriter {

    private final JsonWriter json;

    ResultWriter(JsonWriter json) {
        this.json = json;
    }

    static void provenance(JsonWriter json, Provenance provenance) throws IOException {
        json.beginObject();
        json.name("input").value(provenance.inputHash());
        json.name("analysis").value(provenance.analysisId());
        json.name("version").value(provenance.analysisVersion());
        json.name("parameters").beginObject();
        for (Map.Entry<String, String> parameter : provenance.parameters().entrySet()) {
            json.name(parameter.getKey()).value(parameter.getValue());
        }
        json.endObject();
        if (provenance.seed().isPresent()) {
            json.name("seed").value(provenance.seed().getAsLong());
        }
        json.endObject();
    }

    void result(AnalysisResult result) throws IOException {
        json.beginObject();
        json.name("synthetic").value(result.synthetic());
        json.name("scalars").beginArray();
        for (Scalar scalar : result.scalars()) {
            json.beginObject();
            json.name("id").value(scalar.id());
            json.name("label").value(scalar.label());
            json.name("value");
            estimate(scalar.value());
            json.endObject();
        }
        json.endArray();
        json.name("tables").beginArray();
        for (Table table : result.tables()) {
            table(table);
        }
        json.endArray();
        json.name("figures").beginArray();
        for (Figure figure : result.figures()) {
            new FigureWriter(json).figure(figure);
        }
        json.endArray();
        json.name("findings").beginArray();
        for (Finding finding : result.findings()) {
            finding(finding);
        }
        json.endArray();
        json.endObject();
    }

    private void table(Table table) throws IOException {
        json.beginObject();
        json.name("id").value(table.id());
        json.name("title").value(table.title());
        json.name("columns").beginArray();
        for (Table.Column column : table.columns()) {
            json.beginObject();
            json.name("id").value(column.id());
            json.name("label").value(column.label());
            json.name("unit").value(column.unit());
            json.endObject();
        }
        json.endArray();
        json.name("rows").beginArray();
        for (List<Object> row : table.rows()) {
            json.beginArray();
            for (Object value : row) {
                value(value);
            }
            json.endArray();
        }
        json.endArray();
        json.endObject();
    }

    /** A double always carries a point or exponent, a long never: that is how they are told apart again. */
    private void value(Object value) throws IOException {
        switch (value) {
            case null -> json.nullValue();
            case String text -> json.value(text);
            case Boolean truth -> json.value(truth);
            case Long whole -> json.value(whole);
            case Double number when Double.isFinite(number) -> json.value(number);
            case Double number ->
                json.beginObject().name("number").value(number.toString()).endObject();
            case Estimate estimate -> estimate(estimate);
            case List<?> texts -> {
                json.beginArray();
                for (Object text : texts) {
                    json.value((String) text);
                }
                json.endArray();
            }
            default -> throw new IllegalArgumentException("a table cannot hold a " + value.getClass());
        }
    }

    private void estimate(Estimate estimate) throws IOException {
        json.beginObject();
        json.name("value").value(estimate.value());
        json.name("unit").value(estimate.unit());
        json.name("kind").value(estimate.kind().name());
        if (estimate.standardUncertainty().isPresent()) {
            json.name("uncertainty");
            JsonDoubles.write(json, estimate.standardUncertainty().getAsDouble());
        }
        json.endObject();
    }

    private void finding(Finding finding) throws IOException {
        json.beginObject();
        json.name("level").value(finding.level().name());
        json.name("code").value(finding.code());
        json.name("subject").value(finding.subject());
        json.name("text").value(finding.text());
        json.name("evidence").beginArray();
        for (Evidence evidence : finding.evidence()) {
            json.beginObject();
            json.name("cell").value(evidence.cellId());
            json.name("name").value(evidence.cellName());
            if (evidence.halfCycle().isPresent()) {
                json.name("halfCycle").value(evidence.halfCycle().getAsInt());
            }
            json.name("from");
            JsonDoubles.write(json, evidence.fromS());
            json.name("to");
            JsonDoubles.write(json, evidence.toS());
            json.name("text").value(evidence.text());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
}
