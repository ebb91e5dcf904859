package org.interphaselab.ui.study.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.Identified;
import org.interphaselab.model.field.Field;
import org.interphaselab.model.field.FieldWords;
import org.interphaselab.ui.ProblemsDialog;
import org.interphaselab.ui.study.Messages;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.properties.PropertyRow.Value;

/**
 * Values of many objects from a table of a spreadsheet, entered as one step that can be undone, or not at all. An empty
 * field means "not reported"; numbers may have the decimal sign of the user's system.
 */
public final class TablePaste {

    private record Change(Value row, Object value) {}

    private static final String NAME = "name";

    private final OpenStudy study;
    private final List<Change> changes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private TablePaste(OpenStudy study) {
        this.study = study;
    }

    /**
     * Enters a table with a row of headings, the labels of fields as forms show them. A column with names says which
     * object a row speaks of; without one the rows are those of the objects given, in their order.
     *
     * @param objects of one class
     * @return why nothing was entered; empty when all was
     */
    public static List<Problem> underHeadings(OpenStudy study, List<EObject> objects, String text) {
        TablePaste paste = new TablePaste(study);
        try {
            paste.read(objects, PastedTable.of(text).rows());
        } catch (ProblemException unreadable) {
            paste.problems.add(unreadable.problem());
        }
        return paste.enter();
    }

    /**
     * Enters a table without headings: its first column into a field, the next ones into the fields below it in the form;
     * a row for each of the objects, or one for all of them.
     *
     * @param rows the field of each object
     * @return why nothing was entered; empty when all was
     */
    static List<Problem> fromField(OpenStudy study, List<Value> rows, String text) {
        TablePaste paste = new TablePaste(study);
        try {
            paste.read(rows, PastedTable.of(text));
        } catch (ProblemException unreadable) {
            paste.problems.add(unreadable.problem());
        }
        return paste.enter();
    }

    /** The objects as a table under headings, for spreadsheets; what cannot be edited is left out. */
    public static String table(OpenStudy study, List<EObject> objects) {
        List<List<String>> lines = new ArrayList<>();
        for (EObject object : objects) {
            Map<String, Value> fields = fields(study, object);
            if (lines.isEmpty()) {
                lines.add(fields.values().stream().map(TablePaste::heading).toList());
            }
            lines.add(fields.values().stream().map(TablePaste::shown).toList());
        }
        return PastedTable.text(lines);
    }

    /** Says in a dialog why nothing was entered, if nothing was. */
    public static void tell(Shell shell, List<Problem> problems) {
        if (!problems.isEmpty() && !shell.isDisposed()) {
            new ProblemsDialog(shell, Messages.Paste_task, problems).open();
        }
    }

    private void read(List<EObject> objects, List<List<String>> rows) {
        if (rows.isEmpty() || objects.isEmpty()) {
            refuse("PASTED_NOTHING", Messages.Paste_nothing, Messages.Paste_inTable, Messages.Paste_nothingRemedy);
            return;
        }
        if (objects.stream().map(EObject::eClass).distinct().count() > 1) {
            refuse("PASTED_KINDS_DIFFER", Messages.Paste_kinds, Messages.Paste_inSelection, Messages.Paste_kindsRemedy);
            return;
        }
        Map<String, Value> known = fields(study, objects.getFirst());
        List<String> headings =
                rows.getFirst().stream().map(heading -> field(known, heading)).toList();
        List<List<String>> lines = rows.subList(1, rows.size());
        headings.stream()
                .filter(heading -> !known.containsKey(heading))
                .forEach(heading -> refuse(
                        "PASTED_HEADING_UNKNOWN",
                        NLS.bind(
                                Messages.Paste_heading,
                                heading,
                                FieldWords.ofUser().kind(objects.getFirst().eClass())),
                        NLS.bind(Messages.Paste_inHeading, headings.indexOf(heading) + 1),
                        NLS.bind(
                                Messages.Paste_headingRemedy,
                                String.join(
                                        ", ",
                                        known.values().stream()
                                                .map(TablePaste::heading)
                                                .toList()))));
        int naming = headings.indexOf(NAME);
        if (naming < 0 && lines.size() != objects.size()) {
            refuseNumber(lines.size(), objects.size());
        }
        for (int i = 0; i < lines.size() && problems.isEmpty(); i++) {
            List<String> line = lines.get(i);
            Optional<EObject> object = naming < 0 ? Optional.of(objects.get(i)) : named(objects, line, naming, i + 2);
            if (object.isPresent()) {
                Map<String, Value> fields = fields(study, object.get());
                for (int column = 0; column < Math.min(headings.size(), line.size()); column++) {
                    if (column != naming) {
                        change(fields.get(headings.get(column)), line.get(column), i + 2);
                    }
                }
            }
        }
    }

