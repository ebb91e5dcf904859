package org.interphaselab.cycler.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.raw.DistrustedZip;

/** The parts of a workbook in its zip container. */
final class WorkbookParts implements AutoCloseable {

    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Path file;
    private final DistrustedZip zip;

    private WorkbookParts(DistrustedZip zip) {
        this.file = zip.file();
        this.zip = zip;
    }

    /** What a workbook is as an archive. */
    private static final class WorkbookKind implements DistrustedZip.Kind {

        private static final int MAX_PARTS = 10_000;
        private static final long FREE_BYTES = 16L << 20;

        @Override
        public int maxMembers() {
            return MAX_PARTS;
        }

        @Override
        public long freeBytes() {
            return FREE_BYTES;
        }

        @Override
        public String key(String name) {
            return WorkbookParts.key(name);
        }

        @Override
        public ProblemException notOpened(Path file, Exception cause) {
            return WorkbookParts.notOpened(file, cause);
        }

        @Override
        public ProblemException refused(Path file, DistrustedZip.Fault fault, String member) {
            return untrusted(
                            file,
                            switch (fault) {
                                case OUTSIDE -> "has a part whose path leaves it";
                                case TWICE -> "holds a part twice";
                                case TOO_MANY -> "has more than " + MAX_PARTS + " parts";
                            })
                    .asException();
        }
    }

    /**
     * Opens a workbook.
     *
     * @throws ProblemException when it is cut off, encrypted or not to be trusted
     */
    static WorkbookParts open(Path file) throws ProblemException {
        return new WorkbookParts(DistrustedZip.open(file, new WorkbookKind()));
    }

    Path file() {
        return file;
    }

    boolean has(String name) {
        return zip.members().containsKey(name);
    }

    /**
     * Opens a part for one reading. Its end is compared with the length and the sum that the table of contents gives.
     *
     * @throws ProblemException when it is not there
     */
    InputStream open(String name) throws ProblemException {
        ZipEntry entry = zip.members().get(name);
        if (entry == null) {
            throw damaged("it has no part " + name).asException();
        }
        try {
            return new Counted(zip.content(entry), entry);
        } catch (IOException | IllegalArgumentException e) {
            throw damaged("its part " + name + " cannot be unpacked: " + e.getMessage())
                    .asException(e);
        }
    }

    /** The problem of a workbook that is not whole. */
    Problem damaged(String how) {
        return damaged(file, how);
    }

    /** The problem of a workbook that no spreadsheet program writes. */
    Problem untrusted(String what) {
        return untrusted(file, what);
    }

    @Override
    public void close() throws ProblemException {
        zip.close();
    }

    /** The name by which a part is looked up: the same in any case (ECMA-376 part 2, 6.2.2.3). */
    static String key(String name) {
        String path = name.replace('\\', '/').toLowerCase(java.util.Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static Problem damaged(Path file, String how) {
        return Problem.error(
                "XLSX_DAMAGED",
                "The workbook is cut off or damaged: " + how + ".",
                Location.of(file),
                "Copy or export it again, or open it in a spreadsheet program and save it anew.");
    }

    private static Problem untrusted(Path file, String what) {
        return Problem.error(
                "XLSX_UNTRUSTED",
                "The workbook " + what + "; no spreadsheet program writes such a file.",
                Location.of(file),
                "Do not trust this file. Get the recording from whoever exported it.");
    }

    private static ProblemException notOpened(Path file, Exception cause) {
        try (InputStream in = Files.newInputStream(file)) {
            if (java.util.Arrays.equals(in.readNBytes(COMPOUND_FILE.length), COMPOUND_FILE)) {
                return Problem.error(
                                "XLSX_OLD_OR_ENCRYPTED",
                                "The file is a workbook of the old kind (.xls), or one with a password.",
                                Location.of(file),
                                "Open it in a spreadsheet program and save it as .xlsx without a password, or as csv.")
                        .asException(cause);
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        return damaged(file, "its table of contents cannot be read (" + cause.getMessage() + ")")
                .asException(cause);
    }

    /** Carries a problem through code which knows only {@link IOException}. */
    static final class RefusedException extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        RefusedException(Problem problem) {
            super(problem.what());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    /** Counts what comes out of a part, and sums it. */
    private final class Counted extends FilterInputStream {

        private final ZipEntry entry;
        private final CRC32 sum = new CRC32();
        private long position;

        Counted(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            if (n < 0) {
                checkWhole();
                return n;
            }
            sum.update(bytes, offset, n);
            position += n;
            if (!zip.spend(n)) {
                throw new RefusedException(Problem.error(
                        "XLSX_BOMB",
                        "The workbook unpacks to more than " + DistrustedZip.MAX_RATIO
                                + " times its size; no sheet of measurements does. Reading was stopped.",
                        Location.of(file),
                        "Do not trust this file. Get the recording from whoever exported it."));
            }
            return n;
        }

        private void checkWhole() throws IOException {
            boolean length = entry.getSize() < 0 || entry.getSize() == position;
            if (!length || entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
                throw new RefusedException(
                        damaged("its part " + entry.getName() + " is not what the table of contents says"));
            }
        }
    }
}
