package org.interphaselab.report.crate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.interphaselab.core.AtomicFile;

/** Packs the folder of a crate into one file: the root of the archive is that of the crate. */
public final class CrateZip {

    private CrateZip() {}

    /**
     * Writes the archive; on any failure the file before it stays. The metadata come first, so that readers of a stream
     * meet them at once; the same files and day give the same archive.
     *
     * @param folder the crate
     * @param target the archive
     * @param day the time that all its entries state is the start of this day
     */
    public static void write(Path folder, Path target, LocalDate day) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile)
                    .sorted((a, b) -> {
                        int first = Boolean.compare(metadata(b), metadata(a));
                        return first != 0 ? first : a.compareTo(b);
                    })
                    .toList();
        }
        AtomicFile.write(target, out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(folder.relativize(file).toString().replace('\\', '/'));
                entry.setTimeLocal(day.atTime(LocalTime.MIDNIGHT));
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
            zip.finish();
        });
    }

    private static boolean metadata(Path file) {
        return file.endsWith(CrateMetadata.FILE);
    }
}
