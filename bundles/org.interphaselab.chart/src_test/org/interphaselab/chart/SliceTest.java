package org.interphaselab.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.interphaselab.chart.svg.FigureSize;
import org.interphaselab.chart.svg.SvgWriter;
import org.junit.jupiter.api.Test;

class SliceTest {

    private static final byte[] PHASES = {0, 1, 1, 0, 0, 1};

    @Test
    void everyRunOfAPhaseIsDrawnOnceInItsColour() {
        FigureSize size = FigureSize.natural(slice(), FigureSize.SINGLE_COLUMN_MM);
        String svg = SvgWriter.write(slice(), size.widthMm(), size.heightMm());
        assertEquals(2, subpaths(svg, Palette.phase(0).hex()), "matrix: one run in each row");
        assertEquals(2, subpaths(svg, Palette.phase(1).hex()), "metal: one run in each row");
        assertTrue(svg.contains(">0.2 µm<"), "a bar of a round length");
        assertTrue(svg.contains("synthetic data"));
    }

    @Test
    void theNumbersSayWhereEachPhaseIs() {
        String[] lines = CsvWriter.write(slice()).split("\r\n");
        assertEquals(7, lines.length);
        assertEquals("x / µm,y / µm,phase,synthetic", lines[0]);
        assertEquals("1.25,0.25,metal,true", lines[3]);
        assertEquals("0.25,0.75,matrix,true", lines[4]);
    }

    @Test
    void aSliceThatIsNoneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> slice(PHASES, List.of("matrix")));
        assertThrows(IllegalArgumentException.class, () -> slice(new byte[5], List.of("matrix")));
    }

    private static int subpaths(String svg, String colour) {
        int end = svg.indexOf("fill=\"" + colour + "\"");
        String path = svg.substring(svg.lastIndexOf(" d=\"", end), end);
        return (int) path.chars().filter(c -> c == 'z').count();
    }

    private static Slice slice() {
        return slice(PHASES, List.of("matrix", "metal"));
    }

    private static Slice slice(byte[] phases, List<String> names) {
        return new Slice("slice", "A slice", 3, 2, phases, names, 0.5, "µm", true);
    }
}
