package org.interphaselab.cycler.neware.ndax;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.RawSource;

/**
 * The files of a recording in one {@code .ndax}, byte for byte as they are. The archive depends on nothing but their
 * contents: members in the order of their names, stored without compression, all of one date, and named as in an archive
 * of the vendor's software; the name of the test is the archive's.
 */
final class NdcPackage implements RawSource {

    private static final LocalDateTime MEMBER_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int BLOCK_BYTES = 1 << 16;

    private final NdcFolder folder;

    NdcPackage(NdcFolder folder) {
        this.folder = folder;
    }

    @Override
    public String fileName() {
        return NdcFolder.stem(folder.file()) + ".ndax";
    }

    @Override
    public List<Path> files() {
        List<Path> files = new ArrayList<>(folder.files().values());
        files.remove(folder.file());
        files.addFirst(folder.file());
        return files;
    }

    @Override
    public void writeTo(OutputStream out, Progress progress) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setMethod(ZipOutputStream.STORED);
        for (Map.Entry<String, Path> member : new TreeMap<>(folder.files()).entrySet()) {
            ZipEntry entry = new ZipEntry(member.getKey());
            entry.setTimeLocal(MEMBER_TIME);
            CRC32 sum = new CRC32();
            entry.setSize(copy(member.getValue(), sum, OutputStream.nullOutputStream(), progress));
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            copy(member.getValue(), new CRC32(), zip, progress);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static long copy(Path file, CRC32 sum, OutputStream out, Progress progress) throws IOException {
        byte[] block = new byte[BLOCK_BYTES];
        long bytes = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                progress.checkCancelled();
                sum.update(block, 0, n);
                out.write(block, 0, n);
                bytes += n;
            }
        }
        return bytes;
    }
}
