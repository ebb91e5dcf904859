package org.interphaselab.evaluation.checklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.analysis.Table;

/** The checklist by cell and by item. */
final class ChecklistTables {

    private static final String NOT_REPORTED = "not reported";

    private ChecklistTables() {}

    static Table cells(List<CellChecklist> cells) {
        List<List<Object>> rows = new ArrayList<>();
        for (CellChecklist each : cells) {
            rows.add(Arrays.asList(
                    each.cell().id(),
                    each.cell().interphase().name(),
                    each.cell().name(),
                    each.cell().design().name(),
                    orNull(each.completenessPercent()),
                    orNull(each.neededCompletenessPercent()),
                    (long) each.answers().size(),
                    each.neededMissing().stream()
                            .map(answer -> answer.item().name())
                            .toList()));
        }
        return new Table(
                "completeness",
                "Completeness of what is reported, by cell",
                List.of(
                        text("cell_id", "Id"),
                        text("interphase", "Interphase"),
                        text("cell", "Cell"),
                        text("design", "Design"),
                        new Table.Column("completeness_percent", "Reported", "%"),
                        new Table.Column("needed_percent", "Reported of what a verdict needs", "%"),
                        text("items", "Items that apply"),
                        text("needed_missing", "Needed and not reported")),
                rows);
    }

    static Table items(Checklist checklist, List<CellChecklist> cells) {
        List<List<Object>> rows = new ArrayList<>();
        for (ChecklistItem item : checklist.items()) {
            List<CellChecklist.Answer> answers = cells.stream()
                    .flatMap(cell -> cell.answers().stream())
                    .filter(answer -> answer.item().equals(item))
                    .toList();
            if (!answers.isEmpty()) {
                rows.add(Arrays.asList(
                        item.id(),
                        item.group(),
                        item.name(),
                        item.needed(),
                        answers.stream().filter(CellChecklist.Answer::reported).count(),
                        (long) answers.size(),
                        values(answers),
                        lacking(answers)));
            }
        }
        return new Table(
                "items",
                "What is reported, by item",
                List.of(
                        text("id", "Id"),
                        text("group", "Group"),
                        text("item", "Item"),
                        text("needed", "A verdict needs it"),
                        text("reported", "Cells that report it"),
                        text("cells", "Cells it applies to"),
                        text("values", "Reported"),
                        text("lacking", "Lacks it")),
                rows);
    }

    /** The different values; cells without one are said to be so. */
    private static List<String> values(List<CellChecklist.Answer> answers) {
        List<String> values = new ArrayList<>(answers.stream()
                .map(CellChecklist.Answer::value)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        if (!answers.stream().allMatch(CellChecklist.Answer::reported)) {
            values.add(NOT_REPORTED);
        }
        return values;
    }

    private static List<String> lacking(List<CellChecklist.Answer> answers) {
        return answers.stream()
                .map(CellChecklist.Answer::lacking)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static Double orNull(OptionalDouble value) {
        return value.isPresent() ? Double.valueOf(value.getAsDouble()) : null;
    }

    private static Table.Column text(String id, String label) {
        return new Table.Column(id, label, "1");
    }
}
