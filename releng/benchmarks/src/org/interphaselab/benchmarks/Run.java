package org.interphaselab.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * How a topic is to be measured.
 *
 * @param quick whether small inputs and short times are enough: it shows that everything runs, and its figures say little
 * @param verify whether results are compared with values of independent origin before they are timed
 * @param options further options of the topic, by name without hyphens
 * @param folder where inputs may be written; what is large is deleted after use
 * @param progress where to say what is being done
 */
public record Run(boolean quick, boolean verify, Map<String, String> options, Path folder, PrintStream progress) {

    public Run {
        options = Map.copyOf(options);
    }

    /** An option's value, or another where it is not given. */
    public String option(String name, String otherwise) {
        return options.getOrDefault(name, otherwise);
    }

    /** Says what is being done. */
    public void say(String what) {
        progress.println("bench: " + what);
    }
}
