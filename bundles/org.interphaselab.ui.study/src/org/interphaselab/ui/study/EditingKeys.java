package org.interphaselab.ui.study;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.TreeViewerFocusCellManager;
import org.eclipse.swt.SWT;

/** Lets a value be edited by one click, by Enter or F2, and by Tab from the value before it. */
public final class EditingKeys {

    private EditingKeys() {}

    /** In a tree: Tab goes to the same column of the next line. */
    public static void enable(TreeViewer viewer) {
        TreeViewerEditor.create(
                viewer,
                new TreeViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer)),
                strategy(viewer),
                ColumnViewerEditor.TABBING_VERTICAL | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    /** In a table, also one of a dialog, whose default button Enter would push: the arrow keys go to the value. */
    public static void enable(TableViewer viewer) {
        TableViewerEditor.create(
                viewer,
                new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer)),
                strategy(viewer),
                ColumnViewerEditor.TABBING_VERTICAL | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        viewer.getTable().addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
            }
        });
    }

    private static ColumnViewerEditorActivationStrategy strategy(ColumnViewer viewer) {
        return new ColumnViewerEditorActivationStrategy(viewer) {
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
    }
}
