package org.interphaselab.ui.analysis;

import java.util.Locale;
import java.util.Optional;
import org.interphaselab.ui.Sentence;

/**
 * An event of a cell.
 *
 * @param cellId id of the cell
 * @param type its type, a stable word
 * @param timeH test time, h
 * @param electrode the electrode it happened at, where one is known
 */
public record CellEvent(String cellId, String type, double timeH, Optional<String> electrode) {

    /** The event in words: {@code depletion of B}. */
    public String words() {
        String words = Sentence.words(type).toLowerCase(Locale.ROOT);
        return electrode.map(at -> words + " of " + at).orElse(words);
    }
}
