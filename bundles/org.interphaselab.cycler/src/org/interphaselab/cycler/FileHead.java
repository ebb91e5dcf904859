package org.interphaselab.cycler;

import java.nio.file.Path;

/**
 * The start of a file, by which readers recognise their format.
 *
 * @param file the file
 * @param sizeBytes its whole length
 * @param bytes its first bytes, at most {@value #MAX_BYTES}; treat as immutable
 */
public record FileHead(Path file, long sizeBytes, byte[] bytes) {

    /** How much of a file is looked at. */
    public static final int MAX_BYTES = 1 << 16;
}
