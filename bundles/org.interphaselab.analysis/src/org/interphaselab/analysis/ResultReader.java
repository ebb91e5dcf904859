package org.interphaselab.analysis;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.interphaselab.chart.Figure;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Provenance;

/** Reads the values of a result; the counterpart of {@link ResultWriter}. */
final class ResultReader {

    private final JsonReader json;

    ResultReader(JsonReader json) {
        this.json = json;
    }

    static Provenance provenance(JsonReader json) throws IOException {
        String input = null;
        String analysis = null;
        String version = null;
        Map<String, String> parameters = new LinkedHashMap<>();
        OptionalLong seed = OptionalLong.empty();
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "input" -> input = json.nextString();
                case "analysis" -> analysis = json.nextString();
                case "version" -> version = json.nextString();
                case "seed" -> seed = OptionalLong.of(json.nextLong());
                case "parameters" -> {
                    json.beginObject();
                    while (json.hasNext()) {
                        parameters.put(json.nextName(), json.nextString());
                    }
                    json.endObject();
                }
                default -> json.skipValue();
            }
        }
        json.endObject();
        if (input == null || analysis == null || version == null) {
            throw new IOException("not a stored result: incomplete provenance");
        }
        return new Provenance(input, analysis, version, parameters, seed);
    }

    AnalysisResult result() throws IOException {
        List<Scalar> scalars = null;
        List<Table> tables = null;
        List<Figure> figures = null;
        List<Finding> findings = null;
        boolean synthetic = false;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "synthetic" -> synthetic = json.nextBoolean();
                case "scalars" -> scalars = JsonParts.list(json, this::scalar);
                case "tables" -> tables = JsonParts.list(json, this::table);
                case "figures" -> figures = JsonParts.list(json, () -> new FigureReader(json).figure());
                case "findings" -> findings = JsonParts.list(json, this::finding);
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new AnalysisResult(scalars, tables, figures, findings, synthetic);
    }

    private Scalar scalar() throws IOException {
        String id = null;
        String label = null;
        Estimate value = null;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "id" -> id = json.nextString();
                case "label" -> label = json.nextString();
                case "value" -> value = (Estimate) numberOrEstimate();
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new Scalar(id, label, value);
    }

    private Table table() throws IOException {
        String id = null;
        String title = null;
        List<Table.Column> columns = null;
        List<List<Object>> rows = null;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "id" -> id = json.nextString();
                case "title" -> title = json.nextString();
                case "columns" -> columns = JsonParts.list(json, this::column);
                case "rows" -> rows = JsonParts.list(json, () -> JsonParts.list(json, this::value));
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new Table(id, title, columns, rows);
    }

    private Table.Column column() throws IOException {
        String id = null;
        String label = null;
        String unit = null;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "id" -> id = json.nextString();
                case "label" -> label = json.nextString();
                case "unit" -> unit = json.nextString();
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new Table.Column(id, label, unit);
    }

    private Object value() throws IOException {
        return switch (json.peek()) {
            case STRING -> json.nextString();
            case BOOLEAN -> json.nextBoolean();
            case NUMBER -> number(json.nextString());
            case BEGIN_ARRAY -> List.copyOf(JsonParts.list(json, json::nextString));
            case BEGIN_OBJECT -> numberOrEstimate();
            default -> {
                json.nextNull();
                yield null;
            }
        };
    }

    private static Object number(String text) {
        boolean decimal = text.chars().anyMatch(c -> c == '.' || c == 'e' || c == 'E');
        return decimal ? (Object) Double.valueOf(text) : (Object) Long.valueOf(text);
    }

    /** An estimate, or the wrapper that keeps a number which JSON cannot write. */
    private Object numberOrEstimate() throws IOException {
        Double number = null;
        double value = Double.NaN;
        String unit = null;
        Estimate.Kind kind = null;
        OptionalDouble uncertainty = OptionalDouble.empty();
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "number" -> number = Double.valueOf(json.nextString());
                case "value" -> value = JsonDoubles.read(json);
                case "unit" -> unit = json.nextString();
                case "kind" -> kind = Estimate.Kind.valueOf(json.nextString());
                case "uncertainty" -> uncertainty = OptionalDouble.of(JsonDoubles.read(json));
                default -> json.skipValue();
            }
        }
        json.endObject();
        return number != null ? (Object) number : (Object) new Estimate(value, unit, kind, uncertainty);
    }

    private Finding finding() throws IOException {
        Finding.Level level = null;
        String code = null;
        String subject = null;
        String text = null;
        List<Evidence> evidence = null;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "level" -> level = Finding.Level.valueOf(json.nextString());
                case "code" -> code = JsonParts.text(json);
                case "subject" -> subject = JsonParts.text(json);
                case "text" -> text = JsonParts.text(json);
                case "evidence" -> evidence = JsonParts.list(json, this::evidence);
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new Finding(level, code, subject, text, evidence);
    }

    private Evidence evidence() throws IOException {
        String cell = null;
        String name = null;
        OptionalInt halfCycle = OptionalInt.empty();
        double from = Double.NaN;
        double to = Double.NaN;
        String text = null;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "cell" -> cell = JsonParts.text(json);
                case "name" -> name = JsonParts.text(json);
                case "halfCycle" -> halfCycle = OptionalInt.of(json.nextInt());
                case "from" -> from = JsonDoubles.read(json);
                case "to" -> to = JsonDoubles.read(json);
                case "text" -> text = JsonParts.text(json);
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new Evidence(cell, name, halfCycle, from, to, text);
    }
}
