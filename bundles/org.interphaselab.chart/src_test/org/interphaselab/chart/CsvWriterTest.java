package org.interphaselab.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    @Test
    void pointsMarksAndGuidesOfAChart() {
        ChartSpec chart = new ChartSpec(
                "c",
                "title",
                Axis.linear("Time", "h"),
                Axis.linear("Voltage", "mV"),
                List.of(new Series(
                        "a, \"b\"",
                        new double[] {0, 0.1},
                        new double[] {1, Double.NaN},
                        Series.Style.LINE,
                        new double[] {0.5, 1},
                        new double[] {1.5, 2})),
                List.of(new Mark(3, -5000, "empty", "depletion")),
                List.of(new Guide(Guide.Orientation.AT_Y, 26, "limit")),
                true);
        assertEquals("""
                row,column,item,name,Time / h,Voltage / mV,lower,upper,text,synthetic
                ,,point,"a, ""b""\",0.0,1.0,0.5,1.5,,true
                ,,point,"a, ""b""\",0.1,,1.0,2.0,,true
                ,,mark,depletion,3.0,-5000.0,,,empty,true
                ,,guide,,,26.0,,,limit,true
                """.replace("\n", "\r\n"), CsvWriter.write(chart));
    }

    @Test
    void panelsCarryTheirRowAndColumn() {
        ChartSpec panel = new ChartSpec(
                "p",
                "p",
                Axis.linear("Time", "h"),
                Axis.linear("Voltage", "mV"),
                List.of(Series.of("V", new double[] {1}, new double[] {2}, Series.Style.LINE)),
                List.of(),
                List.of(),
                false);
        PanelMatrix matrix = new PanelMatrix(
                "m", "m", List.of("100|50"), List.of(new PanelMatrix.Row("MII-1", List.of(panel, panel))));
        assertEquals(
                List.of(
                        "row,column,item,name,Time / h,Voltage / mV,lower,upper,text,synthetic",
                        "MII-1,100|50,point,V,1.0,2.0,,,,false",
                        "MII-1,2,point,V,1.0,2.0,,,,false"),
                CsvWriter.write(matrix).lines().toList());
    }
}
