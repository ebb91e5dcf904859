package org.interphaselab.ui.study.properties;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.field.Field;
import org.interphaselab.model.field.FieldWords;
import org.interphaselab.study.validation.ModelProblem;
import org.interphaselab.study.validation.StudyValidator;
import org.interphaselab.ui.FieldMarker;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.ShownNumbers;
import org.interphaselab.ui.study.Messages;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.TypedValue;
import org.interphaselab.ui.study.properties.PropertyRow.Value;

/**
 * One field of a form: its label with the unit, what is typed or chosen, and a marker beside it for what is wrong with it.
 * It may stand for the same value of several objects.
 */
final class FormField {

    /** Before the name of the feature in the name of its control, see {@link Ids}. */
    static final String FIELD_ID = "form.";

    /** Labels are wrapped, so that the fields are seen whole in a narrow view. */
    private static final int LABEL_WIDTH = 142;

    private static final int FIELD_WIDTH = 90;

    private final OpenStudy study;
    private final List<Value> rows;
    private final Control control;
    private final FieldMarker marker;
    private boolean filling;
    /** Whether something was typed that was neither entered nor given up. */
    private boolean typed;

    /** @param rows the same value of one or more objects */
    FormField(Composite parent, OpenStudy study, List<Value> rows) {
        this.study = study;
        this.rows = rows;
        Field field = first().field();
        Label label = new Label(parent, SWT.WRAP);
        label.setText(labelWithUnit(field));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(LABEL_WIDTH, SWT.DEFAULT)
                .applyTo(label);
        label.setToolTipText(field.help());
        control = Ids.name(control(parent), FIELD_ID + first().feature().getName());
        control.setToolTipText(field.help() + range(field));
        // the label before a field is what a screen reader says of it
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(FIELD_WIDTH, SWT.DEFAULT)
                .applyTo(control);
        marker = new FieldMarker(control);
        fill();
    }

    /** Shows what the objects say now, and what is wrong with it, unless somebody is typing here. */
    void fill() {
        if (typed && control.isFocusControl()) {
            return;
        }
        filling = true;
        switch (control) {
            case Combo combo ->
                combo.setText(same() ? ValueChange.words(first(), first().value()) : Messages.Form_several);
            case Text text -> {
                String now = same() ? ValueChange.typed(first()) : "";
                text.setMessage(same() ? FieldWords.ofUser().notReported() : Messages.Form_several);
                if (!text.getText().equals(now)) {
                    text.setText(now);
                }
            }
            default -> throw new IllegalStateException("no field: " + control);
        }
        filling = false;
        marker.show(ofModel());
    }

    /** Whether it shows this feature of this object, perhaps among others. */
    boolean shows(EObject owner, EStructuralFeature feature) {
        return rows.stream().anyMatch(row -> row.owner() == owner && row.feature() == feature);
    }

    Control control() {
        return control;
    }

    private Control control(Composite parent) {
        boolean changeable = ValueChange.possible(study, first());
        Optional<List<Object>> choices = changeable ? ValueChange.choices(first()) : Optional.empty();
        if (choices.isPresent()) {
            Combo combo = new Combo(parent, SWT.READ_ONLY);
            choices.get().forEach(choice -> combo.add(ValueChange.words(first(), choice)));
            if (!same()) {
                combo.add(Messages.Form_several);
            }
            combo.addListener(SWT.Selection, event -> {
                int index = combo.getSelectionIndex();
                if (index >= 0 && index < choices.get().size()) {
                    ValueChange.apply(study, rows, choices.get().get(index));
                }
            });
            return combo;
        }
        Text text = new Text(parent, changeable ? SWT.BORDER : SWT.READ_ONLY);
        if (changeable) {
            text.addListener(SWT.Verify, this::pasting);
            text.addListener(SWT.Modify, event -> typing(text));
            text.addListener(SWT.FocusOut, event -> enter(text));
            text.addListener(SWT.DefaultSelection, event -> enter(text));
            text.addListener(SWT.Traverse, event -> giveUp(event));
        }
        return text;
    }

    /** Cells of a spreadsheet go into the objects, one each, and into the fields below. */
    private void pasting(Event event) {
        Shell shell = control.getShell();
        if (filling || !event.text.contains("\n") && !event.text.contains("\t")) {
            return;
        }
        if (PastedTable.is(event.text)) {
            event.doit = false;
            String table = event.text;
            // the field is filled anew by what is entered: not while it asks whether it may change
            control.getDisplay().asyncExec(() -> TablePaste.tell(shell, TablePaste.fromField(study, rows, table)));
        } else {
            event.text = event.text.strip();
        }
    }

    private void typing(Text text) {
        if (!filling) {
            typed = true;
            try {
                Object value = ValueChange.parsed(first(), text.getText());
                marker.hide();
                rows.forEach(row -> study.typing(new TypedValue(row.owner(), row.feature(), value)));
            } catch (ProblemException refused) {
                marker.show(Optional.of(refused.problem()));
            }
        }
    }

    /** What cannot be read stays in the field, marked; the objects keep what they had. */
    private void enter(Text text) {
        typed = false;
        boolean untouched = text.getText().equals(same() ? ValueChange.typed(first()) : "");
        if (!untouched) {
            try {
                ValueChange.apply(study, rows, ValueChange.parsed(first(), text.getText()));
            } catch (ProblemException refused) {
                marker.show(Optional.of(refused.problem()));
            }
        }
    }

    private void giveUp(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            typed = false;
            fill();
        }
    }

    private Optional<Problem> ofModel() {
        return rows.stream()
                .flatMap(
                        row -> StudyValidator.validateOnly(row.owner()).stream().filter(found -> found.feature()
                                .filter(feature -> feature == row.feature())
                                .isPresent()))
                .map(ModelProblem::problem)
                .findFirst();
    }

    private boolean same() {
        return rows.stream().map(Value::value).distinct().count() == 1;
    }

    private Value first() {
        return rows.getFirst();
    }

    /** A line must not end within a unit. */
    private static String labelWithUnit(Field field) {
        return FieldWords.ofUser()
                .labelWithUnit(field)
                .replace(field.unit(), field.unit().replace(' ', '\u00A0'));
    }

    private static String range(Field field) {
        String text = ShownNumbers.in(FieldWords.ofUser().range(field.range()));
        return text.isEmpty() ? "" : "\n" + NLS.bind(Messages.Form_range, text);
    }
}
