package org.interphaselab.evaluation.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.TableBuilder;

/** The checklist by cell and by item. */
final class ChecklistTables {

    private static final String NOT_REPORTED = "not reported";

    private ChecklistTables() {}

    static Table cells(List<CellChecklist> cells) {
        TableBuilder table = new TableBuilder("completeness", "Completeness of what is reported, by cell")
                .text("cell_id", "Id")
                .text("interphase", "Interphase")
                .text("cell", "Cell")
                .text("design", "Design")
                .number("completeness_percent", "Reported", "%")
                .number("needed_percent", "Reported of what a verdict needs", "%")
                .text("items", "Items that apply")
                .text("needed_missing", "Needed and not reported");
        for (CellChecklist each : cells) {
            table.row(
                    each.cell().id(),
                    each.cell().interphase().name(),
                    each.cell().name(),
                    each.cell().design().name(),
                    each.completenessPercent(),
                    each.neededCompletenessPercent(),
                    each.answers().size(),
                    each.neededMissing().stream()
                            .map(answer -> answer.item().name())
                            .toList());
        }
        return table.build();
    }

    static Table items(Checklist checklist, List<CellChecklist> cells) {
        TableBuilder table = new TableBuilder("items", "What is reported, by item")
                .text("id", "Id")
                .text("group", "Group")
                .text("item", "Item")
                .text("needed", "A verdict needs it")
                .text("reported", "Cells that report it")
                .text("cells", "Cells it applies to")
                .text("values", "Reported")
                .text("lacking", "Lacks it");
        for (ChecklistItem item : checklist.items()) {
            List<CellChecklist.Answer> answers = cells.stream()
                    .flatMap(cell -> cell.answers().stream())
                    .filter(answer -> answer.item().equals(item))
                    .toList();
            if (!answers.isEmpty()) {
                table.row(
                        item.id(),
                        item.group(),
                        item.name(),
                        item.needed(),
                        answers.stream().filter(CellChecklist.Answer::reported).count(),
                        answers.size(),
                        values(answers),
                        lacking(answers));
            }
        }
        return table.build();
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
}
