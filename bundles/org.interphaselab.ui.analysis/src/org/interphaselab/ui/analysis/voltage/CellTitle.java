package org.interphaselab.ui.analysis.voltage;

import org.interphaselab.model.Cell;
import org.interphaselab.model.Interphase;

/** What a cell is called where it stands without its interphase. */
final class CellTitle {

    private CellTitle() {}

    static String of(Cell cell) {
        Interphase interphase = cell.getInterphase();
        String name = cell.getName() == null ? cell.getId() : cell.getName();
        boolean said = interphase == null || interphase.getName() == null || name.contains(interphase.getName());
        return said ? name : interphase.getName() + " " + name;
    }
}
