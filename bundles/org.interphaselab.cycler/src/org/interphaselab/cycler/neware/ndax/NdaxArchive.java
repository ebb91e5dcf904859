package org.interphaselab.cycler.neware.ndax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.raw.DistrustedZip;

/** The members of an {@code .ndax} in its zip container. */
final class NdaxArchive implements Members {

    /** Bit 0 of the flags of a local file header (APPNOTE 4.4.4). */
    private static final int LOCAL_FLAGS_OFFSET = 6;

    private static final String COPY_AGAIN = "Copy the file again, or back it up again from the tester's computer.";

    private final DistrustedZip zip;
    private final MemoryLimit memory;

    private NdaxArchive(DistrustedZip zip, MemoryLimit memory) {
        this.zip = zip;
        this.memory = memory;
    }

    /** What an {@code .ndax} is as an archive. */
    private static final class NdaxKind implements DistrustedZip.Kind {

        private static final int MAX_MEMBERS = 4096;
        private static final long FREE_BYTES = 32L << 20;

        @Override
        public int maxMembers() {
            return MAX_MEMBERS;
        }

        @Override
        public long freeBytes() {
            return FREE_BYTES;
        }

        @Override
        public String key(String name) {
            return name;
        }

        @Override
        public boolean leaves(String name) {
            return name.isEmpty()
                    || name.startsWith("/")
                    || name.startsWith("\\")
                    || name.indexOf(':') >= 0
                    || name.indexOf('\0') >= 0
                    || DistrustedZip.Kind.super.leaves(name);
        }

        @Override
        public ProblemException notOpened(Path file, Exception cause) {
            return NdaxArchive.notOpened(file, cause);
        }

        @Override
        public ProblemException refused(Path file, DistrustedZip.Fault fault, String member) {
            return switch (fault) {
                case OUTSIDE ->
                    untrusted(file, "NDAX_PATH_OUTSIDE", "has a member whose path leaves it: " + printable(member));
                case TWICE -> untrusted(file, "NDAX_MEMBER_TWICE", "holds the member " + printable(member) + " twice");
                case TOO_MANY -> untrusted(file, "NDAX_TOO_MANY_MEMBERS", "has more than " + MAX_MEMBERS + " members");
            };
        }
    }

    /**
     * Opens an archive.
     *
     * @throws ProblemException when it is cut off, encrypted or not to be trusted
     */
    static NdaxArchive open(Path file, MemoryLimit memory) throws ProblemException {
        return new NdaxArchive(DistrustedZip.open(file, new NdaxKind()), memory);
    }

    @Override
    public List<String> names() {
        return List.copyOf(zip.members().keySet());
    }

    @Override
    public boolean has(String name) {
        return zip.members().containsKey(name);
    }

    @Override
    public String shown(String name) {
        return name;
    }

    @Override
    public Path file() {
        return zip.file();
    }

    @Override
    public MemberStream open(String name) throws ProblemException {
        ZipEntry entry = zip.members().get(name);
        if (entry == null) {
            throw Problem.error(
                            "NDAX_MEMBER_MISSING",
                            "The archive has no member " + name + ", without which the recording cannot be read.",
                            Location.of(file()),
                            "Back the test up again from the tester's computer; this file is not complete.")
                    .asException();
        }
        try {
            return new MemberStream(this, name, entry.getSize(), entry.getCrc(), zip.content(entry));
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(name, 0, e.getMessage()).asException(e);
        }
    }

    @Override
    public Location at(String member, long byteOffset) {
        return new Location(file() + "!" + member, OptionalLong.empty(), OptionalLong.of(byteOffset));
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
        if (!zip.spend(bytes)) {
            throw Problem.error(
                            "NDAX_ZIP_BOMB",
                            "The archive unpacks to more than " + DistrustedZip.MAX_RATIO
                                    + " times its size; no recording does. " + "Reading was stopped.",
                            at(member, byteOffset),
                            "Do not trust this file. Get the recording from the tester's computer.")
                    .asException();
        }
    }

    @Override
    public void close() throws ProblemException {
        zip.close();
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
}
