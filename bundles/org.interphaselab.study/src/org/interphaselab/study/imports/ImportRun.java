package org.interphaselab.study.imports;

import java.util.List;

/**
 * What became of files that were taken into the study folder. They are part of the study once {@link ImportCommand} was
 * executed and the study saved; until then they lie ready, and are found there by the next run.
 *
 * @param entries one per file, in the order of their paths; files that are no instrument files are among them
 */
public record ImportRun(List<ImportEntry> entries) {

    public ImportRun {
        entries = List.copyOf(entries);
    }

    /** The files that change the study. */
    public List<ImportEntry> staged() {
        return entries.stream()
                .filter(entry -> entry.action().changes() && entry.staged().isPresent())
                .toList();
    }

    /** Whether some file was refused or belongs to no cell. */
    public boolean incomplete() {
        return entries.stream()
                .anyMatch(entry -> entry.action() == ImportAction.REFUSED || entry.action() == ImportAction.UNASSIGNED);
    }
}
