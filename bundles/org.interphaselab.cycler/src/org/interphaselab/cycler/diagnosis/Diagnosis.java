package org.interphaselab.cycler.diagnosis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.RawSource;

/**
 * A text about a file which its owner can read through and send: size, sum, format and version bytes, the header's bytes,
 * the members of an archive, and at which distances the content repeats itself, which betrays the size of its records. No
 * sample is in it, and texts are blanked: a header names people and cells.
 */
public final class Diagnosis {

    /** What a problem says where such a text helps. */
    public static final String REMEDY =
            "Send us the file or, if it must stay with you, what 'lab check --diagnose OUT.txt"
                    + " FILE' writes about it: that holds neither data nor names.";

    private static final int HEAD_BYTES = 512;
    private static final int EXAMINED_BYTES = 1 << 18;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] MPR = "BIO-LOGIC MODULAR FILE".getBytes(StandardCharsets.US_ASCII);

    private final StringBuilder text = new StringBuilder();

    private Diagnosis() {}

    /**
     * Examines a file, or the files of a recording kept as several.
     *
     * @param program name and version of the program that writes this
     * @throws ProblemException when there is nothing to be read at all
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public static String of(Path path, CyclerFiles files, String program, Progress progress) throws ProblemException {
        Diagnosis diagnosis = new Diagnosis();
        try {
            diagnosis.examine(path, files, program, progress);
        } catch (IOException e) {
            throw FileHead.unreadable(path, e);
        }
        return diagnosis.text.toString();
    }

    private void examine(Path path, CyclerFiles files, String program, Progress progress)
            throws ProblemException, IOException {
        RawSource raw = Files.isDirectory(path) ? files.raw(path) : source(path, files);
        Path file = raw.files().getFirst();
        FileHead head = FileHead.of(file);
        line("What " + program + " found in a file, for those who are to teach it to read such files.");
        line(
                "Blanked, as '--' or 'x': texts in the header that may be names, barcodes or remarks; the file's own name.");
        line("Left out: all samples. Distances at which bytes repeat are counts, no content.");
        line("");
        line("name: *" + extension(file) + ", " + raw.files().size() + " file(s)");
        line("size: " + head.sizeBytes() + " bytes");
        line("SHA-256: " + raw.sha256(progress));
        outcome(file, files, progress);
        progress.checkCancelled();
        if (raw.files().size() > 1) {
            for (Path part : raw.files()) {
                content(TextShape.ofName(String.valueOf(part.getFileName())), Files.size(part), start(part));
            }
        } else if (head.matches(0, ZIP)) {
            text.append(ZipMembers.describe(file, this::contentOf));
        } else {
            content("the file", head.sizeBytes(), start(file));
        }
    }

    /** A file that is part of a recording of several, whichever of them it is; itself where no reader knows it. */
    private static RawSource source(Path path, CyclerFiles files) throws ProblemException {
        FileHead.of(path);
        try {
            return files.raw(path);
        } catch (ProblemException e) {
            return RawSource.of(path); // no format known: that is what is to be told
        }
    }

    private void outcome(Path file, CyclerFiles files, Progress progress) {
        try {
            line("format: " + files.readerFor(file).format().id());
        } catch (ProblemException e) {
            line("format: none known");
        }
        Optional<Problem> problem = problemOf(file, files, progress);
        line(problem.map(p -> "read: no, " + p.code()
                        + p.where().byteOffset().stream()
                                .mapToObj(at -> " at byte " + at)
                                .findFirst()
                                .orElse(""))
                .orElse("read: yes"));
    }

    private static Optional<Problem> problemOf(Path file, CyclerFiles files, Progress progress) {
        try {
            files.read(file, progress);
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(e.problem());
        }
    }

    private String contentOf(String name, long size, byte[] start) {
        int from = text.length();
        content(name, size, start);
        String described = text.substring(from);
        text.setLength(from);
        return described;
    }

    private void content(String name, long size, byte[] start) {
        line("");
        line("== " + name + ", " + size + " bytes");
        if (TextShape.isText(start)) {
            line("text; its lines by shape, words blanked unless they are common names of columns:");
            text.append(TextShape.ofLines(start));
            return;
        }
        Signature.of(start).forEach(this::line);
        line("first bytes:");
        text.append(BlankedBytes.dump(Arrays.copyOf(start, Math.min(start.length, HEAD_BYTES))));
        if (beginsWith(start, MPR)) {
            text.append(MprModuleList.describe(start));
        }
        text.append(Repetition.describe(start, size));
    }

    private static boolean beginsWith(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(EXAMINED_BYTES);
        }
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.indexOf('.', Math.max(0, name.length() - 12));
        return dot < 0 ? "" : name.substring(dot);
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
