package org.interphaselab.analysis;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Figure;
import org.interphaselab.chart.Guide;
import org.interphaselab.chart.Mark;
import org.interphaselab.chart.PanelMatrix;
import org.interphaselab.chart.Series;

/** Reads figures; the counterpart of {@link FigureWriter}. */
final class FigureReader {

    private final JsonReader json;

    FigureReader(JsonReader json) {
        this.json = json;
    }

    Figure figure() throws IOException {
        String kind = "chart";
        String id = null;
        String title = null;
        boolean synthetic = false;
        Axis x = null;
        Axis y = null;
        List<Series> series = List.of();
        List<Mark> marks = List.of();
        List<Guide> guides = List.of();
        List<String> columns = List.of();
        List<PanelMatrix.Row> rows = List.of();
        StoredVoxels voxels = new StoredVoxels(json);
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            switch (name) {
                case "kind" -> kind = json.nextString();
                case "id" -> id = json.nextString();
                case "title" -> title = json.nextString();
                case "synthetic" -> synthetic = json.nextBoolean();
                case "x" -> x = axis();
                case "y" -> y = axis();
                case "series" -> series = JsonParts.list(json, this::series);
                case "marks" -> marks = JsonParts.list(json, this::mark);
                case "guides" -> guides = JsonParts.list(json, this::guide);
                case "columns" -> columns = JsonParts.list(json, json::nextString);
                case "rows" -> rows = JsonParts.list(json, this::row);
                default -> {
                    if (!voxels.read(name)) {
                        json.skipValue();
                    }
                }
            }
        }
        json.endObject();
        return switch (kind) {
            case "panels" -> new PanelMatrix(id, title, columns, rows);
            case "slice" -> voxels.slice(id, title, synthetic);
            default -> new ChartSpec(id, title, x, y, series, marks, guides, synthetic);
        };
    }

    private PanelMatrix.Row row() throws IOException {
        String title = null;
        List<ChartSpec> panels = List.of();
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "title" -> title = json.nextString();
                case "panels" -> panels = JsonParts.list(json, this::panel);
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new PanelMatrix.Row(title, panels);
    }

    private ChartSpec panel() throws IOException {
        if (figure() instanceof ChartSpec chart) {
            return chart;
        }
        throw new IOException("not a stored result: a panel that is not a chart");
    }

    private Axis axis() throws IOException {
        String quantity = null;
        String unit = null;
        Axis.Scale scale = null;
        OptionalDouble min = OptionalDouble.empty();
        OptionalDouble max = OptionalDouble.empty();
        List<String> names = List.of();
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "quantity" -> quantity = json.nextString();
                case "unit" -> unit = json.nextString();
                case "scale" -> scale = Axis.Scale.valueOf(json.nextString());
                case "min" -> min = OptionalDouble.of(JsonDoubles.read(json));
                case "max" -> max = OptionalDouble.of(JsonDoubles.read(json));
                case "names" -> names = JsonParts.list(json, json::nextString);
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new Axis(quantity, unit, scale, min, max, names);
    }

    private Series series() throws IOException {
        String name = null;
        Series.Style style = null;
        double[] none = {};
        double[] x = none;
        double[] y = none;
        double[] lower = none;
        double[] upper = none;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "name" -> name = json.nextString();
                case "style" -> style = Series.Style.valueOf(json.nextString());
                case "x" -> x = JsonDoubles.readArray(json);
                case "y" -> y = JsonDoubles.readArray(json);
                case "lower" -> lower = JsonDoubles.readArray(json);
                case "upper" -> upper = JsonDoubles.readArray(json);
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new Series(name, x, y, style, lower, upper);
    }

    private Mark mark() throws IOException {
        double x = Double.NaN;
        double y = Double.NaN;
        String text = null;
        String kind = null;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "x" -> x = JsonDoubles.read(json);
                case "y" -> y = JsonDoubles.read(json);
                case "text" -> text = JsonParts.text(json);
                case "kind" -> kind = JsonParts.text(json);
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new Mark(x, y, text, kind);
    }

    private Guide guide() throws IOException {
        Guide.Orientation orientation = null;
        double value = Double.NaN;
        String text = null;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "orientation" -> orientation = Guide.Orientation.valueOf(json.nextString());
                case "value" -> value = JsonDoubles.read(json);
                case "text" -> text = JsonParts.text(json);
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new Guide(orientation, value, text);
    }
}
