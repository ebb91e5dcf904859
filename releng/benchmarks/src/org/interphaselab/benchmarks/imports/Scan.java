package org.interphaselab.benchmarks.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What any honest import must do at least: every byte is read, unpacked where packed, and summed. */
final class Scan {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int BUFFER = 1 << 16;

    private Scan() {}

    /** SHA-256 of the file, and the CRC-32 of every member of an archive; a number that depends on all of them. */
    static long of(Path file) throws IOException, NoSuchAlgorithmException {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        byte[] buffer = new byte[BUFFER];
        byte[] head = new byte[ZIP.length];
        try (InputStream in = Files.newInputStream(file)) {
            boolean first = true;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (first && n >= head.length) {
                    System.arraycopy(buffer, 0, head, 0, head.length);
                }
                first = false;
                sha.update(buffer, 0, n);
            }
        }
        long sum = sha.digest()[0];
        return java.util.Arrays.equals(head, ZIP) ? sum + members(file, buffer) : sum;
    }

    private static long members(Path file, byte[] buffer) throws IOException {
        CRC32 crc = new CRC32();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        crc.update(buffer, 0, n);
                    }
                }
            }
        }
        return crc.getValue();
    }
}
