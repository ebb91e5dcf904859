package org.interphaselab.core;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * One thing the user must know: what is wrong, where, and what to do about it.
 *
 * @param severity whether the work could be done at all
 * @param code stable identifier, upper case with underscores, by which help and tests name the problem
 * @param what what is wrong, one sentence in the user's words
 * @param where the file, line, byte or model object
 * @param remedy what the user can do
 */
public record Problem(Severity severity, String code, String what, Location where, String remedy) {

    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(remedy, "remedy");
    }

    /** A problem that stops the work. */
    public static Problem error(String code, String what, Location where, String remedy) {
        return new Problem(Severity.ERROR, code, what, where, remedy);
    }

    /** A reservation about a result that stands. */
    public static Problem warning(String code, String what, Location where, String remedy) {
        return new Problem(Severity.WARNING, code, what, where, remedy);
    }

    /** A remark. */
    public static Problem note(String code, String what, Location where, String remedy) {
        return new Problem(Severity.NOTE, code, what, where, remedy);
    }

    /**
     * This problem for readers elsewhere: files of a folder are named from there, and other files only by their names.
     *
     * @param folder the folder, absolute
     */
    public Problem within(Path folder) {
        String above = folder + folder.getFileSystem().getSeparator();
        String name = String.valueOf(folder.getFileName());
        return new Problem(
                severity,
                code,
                what.replace(above, "").replace(folder.toString(), name),
                where.within(folder),
                remedy.replace(above, "").replace(folder.toString(), name));
    }

    /** This problem as the exception that carries it to whoever can tell the user. */
    public ProblemException asException() {
        return new ProblemException(this);
    }

    /** This problem as an exception that keeps its technical cause for the log. */
    public ProblemException asException(Throwable cause) {
        return new ProblemException(this, cause);
    }

    @Override
    public String toString() {
        String sentence = what.endsWith(".") ? what.substring(0, what.length() - 1) : what;
        return severity.name().toLowerCase(Locale.ROOT) + " " + code + ": " + sentence + " (" + where + "). " + remedy;
    }
}
