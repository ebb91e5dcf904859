package org.interphaselab.ui.study.properties;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;
import org.interphaselab.model.field.FieldWords;
import org.interphaselab.ui.ShownNumbers;
import org.interphaselab.ui.ThemeColours;
import org.interphaselab.ui.study.Messages;
import org.interphaselab.ui.study.properties.PropertyRow.Part;
import org.interphaselab.ui.study.properties.PropertyRow.Value;

/** The text of one column; what nobody reported steps back. */
final class PropertyLabels extends ColumnLabelProvider {

    private static final double QUIET = 0.85;

    private final PropertyColumn column;
    private Control control;

    PropertyLabels(PropertyColumn column) {
        this.column = column;
    }

    @Override
    protected void initialize(ColumnViewer viewer, ViewerColumn viewerColumn) {
        super.initialize(viewer, viewerColumn);
        control = viewer.getControl();
    }

    @Override
    public String getText(Object element) {
        return switch ((PropertyRow) element) {
            case Part part ->
                switch (column) {
                    case PROPERTY -> part.title();
                    case VALUE -> part.rows().isEmpty() ? FieldWords.ofUser().notReported() : "";
                    case UNIT -> "";
                };
            case Value row ->
                switch (column) {
                    case PROPERTY -> FieldWords.ofUser().label(row.field());
                    case VALUE -> row.text();
                    case UNIT ->
                        row.field().unit().equals("1") ? "" : row.field().unit();
                };
        };
    }

    @Override
    public Color getForeground(Object element) {
        boolean quiet = column == PropertyColumn.UNIT || column == PropertyColumn.VALUE && absent(element);
        // of the list's own colours, asked anew: the theme may change while the view is open
        return quiet ? ThemeColours.mix(control.getForeground(), control.getBackground(), QUIET) : null;
    }

    @Override
    public Font getFont(Object element) {
        if (column == PropertyColumn.VALUE && absent(element)) {
            return JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT);
        }
        return element instanceof Part ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
    }

    @Override
    public String getToolTipText(Object element) {
        if (!(element instanceof Value row)) {
            return null;
        }
        String range = ShownNumbers.in(FieldWords.ofUser().range(row.field().range()));
        return (column == PropertyColumn.VALUE ? row.text() + "\n\n" : "")
                + row.field().help()
                + (range.isEmpty() ? "" : "\n" + NLS.bind(Messages.Properties_allowed, range));
    }

    private static boolean absent(Object element) {
        return switch ((PropertyRow) element) {
            case Part part -> part.rows().isEmpty();
            case Value row -> !row.reported();
        };
    }
}
