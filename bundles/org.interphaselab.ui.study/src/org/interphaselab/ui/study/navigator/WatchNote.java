package org.interphaselab.ui.study.navigator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.study.imports.FolderWatching;

/** Says below the tree which folders are watched and what came of it, as long as they are. */
final class WatchNote {

    /** The name of the words, see {@link Ids}. */
    static final String ID = "navigator.watching";

    private static final int INDENT = 5;

    private WatchNote() {}

    /** Adds it at the end of a grid of one column. */
    static void addTo(Composite parent, FolderWatching watching) {
        Label note = Ids.name(new Label(parent, SWT.WRAP), ID);
        GridData place = new GridData(SWT.FILL, SWT.END, true, false);
        place.horizontalIndent = INDENT;
        note.setLayoutData(place);
        Runnable show = () -> {
            String words = watching.words().orElse("");
            note.setText(words.replace("&", "&&"));
            note.setVisible(!words.isEmpty());
            place.exclude = words.isEmpty();
            parent.layout();
        };
        watching.watch(note, show);
        show.run();
    }
}
