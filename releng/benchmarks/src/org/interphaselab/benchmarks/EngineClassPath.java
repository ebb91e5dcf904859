package org.interphaselab.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The class path of a program that uses the engine as a library: its bundles and what these need, as its feature lists
 * them. Java looks through a class path jar by jar, so one with the whole product on it would measure the product's size.
 */
final class EngineClassPath {

    private static final String FEATURE = "org.interphaselab.engine.feature_*";
    private static final Pattern PLUGIN = Pattern.compile("<plugin\\s+id=\"([^\"]+)\"\\s+version=\"([^\"]+)\"");

    private EngineClassPath() {}

    /**
     * A class path without the jars of the product that are not the engine's; as it is where there is no product.
     *
     * @param product the folder of the product, or empty
     * @throws IOException when the product does not list what the engine is made of
     */
    static String of(String classPath, String product) throws IOException {
        if (product.isEmpty()) {
            return classPath;
        }
        Path plugins = Path.of(product, "plugins");
        List<String> kept = new ArrayList<>();
        for (String element : classPath.split(File.pathSeparator)) {
            if (!Path.of(element).startsWith(plugins)) {
                kept.add(element);
            }
        }
        Matcher plugin = PLUGIN.matcher(Files.readString(feature(Path.of(product, "features"))));
        while (plugin.find()) {
            Path jar = plugins.resolve(plugin.group(1) + "_" + plugin.group(2) + ".jar");
            if (!Files.isRegularFile(jar)) {
                throw new IOException("the engine's feature lists " + jar + ", which is not there");
            }
            kept.add(jar.toString());
        }
        return String.join(File.pathSeparator, kept);
    }

    private static Path feature(Path features) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(features, FEATURE)) {
            for (Path folder : found) {
                return folder.resolve("feature.xml");
            }
        }
        throw new IOException("the engine's feature is not among those in " + features);
    }
}
