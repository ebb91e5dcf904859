package org.interphaselab.desktop.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Keeps what the screen shows. */
public final class Screenshots {

    private static final int SETTLE_MS = 400;
    private static final Set<String> UNREADABLE = new LinkedHashSet<>();

    private Screenshots() {}

    /** Takes a picture of the whole screen after the windows have been painted. */
    public static Path take(String name) {
        try {
            Ui.run(Screenshots::paintAnew);
            Thread.sleep(SETTLE_MS);
            Path folder = Files.createDirectories(Appearance.folder());
            Path file = folder.resolve(name + ".png");
            Ui.run(() -> save(file));
            Ui.get(Screenshots::look).forEach(wrong -> UNREADABLE.add(name + ": " + wrong));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while taking " + name, e);
        }
    }

    /** What could not be read on the pictures taken so far, see {@link Readability}. */
    public static List<String> unreadable() {
        return List.copyOf(UNREADABLE);
    }

    /** On fine screens without a compositor what a closed dialog has covered stays as it was. */
    private static void paintAnew() {
        for (Shell shell : Ui.display().getShells()) {
            Rectangle room = shell.getClientArea();
            shell.redraw(room.x, room.y, room.width, room.height, true);
        }
    }

    private static List<String> look() {
        return Stream.of(Ui.display().getShells())
                .filter(Shell::isVisible)
                .flatMap(shell -> Readability.unreadable(shell).stream())
                .toList();
    }

    private static void save(Path file) {
        Display display = Ui.display();
        while (display.readAndDispatch()) {
            // everything that waits to be painted is painted
        }
        Rectangle screen = display.getBounds();
        Image image = new Image(display, screen.width, screen.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, 0, 0);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {
                image.getImageData(display.getPrimaryMonitor().getZoom())
            };
            loader.save(file.toString(), SWT.IMAGE_PNG);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
