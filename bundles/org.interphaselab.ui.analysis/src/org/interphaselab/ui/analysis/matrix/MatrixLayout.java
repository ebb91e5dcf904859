package org.interphaselab.ui.analysis.matrix;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.model.Cell;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.Interphase;
import org.interphaselab.model.Study;

/**
 * Which cell stands where: a row for each interphase, a column for each design; a place holds the replicates.
 *
 * @param designs the columns; {@code null} stands for cells whose design nobody said
 * @param rows the rows
 */
record MatrixLayout(List<CellDesign> designs, List<Row> rows) {

    /**
     * A row.
     *
     * @param interphase what it is about; {@code null} for cells whose interphase nobody said
     * @param places the cells, a list for each column
     */
    record Row(Interphase interphase, List<List<Cell>> places) {}

    static MatrixLayout of(Study study) {
        List<CellDesign> designs = new ArrayList<>(study.getDesigns());
        if (study.getCells().stream().anyMatch(cell -> cell.getDesign() == null)) {
            designs.add(null);
        }
        List<Interphase> interphases = new ArrayList<>(study.getInterphases());
        if (study.getCells().stream().anyMatch(cell -> cell.getInterphase() == null)) {
            interphases.add(null);
        }
        List<Row> rows = new ArrayList<>();
        for (Interphase interphase : interphases) {
            List<List<Cell>> places = new ArrayList<>();
            for (CellDesign design : designs) {
                places.add(study.getCells().stream()
                        .filter(cell -> cell.getInterphase() == interphase && cell.getDesign() == design)
                        .toList());
            }
            rows.add(new Row(interphase, places));
        }
        return new MatrixLayout(designs, rows);
    }
}
