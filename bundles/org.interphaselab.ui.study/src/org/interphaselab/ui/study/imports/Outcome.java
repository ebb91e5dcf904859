package org.interphaselab.ui.study.imports;

import java.util.Optional;
import org.interphaselab.study.imports.ImportAction;
import org.interphaselab.study.imports.ImportEntry;
import org.interphaselab.study.imports.ImportTarget;

/**
 * What would become of one file as things are said now.
 *
 * @param entry how it reads
 * @param cell the cell it would belong to
 * @param reason why, in words
 * @param imports whether it would be imported
 */
record Outcome(ImportEntry entry, Optional<ImportTarget.CellName> cell, String reason, boolean imports) {

    /** What would become of it, in a few words. */
    String words() {
        return Fate.words(imports && !entry.action().changes() ? ImportAction.ADD : entry.action());
    }
}
