package org.interphaselab.percolation.microstructure;

import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;

/** A TIFF file whose pages are the planes of the image along x, read by the platform's own reader. */
final class TiffStack {

    private final Path file;

    TiffStack(Path file) {
        this.file = file;
    }

    Microstructure read(Progress progress) throws IOException, ProblemException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("tiff");
        if (!readers.hasNext()) {
            throw new IOException("this Java has no reader for TIFF");
        }
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            if (in == null) {
                throw new IOException("the file cannot be opened");
            }
            reader.setInput(in);
            return read(reader, progress);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            // how the platform's reader says that a file is damaged
            throw new IOException("the TIFF is damaged (" + e.getMessage() + ")", e);
        } finally {
            reader.dispose();
        }
    }

    private Microstructure read(ImageReader reader, Progress progress) throws IOException, ProblemException {
        int pages = reader.getNumImages(true);
        if (pages < 1) {
            throw new IOException("the TIFF has no pages");
        }
        int rows = reader.getHeight(0);
        int columns = reader.getWidth(0);
        byte[] labels = new byte[ImageStacks.requireRoom(pages, rows, columns, file)];
        progress.begin("Reading " + file.getFileName(), pages);
        int at = 0;
        for (int page = 0; page < pages; page++) {
            progress.checkCancelled();
            if (reader.getHeight(page) != rows || reader.getWidth(page) != columns) {
                throw unfit(
                        "TIFF_PAGES_DIFFER",
                        "Page " + (page + 1) + " has " + reader.getWidth(page) + " x " + reader.getHeight(page)
                                + " pixels, the first " + columns + " x " + rows + ".",
                        "Crop the pages to one size.");
            }
            at = copy(reader.read(page).getRaster(), page, labels, at);
            progress.advance(1);
        }
        return Microstructure.of(labels, pages, rows, columns);
    }

    private int copy(Raster raster, int page, byte[] labels, int from) throws ProblemException {
        if (raster.getNumBands() != 1) {
            throw unfit(
                    "TIFF_COLOURS",
                    "Page " + (page + 1) + " has " + raster.getNumBands()
                            + " channels; phases are one number per pixel.",
                    "Write the segmented image with one channel.");
        }
        int at = from;
        double[] row = new double[raster.getWidth()];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getSamples(raster.getMinX(), raster.getMinY() + y, row.length, 1, 0, row);
            for (double value : row) {
                labels[at] = ImageStacks.label(value, at, file);
                at++;
            }
        }
        return at;
    }

    private ProblemException unfit(String code, String what, String remedy) {
        return Problem.error(code, what, Location.of(file), remedy).asException();
    }
}
