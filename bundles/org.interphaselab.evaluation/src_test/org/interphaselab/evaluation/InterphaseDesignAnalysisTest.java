package org.interphaselab.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Table;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.design.DesignMap;
import org.interphaselab.percolation.design.MetalParticles;
import org.junit.jupiter.api.Test;

/** What the paper's bracket says about the metal, and what would keep each interphase below the threshold. */
class InterphaseDesignAnalysisTest {

    @Test
    void theBracketOfThePaperIsHeldAgainstTheMap() {
        AnalysisResult result = new InterphaseDesignAnalysis()
                .run(TwinCells.study(TwinCells.fig2()), TwinCells.INITIAL, Progress.none());

        Finding bracket = result.findings().getFirst();
        assertEquals("DESIGN_BRACKET", bracket.code());
        assertTrue(bracket.text().startsWith("A threshold between 1.31 % and 3.8"), bracket.text());
        assertTrue(bracket.text().contains("spheres of"), bracket.text());
        Table table = result.tables().getFirst();
        DesignMap map = DesignMap.shipped();
        int found = 0;
        for (int row = 0; row < table.rows().size(); row++) {
            if (table.value(row, "smallest_size_aspect_4") instanceof Double size) {
                double percent = ((Estimate) table.value(row, "metal_volume_fraction_percent")).value();
                assertEquals(
                        percent,
                        100 * map.threshold(new MetalParticles(4, size, 0)).value(),
                        1e-4 * percent);
                found++;
            }
        }
        assertTrue(found >= 2, "interphases with metal: " + found);
        assertTrue(result.synthetic());
    }
}
