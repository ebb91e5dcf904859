package org.interphaselab.ui.analysis.design;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.ShownNumbers;
import org.interphaselab.ui.Spoken;

/** One value to play with: a slider to drag or move by keys, and a field for the exact number beside it. */
final class Lever {

    /** After the name of a lever in the name of its slider, see {@link Ids}; its field ends with {@link #FIELD}. */
    static final String SLIDER = ".slider";

    static final String FIELD = ".field";

    private static final int STEPS = 200;
    private static final int PAGE = 20;
    private static final int DIGITS = 2;
    private static final double HUNDREDTHS = 100;
    private static final int SLIDER_WIDTH = 150;

    private final Scale slider;
    private final Spinner field;
    private final Kind kind;
    private final Runnable changed;

    /**
     * What a lever moves.
     *
     * @param id its name, see {@link Ids}
     * @param label its name for people
     * @param help one sentence
     * @param unit its unit, may be empty
     * @param min smallest value
     * @param max largest value
     * @param logarithmic whether equal steps multiply; then {@code min} is above 0
     * @param initial the value to begin with
     */
    record Kind(
            String id,
            String label,
            String help,
            String unit,
            double min,
            double max,
            boolean logarithmic,
            double initial) {

        double at(int step) {
            double share = (double) step / STEPS;
            return logarithmic ? min * Math.pow(max / min, share) : min + share * (max - min);
        }

        int step(double value) {
            double share = logarithmic ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
            return (int) Math.round(STEPS * share);
        }
    }

    /** Adds the lever as a row of four to a grid; {@code changed} is told whenever a user moves it. */
    Lever(Composite grid, Kind kind, Runnable changed) {
        this.kind = kind;
        this.changed = changed;
        Label label = new Label(grid, SWT.NONE);
        label.setText(kind.label());
        label.setToolTipText(kind.help());
        slider = Ids.name(new Scale(grid, SWT.HORIZONTAL), kind.id() + SLIDER);
        slider.setMaximum(STEPS);
        slider.setIncrement(1);
        slider.setPageIncrement(PAGE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SLIDER_WIDTH, SWT.DEFAULT)
                .applyTo(slider);
        field = Ids.name(new Spinner(grid, SWT.BORDER), kind.id() + FIELD);
        field.setValues(hundredths(kind.initial()), hundredths(kind.min()), hundredths(kind.max()), DIGITS, 5, 50);
        new Label(grid, SWT.NONE).setText(kind.unit());
        slider.setToolTipText(kind.help());
        field.setToolTipText(kind.help());
        set(kind.initial());
        slider.addListener(SWT.Selection, event -> {
            field.setSelection(hundredths(kind.at(slider.getSelection())));
            changed.run();
        });
        field.addListener(SWT.Selection, event -> typed());
        speak(slider);
        speak(field);
    }

    /** The value; it lies within its range. */
    double value() {
        return field.getSelection() / HUNDREDTHS;
    }

    /** Moves it without telling anybody. */
    void set(double value) {
        double within = Math.clamp(value, kind.min(), kind.max());
        field.setSelection(hundredths(within));
        slider.setSelection(kind.step(within));
    }

    /** Moves it to a value as a user would. */
    void move(double value) {
        set(value);
        changed.run();
    }

    void focus() {
        slider.setFocus();
    }

    private void typed() {
        int step = kind.step(value());
        if (step != slider.getSelection()) {
            slider.setSelection(step);
        }
        changed.run();
    }

    private static int hundredths(double value) {
        return (int) Math.round(HUNDREDTHS * value);
    }

    private void speak(Control control) {
        Spoken.name(control, kind.label());
        Spoken.describe(control, kind::help);
        control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = (ShownNumbers.significant(value(), 4) + " " + kind.unit()).strip();
            }
        });
    }
}
