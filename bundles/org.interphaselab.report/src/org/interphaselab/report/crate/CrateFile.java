package org.interphaselab.report.crate;

import java.util.OptionalLong;

/**
 * A file of a crate.
 *
 * @param path relative to the crate, with slashes, as the file is named
 * @param name what it is, in words
 * @param mediaType its media type
 * @param madeFrom path of the file it was computed from, or empty for one that was there
 * @param bytes its size, bytes, where known
 */
public record CrateFile(String path, String name, String mediaType, String madeFrom, OptionalLong bytes) {

    /** A file whose size is not known yet. */
    public CrateFile(String path, String name, String mediaType, String madeFrom) {
        this(path, name, mediaType, madeFrom, OptionalLong.empty());
    }

    /** This file with its size. */
    public CrateFile withBytes(long size) {
        return new CrateFile(path, name, mediaType, madeFrom, OptionalLong.of(size));
    }
}
