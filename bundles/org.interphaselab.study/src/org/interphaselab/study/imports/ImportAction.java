package org.interphaselab.study.imports;

/** What becomes of a file. */
public enum ImportAction {
    /** It becomes a recording of a cell. */
    ADD("new recording"),
    /** It takes the place of a shorter version of itself: the test has gone on. */
    CONTINUE("continues a recording"),
    /** The study has it already, or a longer version of it. */
    KNOWN("already in the study"),
    /** It can be read, but nothing says to which cell it belongs. */
    UNASSIGNED("no cell"),
    /** It is not imported: it cannot be read, or contradicts what the study has. */
    REFUSED("not imported"),
    /** It is no instrument file. */
    SKIPPED("no instrument file");

    private final String words;

    ImportAction(String words) {
        this.words = words;
    }

    /** In words. */
    public String words() {
        return words;
    }

    /** Whether the study changes by it. */
    public boolean changes() {
        return this == ADD || this == CONTINUE;
    }
}
