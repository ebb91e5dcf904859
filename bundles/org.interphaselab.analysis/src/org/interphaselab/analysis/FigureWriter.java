package org.interphaselab.analysis;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Base64;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Figure;
import org.interphaselab.chart.Guide;
import org.interphaselab.chart.Mark;
import org.interphaselab.chart.PanelMatrix;
import org.interphaselab.chart.Series;
import org.interphaselab.chart.Slice;

/** Writes figures; the counterpart of {@link FigureReader}. */
final class FigureWriter {

    private final JsonWriter json;

    FigureWriter(JsonWriter json) {
        this.json = json;
    }

    void figure(Figure figure) throws IOException {
        switch (figure) {
            case ChartSpec chart -> chart(chart);
            case PanelMatrix matrix -> matrix(matrix);
            case Slice slice -> slice(slice);
        }
    }

    private void matrix(PanelMatrix matrix) throws IOException {
        json.beginObject();
        json.name("kind").value("panels");
        json.name("id").value(matrix.id());
        json.name("title").value(matrix.title());
        json.name("columns").beginArray();
        for (String title : matrix.columnTitles()) {
            json.value(title);
        }
        json.endArray();
        json.name("rows").beginArray();
        for (PanelMatrix.Row row : matrix.rows()) {
            json.beginObject();
            json.name("title").value(row.title());
            json.name("panels").beginArray();
            for (ChartSpec panel : row.panels()) {
                chart(panel);
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void slice(Slice slice) throws IOException {
        json.beginObject();
        json.name("kind").value("slice");
        json.name("id").value(slice.id());
        json.name("title").value(slice.title());
        json.name("synthetic").value(slice.synthetic());
        json.name("width").value(slice.width());
        json.name("height").value(slice.height());
        json.name("phases").value(Base64.getEncoder().encodeToString(slice.phases()));
        json.name("names").beginArray();
        for (String name : slice.names()) {
            json.value(name);
        }
        json.endArray();
        json.name("voxel");
        JsonDoubles.write(json, slice.voxel());
        json.name("unit").value(slice.unit());
        json.endObject();
    }

    private void chart(ChartSpec chart) throws IOException {
        json.beginObject();
        json.name("kind").value("chart");
        json.name("id").value(chart.id());
        json.name("title").value(chart.title());
        json.name("synthetic").value(chart.synthetic());
        json.name("x");
        axis(chart.x());
        json.name("y");
        axis(chart.y());
        json.name("series").beginArray();
        for (Series series : chart.series()) {
            series(series);
        }
        json.endArray();
        json.name("marks").beginArray();
        for (Mark mark : chart.marks()) {
            mark(mark);
        }
        json.endArray();
        json.name("guides").beginArray();
        for (Guide guide : chart.guides()) {
            guide(guide);
        }
        json.endArray();
        json.endObject();
    }

    private void axis(Axis axis) throws IOException {
        json.beginObject();
        json.name("quantity").value(axis.quantity());
        json.name("unit").value(axis.unit());
        json.name("scale").value(axis.scale().name());
        if (axis.min().isPresent()) {
            json.name("min");
            JsonDoubles.write(json, axis.min().getAsDouble());
        }
        if (axis.max().isPresent()) {
            json.name("max");
            JsonDoubles.write(json, axis.max().getAsDouble());
        }
        if (!axis.names().isEmpty()) {
            json.name("names").beginArray();
            for (String name : axis.names()) {
                json.value(name);
            }
            json.endArray();
        }
        json.endObject();
    }

    private void series(Series series) throws IOException {
        json.beginObject();
        json.name("name").value(series.name());
        json.name("style").value(series.style().name());
        json.name("x");
        JsonDoubles.writeArray(json, series.x());
        json.name("y");
        JsonDoubles.writeArray(json, series.y());
        if (series.hasBand()) {
            json.name("lower");
            JsonDoubles.writeArray(json, series.lower());
            json.name("upper");
            JsonDoubles.writeArray(json, series.upper());
        }
        json.endObject();
    }

    private void mark(Mark mark) throws IOException {
        json.beginObject();
        json.name("x");
        JsonDoubles.write(json, mark.x());
        json.name("y");
        JsonDoubles.write(json, mark.y());
        json.name("text").value(mark.text());
        json.name("kind").value(mark.kind());
        json.endObject();
    }

    private void guide(Guide guide) throws IOException {
        json.beginObject();
        json.name("orientation").value(guide.orientation().name());
        json.name("value");
        JsonDoubles.write(json, guide.value());
        json.name("text").value(guide.text());
        json.endObject();
    }
}
