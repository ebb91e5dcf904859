package org.interphaselab.cycler.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * The zip container of a workbook, opened with distrust: parts may not come twice or lead out of the archive, and all of
 * them together may not inflate beyond what sheets of measurements do, whatever sizes they declare.
 */
final class WorkbookParts implements AutoCloseable {

    private static final int MAX_PARTS = 10_000;
    private static final long FREE_BYTES = 16L << 20;
    /** Sheets of measurements inflate fivefold, those of a constant value some fortyfold. */
    private static final long MAX_RATIO = 100;

    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Path file;
    private final ZipFile zip;
    private final Map<String, ZipEntry> parts;
    private long left;

    private WorkbookParts(Path file, ZipFile zip, Map<String, ZipEntry> parts, long left) {
        this.file = file;
        this.zip = zip;
        this.parts = parts;
        this.left = left;
    }

    /**
     * Opens a workbook.
     *
     * @throws ProblemException when it is cut off, encrypted or not to be trusted
     */
    static WorkbookParts open(Path file) throws ProblemException {
        ZipFile zip;
        try {
            // Any byte is a character in Latin-1, so that an odd name is our matter and not an exception.
            zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        } catch (IOException | IllegalArgumentException e) {
            throw notOpened(file, e);
        }
        try {
            return new WorkbookParts(file, zip, trusted(file, zip), FREE_BYTES + MAX_RATIO * Files.size(file));
        } catch (IOException e) {
            throw closed(zip, notOpened(file, e));
        } catch (ProblemException e) {
            throw closed(zip, e);
        }
    }

    Path file() {
        return file;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /**
     * Opens a part for one reading. Its end is compared with the length and the sum that the table of contents gives.
     *
     * @throws ProblemException when it is not there
     */
    InputStream open(String name) throws ProblemException {
        ZipEntry entry = parts.get(name);
        if (entry == null) {
            throw damaged("it has no part " + name).asException();
        }
        try {
            return new Counted(zip.getInputStream(entry), entry);
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
        try {
            zip.close();
        } catch (IOException e) {
            throw notOpened(file, e);
        }
    }

    private static Map<String, ZipEntry> trusted(Path file, ZipFile zip) throws ProblemException {
        Map<String, ZipEntry> parts = new HashMap<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName();
            if (List.of(name.replace('\\', '/').split("/", -1)).contains("..")) {
                throw untrusted(file, "has a part whose path leaves it").asException();
            }
            // names of parts are the same in any case (ECMA-376 part 2, 6.2.2.3)
            if (!entry.isDirectory() && parts.put(key(name), entry) != null) {
                throw untrusted(file, "holds a part twice").asException();
            }
            if (parts.size() > MAX_PARTS) {
                throw untrusted(file, "has more than " + MAX_PARTS + " parts").asException();
            }
        }
        return parts;
    }

    /** The name by which a part is looked up. */
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

    private static ProblemException closed(ZipFile zip, ProblemException problem) {
        try {
            zip.close();
        } catch (IOException e) {
            problem.addSuppressed(e);
        }
        return problem;
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
            left -= n;
            if (left < 0) {
                throw new RefusedException(Problem.error(
                        "XLSX_BOMB",
                        "The workbook unpacks to more than " + MAX_RATIO
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
