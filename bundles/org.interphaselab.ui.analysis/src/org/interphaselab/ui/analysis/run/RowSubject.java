package org.interphaselab.ui.analysis.run;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.interphaselab.analysis.Evidence;
import org.interphaselab.analysis.Table;
import org.interphaselab.core.Hours;
import org.interphaselab.model.Cell;
import org.interphaselab.ui.analysis.Pointing;
import org.interphaselab.ui.study.OpenStudy;

/**
 * What a row of a result speaks of: the cell in its column {@code cell_id}, and the stretch of the recording where it has
 * the columns {@code from_h} and {@code to_h}, or {@code start_h} and {@code end_h}.
 */
final class RowSubject {

    private RowSubject() {}

    static Optional<IStructuredSelection> of(Table table, int row, OpenStudy study) {
        if (row < 0 || !(value(table, row, "cell_id") instanceof String id)) {
            return Optional.empty();
        }
        return Pointing.cell(study, id).map(cell -> selection(table, row, cell));
    }

    private static IStructuredSelection selection(Table table, int row, Cell cell) {
        Object from = value(table, row, "from_h") == null ? value(table, row, "start_h") : value(table, row, "from_h");
        Object to = value(table, row, "to_h") == null ? value(table, row, "end_h") : value(table, row, "to_h");
        if (!(from instanceof Number start) || !(to instanceof Number end)) {
            return new StructuredSelection(cell);
        }
        OptionalInt half = value(table, row, "half_cycle") instanceof Number number
                ? OptionalInt.of(number.intValue())
                : OptionalInt.empty();
        return Pointing.at(
                cell,
                new Evidence(
                        cell.getId(),
                        cell.getName() == null ? cell.getId() : cell.getName(),
                        half,
                        Hours.toSeconds(start.doubleValue()),
                        Hours.toSeconds(end.doubleValue()),
                        table.title()));
    }

    private static Object value(Table table, int row, String column) {
        boolean has = table.columns().stream().anyMatch(each -> each.id().equals(column));
        return has ? table.value(row, column) : null;
    }
}