    private void read(List<Value> rows, PastedTable table) {
        List<List<String>> lines = table.rows();
        if (lines.size() != 1 && lines.size() != rows.size()) {
            refuseNumber(lines.size(), rows.size());
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            List<String> line = lines.get(lines.size() == 1 ? 0 : i);
            List<Value> fields = editable(study, rows.get(i).owner());
            int first = fields.indexOf(rows.get(i));
            for (int column = 0; column < line.size(); column++) {
                if (first + column >= fields.size()) {
                    refuse(
                            "PASTED_TOO_WIDE",
                            Messages.Paste_wide,
                            NLS.bind(Messages.Paste_inColumn, column + 1),
                            Messages.Paste_wideRemedy);
                    return;
                }
                change(fields.get(first + column), line.get(column), i + 1);
            }
        }
    }

    private Optional<EObject> named(List<EObject> objects, List<String> line, int naming, int number) {
        String name = naming < line.size() ? line.get(naming) : "";
        List<EObject> found = new ArrayList<>();
        study.study().eAllContents().forEachRemaining(each -> {
            if (each.eClass() == objects.getFirst().eClass() && name.equals(((Identified) each).getName())) {
                found.add(each);
            }
        });
        if (found.size() != 1) {
            refuse(
                    "PASTED_NAME_UNKNOWN",
                    found.isEmpty()
                            ? NLS.bind(Messages.Paste_noName, name)
                            : NLS.bind(Messages.Paste_names, name, found.size()),
                    NLS.bind(Messages.Paste_inRow, number),
                    Messages.Paste_nameRemedy);
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private void change(Value row, String text, int number) {
        String label = FieldWords.ofUser().label(row.field());
        String where = NLS.bind(Messages.Paste_inField, number, label);
        if (!ValueChange.possible(study, row)) {
            refuse("PASTED_NOT_CHANGEABLE", NLS.bind(Messages.Paste_fixed, label), where, Messages.Paste_fixedRemedy);
            return;
        }
        try {
            Object value = read(row, text);
            if (!Objects.equals(value, row.value())) {
                changes.add(new Change(row, value));
            }
        } catch (ProblemException refused) {
            Problem problem = refused.problem();
            problems.add(Problem.error(problem.code(), problem.what(), Location.of(where), problem.remedy()));
        }
    }

    private static Object read(Value row, String text) throws ProblemException {
        Optional<List<Object>> choices = ValueChange.choices(row);
        return choices.isPresent() ? ValueChange.chosen(row, choices.get(), text) : ValueChange.parsed(row, text);
    }

    private List<Problem> enter() {
        if (problems.isEmpty() && !changes.isEmpty()) {
            CompoundCommand all = new CompoundCommand();
            changes.forEach(change -> all.append(SetCommand.create(
                    study.domain(), change.row().owner(), change.row().feature(), change.value())));
            study.perform(
                    changes.size() == 1
                            ? Messages.Step_pasteValue
                            : NLS.bind(Messages.Step_pasteValues, changes.size()),
                    all);
        }
        return List.copyOf(problems);
    }

    private void refuseNumber(int lines, int objects) {
        refuse(
                "PASTED_ROWS_DIFFER",
                NLS.bind(Messages.Paste_rows, lines, objects),
                Messages.Paste_inTable,
                Messages.Paste_rowsRemedy);
    }

    private void refuse(String code, String what, String where, String remedy) {
        problems.add(Problem.error(code, what, Location.of(where), remedy));
    }

    /** What can be edited of an object, by what its heading is called. */
    private static Map<String, Value> fields(OpenStudy study, EObject object) {
        Map<String, Value> fields = new LinkedHashMap<>();
        editable(study, object).forEach(value -> fields.put(key(value.field().label()), value));
        return fields;
    }

    private static List<Value> editable(OpenStudy study, EObject object) {
        return PropertyRow.of(object, study.providers()).stream()
                .flatMap(row -> row instanceof Value value ? Stream.of(value) : Stream.empty())
                .filter(value -> !value.field().fixed())
                .toList();
    }

    private static String heading(Value value) {
        return FieldWords.ofUser().labelWithUnit(value.field());
    }

    private static String shown(Value value) {
        if (ValueChange.choices(value).isPresent()) {
            return value.reported() ? ValueChange.words(value, value.value()) : "";
        }
        return ValueChange.typed(value);
    }

    /** The key of the field that a heading names, with its unit or without; else the heading itself. */
    private static String field(Map<String, Value> known, String heading) {
        return known.entrySet().stream()
                .filter(each -> names(each.getValue()).anyMatch(heading.strip()::equalsIgnoreCase))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> known.containsKey(key(heading)) ? key(heading) : heading);
    }

    /** In the user's language and in that of the model, with unit and without. */
    private static Stream<String> names(Value value) {
        Field field = value.field();
        return Stream.of(heading(value), FieldWords.ofUser().label(field), field.labelWithUnit(), field.label());
    }

    private static String key(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }
}
