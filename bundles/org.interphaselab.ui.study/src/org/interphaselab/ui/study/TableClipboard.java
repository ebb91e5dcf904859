package org.interphaselab.ui.study;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** The clipboard that all programs share: objects lie there as a table for spreadsheets, and their tables are taken from it. */
public final class TableClipboard {

    private TableClipboard() {}

    /** Puts objects there as a table; it stays known that they are ours. */
    public static void put(Display display, List<EObject> objects, String table) {
        LocalSelectionTransfer ours = LocalSelectionTransfer.getTransfer();
        ours.setSelection(new StructuredSelection(objects));
        with(display, clipboard -> {
            clipboard.setContents(
                    new Object[] {ours.getSelection(), table}, new Transfer[] {ours, TextTransfer.getInstance()});
            return table;
        });
    }

    /** The table that another program put there; empty where there is none, or where objects of ours are. */
    public static Optional<String> table(Display display) {
        return with(
                        display,
                        clipboard -> Stream.of(clipboard.getAvailableTypes())
                                        .anyMatch(LocalSelectionTransfer.getTransfer()::isSupportedType)
                                ? Optional.<String>empty()
                                : Optional.ofNullable((String) clipboard.getContents(TextTransfer.getInstance())))
                .filter(text -> text.strip().contains("\t") || text.strip().contains("\n"));
    }

    private static <T> T with(Display display, Function<Clipboard, T> use) {
        Clipboard clipboard = new Clipboard(display);
        try {
            return use.apply(clipboard);
        } finally {
            clipboard.dispose();
        }
    }
}
