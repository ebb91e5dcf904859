package org.interphaselab.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.interphaselab.analysis.ParameterInfo;
import org.interphaselab.analysis.Parameters;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * A form for the parameters of an analysis, made from their description alone: label, field, unit, and the help on the
 * label. A field that cannot be read says why.
 */
public final class ParameterForm {

    /** Before the name of a parameter in the name of its field, see {@link Ids}. */
    public static final String FIELD_ID = "parameter.";

    /** One field: its control and the text in it. */
    private record FieldOf(Control control, FieldMarker marker, ParameterInfo.Kind kind, List<String> choices) {

        String text() {
            return switch (control) {
                case Button button -> Boolean.toString(button.getSelection());
                case Combo combo -> choices.get(combo.getSelectionIndex());
                case Text text ->
                    kind == ParameterInfo.Kind.TEXT ? text.getText().strip() : TypedNumber.plain(text.getText());
                default -> throw new IllegalStateException("no field: " + control);
            };
        }
    }

    private final Class<? extends Record> type;
    private final Map<String, FieldOf> fields = new LinkedHashMap<>();
    private final Runnable changed;
    private final Composite area;

    /**
     * Builds the form with the initial values.
     *
     * @param type the parameter record
     * @param changed called whenever the user changes a field
     */
    public ParameterForm(Composite parent, Class<? extends Record> type, Runnable changed) {
        this.type = type;
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(10, 10)
                .spacing(12, 6)
                .applyTo(area);
        List<ParameterInfo> infos = Parameters.describe(type);
        infos.forEach(this::row);
        if (infos.isEmpty()) {
            new Label(area, SWT.NONE).setText(Messages.Parameters_none);
        }
    }

    /** The form's control. */
    public Composite control() {
        return area;
    }

    /** What is entered now, by parameter name. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, field) -> values.put(name, field.text()));
        return values;
    }

    /** What is wrong with the first field that cannot be read, if any; every such field is marked. */
    public Optional<Problem> check() {
        Map<String, String> values = values();
        Optional<Problem> first = Optional.empty();
        for (Map.Entry<String, FieldOf> entry : fields.entrySet()) {
            Optional<Problem> problem = problem(entry.getKey(), values.get(entry.getKey()));
            entry.getValue().marker().show(problem);
            first = first.or(() -> problem);
        }
        return first.or(() -> Parameters.problems(type, values).stream().findFirst());
    }

    private Optional<Problem> problem(String name, String value) {
        try {
            Parameters.parse(type, Map.of(name, value));
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(e.problem());
        }
    }

    private void row(ParameterInfo info) {
        Label label = new Label(area, SWT.NONE);
        label.setText(info.label());
        label.setToolTipText(info.help());
        Control field = Ids.name(field(info), FIELD_ID + info.name());
        field.setToolTipText(NLS.bind(Messages.Parameters_allowed, info.help(), ShownNumbers.in(info.range())));
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(field);
        Label unit = new Label(area, SWT.NONE);
        unit.setText(info.unit().equals("1") ? "" : info.unit());
        fields.put(info.name(), new FieldOf(field, new FieldMarker(field), info.kind(), info.choices()));
    }

    private Control field(ParameterInfo info) {
        return switch (info.kind()) {
            case YES_NO -> {
                Button button = new Button(area, SWT.CHECK);
                Spoken.name(button, info.label());
                button.setSelection(Boolean.parseBoolean(info.initial()));
                button.addListener(SWT.Selection, event -> changed.run());
                yield button;
            }
            case CHOICE -> {
                Combo combo = new Combo(area, SWT.READ_ONLY);
                combo.setItems(info.choices().stream().map(Sentence::words).toArray(String[]::new));
                combo.select(info.choices().indexOf(info.initial()));
                combo.addListener(SWT.Selection, event -> changed.run());
                yield combo;
            }
            case NUMBER, INTEGER, TEXT -> {
                Text text = new Text(area, SWT.BORDER);
                text.setText(info.kind() == ParameterInfo.Kind.TEXT ? info.initial() : ShownNumbers.in(info.initial()));
                text.addListener(SWT.Modify, event -> changed.run());
                yield text;
            }
        };
    }
}
