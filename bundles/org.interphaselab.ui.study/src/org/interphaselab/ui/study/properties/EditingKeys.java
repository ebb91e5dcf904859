package org.interphaselab.ui.study.properties;

import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.TreeViewerFocusCellManager;
import org.eclipse.swt.SWT;

/** Lets a value be edited by one click, by Enter or F2, and by Tab from the value before it. */
final class EditingKeys {

    private EditingKeys() {}

    static void enable(TreeViewer viewer) {
        TreeViewerFocusCellManager focus =
                new TreeViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
        ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return switch (event.eventType) {
                    case ColumnViewerEditorActivationEvent.TRAVERSAL,
                            ColumnViewerEditorActivationEvent.PROGRAMMATIC,
                            ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION -> true;
                    case ColumnViewerEditorActivationEvent.KEY_PRESSED ->
                        event.keyCode == SWT.CR || event.keyCode == SWT.F2;
                    default -> false;
                };
            }
        };
        TreeViewerEditor.create(
                viewer, focus, strategy, ColumnViewerEditor.TABBING_VERTICAL | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }
}
