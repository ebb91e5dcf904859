package org.interphaselab.percolation.threshold;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/** The name of a system with its parameters, as {@code name:key=number,key=word}. */
final class SystemId {

    private final String id;
    private final String name;
    private final Map<String, String> values;
    private final Set<String> used = new HashSet<>();

    private SystemId(String id, String name, Map<String, String> values) {
        this.id = id;
        this.name = name;
        this.values = values;
    }

    static SystemId parse(String id) throws ProblemException {
        int colon = id.indexOf(':');
        Map<String, String> values = new LinkedHashMap<>();
        if (colon >= 0) {
            for (String part : id.substring(colon + 1).split(",", -1)) {
                int sign = part.indexOf('=');
                if (sign <= 0
                        || values.put(
                                        part.substring(0, sign).strip(),
                                        part.substring(sign + 1).strip())
                                != null) {
                    throw problem(
                            id, "'" + part + "' is no parameter, or comes twice", "Write parameters as name=value.");
                }
            }
        }
        return new SystemId(id, colon < 0 ? id : id.substring(0, colon), values);
    }

    String name() {
        return name;
    }

    /** Whether a parameter is given. */
    boolean has(String key) {
        return values.containsKey(key);
    }

    /**
     * A parameter that must be there, as a number.
     *
     * @throws ProblemException when it is not there, no number, or out of range
     */
    double number(String key, double min, double max) throws ProblemException {
        String text = word(key);
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw problem(id, key + " is '" + text + "', no number", "Write it with a decimal point.");
        }
        if (!(value >= min && value <= max)) {
            throw problem(id, key + " is " + text, "Give a number from " + min + " to " + max + ".");
        }
        return value;
    }

    /** All of it, as it was written. */
    String text() {
        return id;
    }

    /**
     * A parameter that must be there, one of a few words.
     *
     * @throws ProblemException when it is not there or another word
     */
    String word(String key, List<String> words) throws ProblemException {
        String word = word(key);
        if (!words.contains(word)) {
            throw problem(id, key + " is '" + word + "'", "Known are: " + String.join(", ", words) + ".");
        }
        return word;
    }

    private String word(String key) throws ProblemException {
        String text = values.get(key);
        if (text == null) {
            throw problem(id, "the parameter " + key + " is missing", "Write " + name + ":" + key + "=….");
        }
        used.add(key);
        return text;
    }

    /**
     * Refuses parameters that nobody asked for.
     *
     * @throws ProblemException when there are some
     */
    void checkAllUsed() throws ProblemException {
        for (String key : values.keySet()) {
            if (!used.contains(key)) {
                throw problem(id, "there is no parameter " + key, "Known here are: " + String.join(", ", used) + ".");
            }
        }
    }

    private static ProblemException problem(String id, String what, String cure) {
        return Problem.error(
                        "PERCOLATION_SYSTEM_PARAMETERS", "In '" + id + "' " + what + ".", Location.of("system"), cure)
                .asException();
    }
}
