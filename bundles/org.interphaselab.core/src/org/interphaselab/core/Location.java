package org.interphaselab.core;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Where a problem lies: a file (or a model object's name), and in it a line (1-based) or a byte (0-based) where known.
 *
 * @param subject file name or model object, as the user knows it; never empty
 * @param line 1-based line, where known
 * @param byteOffset 0-based byte, where known
 */
public record Location(String subject, OptionalLong line, OptionalLong byteOffset) {

    /** A model object or another thing with a name. */
    public static Location of(String subject) {
        return new Location(subject, OptionalLong.empty(), OptionalLong.empty());
    }

    /** A whole file. */
    public static Location of(Path file) {
        return of(file.toString());
    }

    /** A 1-based line of a text file. */
    public static Location atLine(Path file, long line) {
        return new Location(file.toString(), OptionalLong.of(line), OptionalLong.empty());
    }

    /** A 0-based byte of a binary file. */
    public static Location atByte(Path file, long byteOffset) {
        return new Location(file.toString(), OptionalLong.empty(), OptionalLong.of(byteOffset));
    }

    /** This place as {@link Problem#within} names it. */
    Location within(Path folder) {
        if (subject.equals(folder.toString())) {
            return new Location(String.valueOf(folder.getFileName()), line, byteOffset);
        }
        String above = folder + folder.getFileSystem().getSeparator();
        if (subject.contains(above)) {
            return new Location(subject.replace(above, ""), line, byteOffset);
        }
        Path file = file();
        return file != null && file.isAbsolute()
                ? new Location(String.valueOf(file.getFileName()), line, byteOffset)
                : this;
    }

    private Path file() {
        try {
            return Path.of(subject);
        } catch (InvalidPathException nameOfSomethingElse) {
            return null;
        }
    }

    @Override
    public String toString() {
        if (line.isPresent()) {
            return subject + ", line " + line.getAsLong();
        }
        return byteOffset.isPresent() ? subject + ", byte " + byteOffset.getAsLong() : subject;
    }
}
