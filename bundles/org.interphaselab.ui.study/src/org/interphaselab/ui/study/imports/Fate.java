package org.interphaselab.ui.study.imports;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.interphaselab.study.imports.ImportAction;
import org.interphaselab.study.imports.ImportEntry;
import org.interphaselab.study.imports.ImportRun;

/** What becomes of a file, in the user's language. */
final class Fate {

    private Fate() {}

    /** With the name of the cell, where it is known. */
    static String words(ImportEntry entry) {
        String action = words(entry.action());
        return entry.cellName()
                .map(name -> NLS.bind(Messages.Files_fate, action, name))
                .orElse(action);
    }

    /** What a run did, as the Edit menu shows it after "Undo". */
    static String step(ImportRun run) {
        List<ImportEntry> taken = run.staged();
        return taken.size() == 1
                ? NLS.bind(Messages.Step_importFile, taken.getFirst().file().getFileName())
                : NLS.bind(Messages.Step_importFiles, taken.size());
    }

    static String words(ImportAction action) {
        return switch (action) {
            case ADD -> Messages.Action_add;
            case CONTINUE -> Messages.Action_continue;
            case KNOWN -> Messages.Action_known;
            case UNASSIGNED -> Messages.Action_unassigned;
            case REFUSED -> Messages.Action_refused;
            case SKIPPED -> Messages.Action_skipped;
        };
    }
}
