package org.interphaselab.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.interphaselab.desktop.testkit.Readability;
import org.junit.jupiter.api.Test;

/** Pictures of commands, views and objects are seen on a light theme and on a dark one. */
class IconsIT {

    /** Of graphical objects, WCAG 2.2, success criterion 1.4.11. */
    private static final double LEAST_CONTRAST = 3;
    /** Of a picture of 16 by 16: less is a hair. */
    private static final int FEWEST_DOTS = 20;

    /** Behind content, tool bars and tabs of the light and the dark theme of the platform, and a light theme of GTK. */
    private static final Map<String, Color> GROUNDS = Map.of(
            "white", new Color(255, 255, 255),
            "light bars", new Color(246, 245, 244),
            "dark content", new Color(47, 47, 47),
            "dark tables", new Color(49, 53, 56),
            "dark bars", new Color(72, 72, 76));

    @Test
    void everyIconIsSeenOnLightAndOnDark() {
        List<String> hardlySeen = new ArrayList<>();
        int seen = 0;
        for (URL icon : icons()) {
            seen++;
            ImageData data = ImageDescriptor.createFromURL(icon).getImageData(100);
            GROUNDS.forEach((name, ground) -> {
                int dots = dots(data, ground);
                if (dots < FEWEST_DOTS) {
                    hardlySeen.add(icon.getPath() + " on " + name + ": " + dots + " dots");
                }
            });
        }
        assertTrue(seen >= 30, seen + " icons");
        assertEquals(List.of(), hardlySeen.stream().sorted().toList());
    }

    /** Those that stand out from what is behind them. */
    private static int dots(ImageData icon, Color ground) {
        int dots = 0;
        for (int x = 0; x < icon.width; x++) {
            for (int y = 0; y < icon.height; y++) {
                RGB colour = icon.palette.getRGB(icon.getPixel(x, y));
                double share = icon.getAlpha(x, y) / 255.0;
                Color shown = new Color(
                        mix(colour.red, ground.getRed(), share),
                        mix(colour.green, ground.getGreen(), share),
                        mix(colour.blue, ground.getBlue(), share));
                dots += Readability.contrast(shown, ground) >= LEAST_CONTRAST ? 1 : 0;
            }
        }
        return dots;
    }

    private static int mix(int colour, int ground, double share) {
        return (int) Math.round(colour * share + ground * (1 - share));
    }

    private static List<URL> icons() {
        return Stream.of(
                        Map.entry("org.interphaselab.ui.analysis", "icons"),
                        Map.entry("org.interphaselab.ui.study", "icons"),
                        Map.entry("org.interphaselab.model", "org/interphaselab/model/provider/icons"))
                .flatMap(
                        place -> Collections.list(
                                Platform.getBundle(place.getKey()).findEntries(place.getValue(), "*.svg", false))
                                .stream())
                .toList();
    }
}
