package org.interphaselab.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A topic that cannot be measured is a defect: each gives all the figures of its table. What they say is another matter. */
class TopicsTest {

    @TempDir
    Path folder;

    static List<Topic> topics() {
        return Topics.all();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyJobHasItsFigure(Topic topic) throws Exception {
        PrintStream nobody = new PrintStream(OutputStream.nullOutputStream());
        Run run = new Run(true, true, Map.of(), folder, nobody);
        List<Figure> figures = topic.run(run);
        assertFalse(topic.purpose().isBlank());
        assertEquals(topic.jobs(), figures.stream().map(Figure::job).toList());
        for (Figure figure : figures) {
            assertFalse(Double.isNaN(figure.value()) && figure.remark().isEmpty(), figure::job);
        }
        // a temporary folder that is not empty of what runs left behind cannot hide it
        try (var left = java.nio.file.Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
