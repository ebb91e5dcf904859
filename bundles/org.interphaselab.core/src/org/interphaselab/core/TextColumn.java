package org.interphaselab.core;

import java.util.List;

/**
 * A column of repeated words, such as step types: a dictionary and one code per sample. The arrays are shared, not
 * copied: treat them as immutable.
 *
 * @param words the distinct words
 * @param codes for each sample the position of its word in {@code words}
 */
public record TextColumn(List<String> words, int[] codes) {

    public TextColumn {
        words = List.copyOf(words);
        for (int code : codes) {
            if (code < 0 || code >= words.size()) {
                throw new IllegalArgumentException("code " + code + " has no word among " + words.size());
            }
        }
    }

    /** The word of sample {@code index}. */
    public String at(int index) {
        return words.get(codes[index]);
    }
}
