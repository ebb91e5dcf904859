package org.interphaselab.cycler.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.FileHead;

/** The lines of a text, one at a time, none beyond a length: a file without line ends must not fill the memory. */
public final class TextLines implements AutoCloseable {

    private static final int MAX_CHARACTERS = 1 << 17;
    private static final int BUFFER = 1 << 16;
    private static final int BLOCK = 1 << 12;

    private final Path file;
    private final Reader reader;
    private final Progress progress;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder line = new StringBuilder();
    private int at;
    private int filled;
    private boolean afterReturn;
    private long number;
    private String returned;

    private TextLines(Path file, Reader reader, Progress progress) {
        this.file = file;
        this.reader = reader;
        this.progress = progress;
    }

    /**
     * Opens a text.
     *
     * @throws ProblemException when the system does not let us
     */
    public static TextLines open(Path file, Charset charset, Progress progress) throws ProblemException {
        try {
            Reader reader = new InputStreamReader(new BufferedInputStream(Files.newInputStream(file), BUFFER), charset);
            return new TextLines(file, reader, progress);
        } catch (IOException e) {
            throw FileHead.unreadable(file, e);
        }
    }

    /** The file read. */
    public Path file() {
        return file;
    }

    /** Number of the line read last, from 1. */
    public long number() {
        return number;
    }

    /** The place of the line read last, for a problem. */
    public Location place() {
        return Location.atLine(file, Math.max(1, number));
    }

    /** Puts the line read last back: {@link #next} gives it once more. */
    public void putBack(String last) {
        returned = last;
        number--;
    }

    /**
     * The next line without its end; null where there is none.
     *
     * @throws ProblemException when the line is too long for a text of lines, or cannot be read
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public String next() throws ProblemException {
        if (number % BLOCK == 0) {
            progress.checkCancelled();
        }
        number++;
        if (returned != null) {
            String again = returned;
            returned = null;
            return again;
        }
        line.setLength(0);
        int c = read();
        if (afterReturn && c == '\n') {
            c = read();
        }
        boolean any = c >= 0;
        for (; c >= 0 && c != '\n' && c != '\r'; c = read()) {
            if (line.length() == MAX_CHARACTERS) {
                throw tooLong();
            }
            line.append((char) c);
        }
        afterReturn = c == '\r';
        if (!any) {
            return null;
        }
        return number == 1 && !line.isEmpty() && line.charAt(0) == '\uFEFF' ? line.substring(1) : line.toString();
    }

    private int read() throws ProblemException {
        if (at == filled) {
            try {
                filled = reader.read(buffer, 0, BUFFER);
                at = 0;
            } catch (IOException e) {
                throw FileHead.unreadable(file, e);
            }
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        return buffer[at++];
    }

    private ProblemException tooLong() {
        return Problem.error(
                        "LINE_TOO_LONG",
                        "The line has more than " + MAX_CHARACTERS + " characters: this is no text of lines.",
                        place(),
                        "Copy or export the file again from the instrument's computer.")
                .asException();
    }

    @Override
    public void close() throws ProblemException {
        try {
            reader.close();
        } catch (IOException e) {
            throw FileHead.unreadable(file, e);
        }
    }
}
