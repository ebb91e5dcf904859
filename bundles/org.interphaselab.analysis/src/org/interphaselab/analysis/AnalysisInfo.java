package org.interphaselab.analysis;

import java.util.List;
import java.util.Objects;

/**
 * What an analysis is, for menus, help, reports and provenance.
 *
 * @param id stable id, lower case with hyphens: the command line's name for it
 * @param name name in the menu
 * @param purpose one or two sentences: which question it answers
 * @param references where its equations come from
 * @param version of the method; a new version makes cached results stale
 * @param subject what it runs on
 */
public record AnalysisInfo(
        String id, String name, String purpose, List<Reference> references, String version, Subject subject) {

    /** What an analysis runs on. */
    public enum Subject {
        /** Each cell for itself. */
        CELL,
        /** The whole study at once. */
        STUDY
    }

    public AnalysisInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(subject, "subject");
        references = List.copyOf(references);
    }
}
