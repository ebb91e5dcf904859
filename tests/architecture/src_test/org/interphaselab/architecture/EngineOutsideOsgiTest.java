package org.interphaselab.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The engine's bundles are plain jars: they read files and evaluate with nothing of Eclipse or OSGi beside them. */
class EngineOutsideOsgiTest {

    private static final List<String> BUNDLES =
            List.of("core", "chart", "analysis", "parquet", "cycler", "evaluation", "chemistry", "percolation");
    private static final Set<String> LIBRARIES = Set.of("gson", "fastcsv", "commons-math3", "duckdb_jdbc");

    private static URLClassLoader engine;

    @BeforeAll
    static void load() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String bundle : BUNDLES) {
            urls.add(Checkout.ROOT
                    .resolve("bundles/org.interphaselab." + bundle + "/target/classes")
                    .toUri()
                    .toURL());
        }
        Path repository = Path.of(System.getProperty("lab.localRepository"));
        for (TargetPlatform.Artifact artifact :
                TargetPlatform.read().artifacts().toList()) {
            if (LIBRARIES.contains(artifact.name())) {
                urls.add(artifact.in(repository).toUri().toURL());
            }
        }
        assertEquals(BUNDLES.size() + LIBRARIES.size(), urls.size(), "a library of the engine is not in the target");
        engine = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    @AfterAll
    static void close() throws Exception {
        engine.close();
    }

    @Test
    void thereIsNoOsgi() {
        assertThrows(ClassNotFoundException.class, () -> engine.loadClass("org.osgi.framework.Bundle"));
    }

    @Test
    void knowsItsReaders() throws Exception {
        Class<?> type = engine.loadClass("org.interphaselab.cycler.CyclerFiles");
        Object files = type.getMethod("standard").invoke(null);
        assertFalse(((List<?>) type.getMethod("formats").invoke(files)).isEmpty());
    }

    @Test
    void knowsItsAnalyses() throws Exception {
        Class<?> type = engine.loadClass("org.interphaselab.evaluation.EvaluationAnalyses");
        assertFalse(((List<?>) type.getMethod("all").invoke(null)).isEmpty());
    }

    @Test
    void knowsItsPhases() throws Exception {
        Class<?> type = engine.loadClass("org.interphaselab.chemistry.catalog.Catalog");
        Object catalog = type.getMethod("shipped").invoke(null);
        assertFalse(((List<?>) type.getMethod("phases").invoke(catalog)).isEmpty());
    }
}
