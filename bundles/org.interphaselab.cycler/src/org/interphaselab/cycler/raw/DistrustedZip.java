package org.interphaselab.cycler.raw;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.interphaselab.core.ProblemException;

/**
 * A zip container opened with distrust: members may not lead out of it, come twice or be without number, and all of them
 * together may not inflate beyond {@value #MAX_RATIO} times the file, whatever sizes they declare. Nothing is ever
 * unpacked to disk.
 */
public final class DistrustedZip implements AutoCloseable {

    /** Recordings inflate two- to forty-fold. */
    public static final long MAX_RATIO = 100;

    /** What no program that writes recordings does. */
    public enum Fault {
        /** The path of a member leads out of the archive. */
        OUTSIDE,
        /** A member comes twice. */
        TWICE,
        /** There are more members than any such file has. */
        TOO_MANY
    }

    /** What a kind of archive is, and the words in which it is refused. */
    public interface Kind {

        /** At most so many members. */
        int maxMembers();

        /** Always allowed to inflate to, so that a short test of one flat line is no bomb. */
        long freeBytes();

        /** By what a member is looked up; two members of one key are one member twice. */
        String key(String name);

        /** Whether a path leads out of the archive. */
        default boolean leaves(String name) {
            return List.of(name.replace('\\', '/').split("/", -1)).contains("..");
        }

        /** The problem of a file that cannot be opened. */
        ProblemException notOpened(Path file, Exception cause);

        /** The problem of a file that is not to be trusted. */
        ProblemException refused(Path file, Fault fault, String member);
    }

    private final Path file;
    private final Kind kind;
    private final ZipFile zip;
    private final Map<String, ZipEntry> members;
    private long left;

    private DistrustedZip(Path file, Kind kind, ZipFile zip, Map<String, ZipEntry> members, long left) {
        this.file = file;
        this.kind = kind;
        this.zip = zip;
        this.members = members;
        this.left = left;
    }

    /**
     * Opens an archive.
     *
     * @throws ProblemException when it is cut off, encrypted or not to be trusted
     */
    public static DistrustedZip open(Path file, Kind kind) throws ProblemException {
        ZipFile zip;
        try {
            // Any byte is a character in Latin-1, so that an odd name is our matter and not an exception.
            zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        } catch (IOException | IllegalArgumentException e) {
            throw kind.notOpened(file, e);
        }
        try {
            long allowed = kind.freeBytes() + MAX_RATIO * Files.size(file);
            return new DistrustedZip(file, kind, zip, trusted(file, kind, zip), allowed);
        } catch (IOException e) {
            throw closed(zip, kind.notOpened(file, e));
        } catch (ProblemException e) {
            throw closed(zip, e);
        }
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** The members by their keys, in the order of the archive. */
    public Map<String, ZipEntry> members() {
        return members;
    }

    /** The content of a member, unpacked; what is read of it is to be {@linkplain #spend spent}. */
    public InputStream content(ZipEntry member) throws IOException {
        InputStream in = zip.getInputStream(member);
        if (in == null) {
            throw new ZipException("no content");
        }
        return in;
    }

    /** Counts what was unpacked; false where that is more than any recording unpacks to. */
    public boolean spend(long bytes) {
        left -= bytes;
        return left >= 0;
    }

    @Override
    public void close() throws ProblemException {
        try {
            zip.close();
        } catch (IOException e) {
            throw kind.notOpened(file, e);
        }
    }

    private static Map<String, ZipEntry> trusted(Path file, Kind kind, ZipFile zip) throws ProblemException {
        Map<String, ZipEntry> members = new LinkedHashMap<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName();
            if (kind.leaves(name)) {
                throw kind.refused(file, Fault.OUTSIDE, name);
            }
            if (!entry.isDirectory() && members.put(kind.key(name), entry) != null) {
                throw kind.refused(file, Fault.TWICE, name);
            }
            if (members.size() > kind.maxMembers()) {
                throw kind.refused(file, Fault.TOO_MANY, name);
            }
        }
        return Collections.unmodifiableMap(members);
    }

    private static ProblemException closed(ZipFile zip, ProblemException problem) {
        try {
            zip.close();
        } catch (IOException e) {
            problem.addSuppressed(e);
        }
        return problem;
    }
}
