package org.interphaselab.modelgenerator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed classes of the experiment model are exactly what its source gives. */
class CommittedModelTest {

    private static final Path BUNDLE = Path.of(System.getProperty("model.bundle"));

    @Test
    void committedClassesEqualAFreshGeneration(@TempDir Path folder) throws IOException {
        ModelGenerator.generate(BUNDLE.resolve("model/study.xcore"), folder);

        SortedMap<String, String> fresh = files(folder);
        SortedMap<String, String> committed = files(BUNDLE.resolve("src-gen"));
        assertFalse(fresh.isEmpty());
        assertEquals(fresh.keySet(), committed.keySet(), "Regenerate the model: see this module's pom.xml");
        fresh.forEach((name, text) ->
                assertEquals(text, committed.get(name), name + " is not up to date: see this module's pom.xml"));
    }

    @Test
    void generatedClassesNeedNoGeneratorAtRunTime() throws IOException {
        files(BUNDLE.resolve("src-gen"))
                .forEach((name, text) -> assertFalse(
                        text.contains("org.eclipse.xtext") || text.contains("org.eclipse.emf.ecore.xcore"), name));
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                texts.put(name, Files.readString(path).replace("\r\n", "\n"));
            }
        }
        return texts;
    }
}
