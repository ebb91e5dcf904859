package org.interphaselab.cycler.neware.ndax;

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
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * The zip container of an {@code .ndax}, opened with distrust: names may not leave the archive or come twice, and the
 * members may not inflate beyond what real recordings do, whatever sizes they declare. Nothing is ever unpacked to
 * disk.
 */
final class NdaxArchive implements Members {

    private static final int MAX_MEMBERS = 4096;
    /** Always allowed, so that a short test of one flat line is no bomb. */
    private static final long FREE_BYTES = 32L << 20;
    /** Real recordings inflate two- to twenty-fold. */
    private static final long MAX_RATIO = 100;
    /** Bit 0 of the flags of a local file header (APPNOTE 4.4.4). */
    private static final int LOCAL_FLAGS_OFFSET = 6;

    private static final String COPY_AGAIN = "Copy the file again, or back it up again from the tester's computer.";

    private final Path file;
    private final ZipFile zip;
    private final Map<String, ZipEntry> members;
    private final MemoryLimit memory;
    private long remainingBytes;

    private NdaxArchive(
            Path file, ZipFile zip, Map<String, ZipEntry> members, MemoryLimit memory, long remainingBytes) {
        this.file = file;
        this.zip = zip;
        this.members = members;
        this.memory = memory;
        this.remainingBytes = remainingBytes;
    }

    /**
     * Opens an archive.
     *
     * @throws ProblemException when it is cut off, encrypted or not to be trusted
     */
    static NdaxArchive open(Path file, MemoryLimit memory) throws ProblemException {
        ZipFile zip;
        try {
            // Any byte is a character in Latin-1, so that an odd name is our matter and not an exception.
            zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        } catch (IOException | IllegalArgumentException e) {
            throw notOpened(file, e);
        }
        try {
            long allowed = FREE_BYTES + MAX_RATIO * Files.size(file);
            return new NdaxArchive(file, zip, trusted(file, zip), memory, allowed);
        } catch (IOException e) {
            throw closed(zip, notOpened(file, e));
        } catch (ProblemException e) {
            throw closed(zip, e);
        }
    }

    @Override
    public List<String> names() {
        return List.copyOf(members.keySet());
    }

    @Override
    public boolean has(String name) {
        return members.containsKey(name);
    }

    @Override
    public String shown(String name) {
        return name;
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public MemberStream open(String name) throws ProblemException {
        ZipEntry entry = members.get(name);
        if (entry == null) {
            throw Problem.error(
                            "NDAX_MEMBER_MISSING",
                            "The archive has no member " + name + ", without which the recording cannot be read.",
                            Location.of(file),
                            "Back the test up again from the tester's computer; this file is not complete.")
                    .asException();
        }
        try {
            InputStream in = zip.getInputStream(entry);
            if (in == null) {
                throw new ZipException("no content");
            }
            return new MemberStream(this, name, entry.getSize(), entry.getCrc(), in);
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(name, 0, e.getMessage()).asException(e);
        }
    }

    @Override
    public Location at(String member, long byteOffset) {
        return new Location(file + "!" + member, OptionalLong.empty(), OptionalLong.of(byteOffset));
    }

    @Override
    public Problem damaged(String member, long byteOffset, String detail) {
        return Problem.error(
                "NDAX_MEMBER_DAMAGED",
                "The member " + member + " cannot be unpacked: " + detail + ".",
                at(member, byteOffset),
                COPY_AGAIN);
    }

    @Override
    public MemoryLimit memory() {
        return memory;
    }

    @Override
    public void spend(String member, long byteOffset, int bytes) throws ProblemException {
        remainingBytes -= bytes;
        if (remainingBytes < 0) {
            throw Problem.error(
                            "NDAX_ZIP_BOMB",
                            "The archive unpacks to more than " + MAX_RATIO + " times its size; no recording does. "
                                    + "Reading was stopped.",
                            at(member, byteOffset),
                            "Do not trust this file. Get the recording from the tester's computer.")
                    .asException();
        }
    }

    @Override
    public void close() throws ProblemException {
        try {
            zip.close();
        } catch (IOException e) {
            throw notOpened(file, e);
        }
    }

    private static Map<String, ZipEntry> trusted(Path file, ZipFile zip) throws ProblemException {
        Map<String, ZipEntry> members = new LinkedHashMap<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName();
            if (leaves(name)) {
                throw untrusted(file, "NDAX_PATH_OUTSIDE", "has a member whose path leaves it: " + printable(name));
            }
            if (entry.isDirectory()) {
                continue;
            }
            if (members.put(name, entry) != null) {
                throw untrusted(file, "NDAX_MEMBER_TWICE", "holds the member " + printable(name) + " twice");
            }
            if (members.size() > MAX_MEMBERS) {
                throw untrusted(file, "NDAX_TOO_MANY_MEMBERS", "has more than " + MAX_MEMBERS + " members");
            }
        }
        return Collections.unmodifiableMap(members);
    }

    private static boolean leaves(String name) {
        String path = name.replace('\\', '/');
        return path.isEmpty()
                || path.startsWith("/")
                || path.indexOf(':') >= 0
                || path.indexOf('\0') >= 0
                || List.of(path.split("/", -1)).contains("..");
    }

    private static String printable(String name) {
        String text = name.replaceAll("\\p{Cntrl}", "?");
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    private static ProblemException untrusted(Path file, String code, String what) {
        return Problem.error(
                        code,
                        "The archive " + what + "; Neware's software writes no such file.",
                        Location.of(file),
                        "Do not trust this file. Get the recording from the tester's computer.")
                .asException();
    }

    private static ProblemException notOpened(Path file, Exception cause) {
        if (firstMemberIsEncrypted(file)) {
            return Problem.error(
                            "NDAX_ENCRYPTED",
                            "The archive is encrypted.",
                            Location.atByte(file, LOCAL_FLAGS_OFFSET),
                            "Unpack it with its password and pack it again without one, or export it again.")
                    .asException(cause);
        }
        return Problem.error(
                        "NDAX_ZIP_DAMAGED",
                        "The archive's table of contents cannot be read (" + cause.getMessage()
                                + "): the file is cut off or damaged.",
                        Location.of(file),
                        COPY_AGAIN)
                .asException(cause);
    }

    private static boolean firstMemberIsEncrypted(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(LOCAL_FLAGS_OFFSET + 1);
            return head.length > LOCAL_FLAGS_OFFSET
                    && head[0] == 'P'
                    && head[1] == 'K'
                    && head[2] == 3
                    && (head[LOCAL_FLAGS_OFFSET] & 1) != 0;
        } catch (IOException e) {
            return false; // what stopped the opening is told instead
        }
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
