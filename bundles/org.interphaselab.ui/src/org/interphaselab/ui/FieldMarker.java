package org.interphaselab.ui;

import java.util.Optional;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.interphaselab.core.Problem;

/**
 * Says beside a field what is wrong with it. Nothing is there while nothing is wrong: a decoration, even a hidden one, asks
 * the window system for its place whenever anything around it is painted, which made forms of many fields slow.
 */
public final class FieldMarker {

    private final Control field;
    private Optional<ControlDecoration> decoration = Optional.empty();

    /** @param field whom the marker stands beside; it goes with the field */
    public FieldMarker(Control field) {
        this.field = field;
    }

    /** Marks the field, or takes the marker away. */
    public void show(Optional<Problem> problem) {
        problem.ifPresentOrElse(this::mark, this::hide);
    }

    /** Takes the marker away. */
    public void hide() {
        decoration.ifPresent(ControlDecoration::dispose);
        decoration = Optional.empty();
    }

    private void mark(Problem problem) {
        ControlDecoration marker = decoration.orElseGet(() -> new ControlDecoration(field, SWT.LEFT | SWT.TOP));
        decoration = Optional.of(marker);
        String kind =
                switch (problem.severity()) {
                    case ERROR -> FieldDecorationRegistry.DEC_ERROR;
                    case WARNING -> FieldDecorationRegistry.DEC_WARNING;
                    case NOTE -> FieldDecorationRegistry.DEC_INFORMATION;
                };
        marker.setImage(
                FieldDecorationRegistry.getDefault().getFieldDecoration(kind).getImage());
        marker.setDescriptionText(Sentence.of(problem));
    }
}
