package org.interphaselab.report.crate;

/**
 * A file of a crate.
 *
 * @param path relative to the crate, with slashes, as the file is named
 * @param name what it is, in words
 * @param mediaType its media type
 * @param madeFrom path of the file it was computed from, or empty for one that was there
 */
public record CrateFile(String path, String name, String mediaType, String madeFrom) {}
