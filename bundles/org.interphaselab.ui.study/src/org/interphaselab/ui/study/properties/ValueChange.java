package org.interphaselab.ui.study.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.field.Field;
import org.interphaselab.model.field.FieldWords;
import org.interphaselab.ui.ShownNumbers;
import org.interphaselab.ui.TypedNumber;
import org.interphaselab.ui.study.Messages;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.properties.PropertyRow.Value;

/** How a value is offered, typed and changed, in tables and in forms alike. An empty text means "not reported". */
final class ValueChange {

    /** Stands for "not reported" among choices. */
    static final Object NOTHING = new Object();

    private static final String BETWEEN = "; ";

    private ValueChange() {}

    /** Whether people may change it in this study. */
    static boolean possible(OpenStudy study, Value row) {
        return !study.readOnly()
                && row.descriptor().canSetProperty(row.owner())
                && (choices(row).isPresent() || row.feature() instanceof EAttribute);
    }

    /** The values offered; none when the value is typed. */
    static Optional<List<Object>> choices(Value row) {
        if (yesOrNo(row)) {
            return Optional.of(List.of(true, false));
        }
        Collection<?> offered = row.feature().isMany() ? null : row.descriptor().getChoiceOfValues(row.owner());
        if (offered == null) {
            return Optional.empty();
        }
        List<Object> choices = new ArrayList<>();
        for (Object choice : offered) {
            choices.add(choice == null ? NOTHING : choice);
        }
        return Optional.of(choices);
    }

    private static boolean yesOrNo(Value row) {
        return row.feature().getEType().getInstanceClass() == boolean.class;
    }

    /** A choice in words. */
    static String words(Value row, Object choice) {
        if (yesOrNo(row)) {
            return row.field().text(choice);
        }
        return choice == NOTHING || Field.isAbsent(choice)
                ? FieldWords.ofUser().notReported()
                : row.descriptor().getLabelProvider(row.owner()).getText(choice);
    }

    /** The value as a person would type it; empty where it is absent. */
    static String typed(Value row) {
        if (row.value() instanceof Collection<?> values) {
            return values.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
        }
        if (!row.reported()) {
            return "";
        }
        String text = row.field().text(row.value());
        return row.value() instanceof Double ? ShownNumbers.in(text) : text;
    }

    /**
     * Reads what was typed; numbers may have the decimal sign of the user's system.
     *
     * @throws ProblemException when it is no value of the field
     */
    static Object parsed(Value row, String text) throws ProblemException {
        if (row.feature().isMany()) {
            return Arrays.stream(text.split(BETWEEN.strip()))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
        boolean number = row.feature().getEType().getInstanceClass() == Double.class;
        return row.field().parse(number ? TypedNumber.plain(text) : text);
    }

    /**
     * Finds the choice that was meant by its words, as they are offered; an empty text means "not reported".
     *
     * @throws ProblemException when none of those offered is called so
     */
    static Object chosen(Value row, List<Object> choices, String text) throws ProblemException {
        String wanted = text.isEmpty() ? FieldWords.ofUser().notReported() : text;
        Object found = choices.stream()
                .filter(choice -> words(row, choice).equals(wanted)
                        || row.field().text(value(choice)).equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.error(
                                "VALUE_NOT_READABLE",
                                NLS.bind(Messages.Value_notOffered, label(row), text),
                                Location.of(label(row)),
                                NLS.bind(
                                        Messages.Value_offered,
                                        choices.stream()
                                                .map(choice -> words(row, choice))
                                                .collect(Collectors.joining(", "))))
                        .asException());
        return value(found);
    }

    private static Object value(Object choice) {
        return choice == NOTHING ? null : choice;
    }

    private static String label(Value row) {
        return FieldWords.ofUser().label(row.field());
    }

    /** Gives the same field of several objects a value, as one step that can be undone. */
    static void apply(OpenStudy study, List<Value> rows, Object chosen) {
        Object value = value(chosen);
        CompoundCommand all = new CompoundCommand();
        rows.stream()
                .filter(row -> !Objects.equals(value, row.value()))
                .forEach(row -> all.append(SetCommand.create(study.domain(), row.owner(), row.feature(), value)));
        if (!all.isEmpty()) {
            String label = FieldWords.ofUser().within(label(rows.getFirst()));
            study.perform(
                    rows.size() > 1
                            ? NLS.bind(Messages.Step_changeSeveral, label, rows.size())
                            : NLS.bind(Messages.Step_change, label),
                    all);
        }
    }
}
