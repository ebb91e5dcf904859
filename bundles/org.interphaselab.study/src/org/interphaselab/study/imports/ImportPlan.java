package org.interphaselab.study.imports;

import java.util.List;

/**
 * What would become of files if they were imported; nothing has been written.
 *
 * @param entries one per file, in the order of their paths; files that are no instrument files are among them
 */
public record ImportPlan(List<ImportEntry> entries) {

    public ImportPlan {
        entries = List.copyOf(entries);
    }

    /** The files that would change the study, with what was said of them; a wizard changes that file by file. */
    public List<ImportOrder> orders() {
        return entries.stream()
                .filter(entry -> entry.action().changes())
                .map(entry -> new ImportOrder(entry.file(), entry.settings()))
                .toList();
    }
}
