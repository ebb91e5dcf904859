package org.interphaselab.benchmarks;

import java.util.List;
import org.interphaselab.benchmarks.desktop.DesktopTopic;
import org.interphaselab.benchmarks.evaluation.EvaluationTopic;
import org.interphaselab.benchmarks.fuzz.FuzzTopic;
import org.interphaselab.benchmarks.imports.ImportTopic;
import org.interphaselab.benchmarks.percolation.PercolationTopic;

/** The table of topics: a new one is one class and one line here. */
public final class Topics {

    private static final List<Topic> ALL = List.of(
            new ImportTopic(), new FuzzTopic(), new EvaluationTopic(), new PercolationTopic(), new DesktopTopic());

    private Topics() {}

    /** All topics. */
    public static List<Topic> all() {
        return ALL;
    }
}
