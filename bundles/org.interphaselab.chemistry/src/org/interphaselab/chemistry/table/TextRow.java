package org.interphaselab.chemistry.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/** One row of a table; what is wrong in it is told with its place and column. */
public final class TextRow {

    private final Location place;
    private final Map<String, String> values;

    /**
     * A row.
     *
     * @param place where it stands, for messages
     * @param values text by column; columns left out are empty
     */
    public TextRow(Location place, Map<String, String> values) {
        this.place = place;
        this.values = Map.copyOf(values);
    }

    /** This row with another text in one column. */
    public TextRow with(String column, String text) {
        Map<String, String> others = new HashMap<>(values);
        others.put(column, text);
        return new TextRow(place, others);
    }

    /** The text of a column without spaces around it; empty if nothing is written there. */
    public String text(String column) {
        return values.getOrDefault(column, "").strip();
    }

    /** The text of a column that must not be empty. */
    public String required(String column) throws ProblemException {
        String text = text(column);
        if (text.isEmpty()) {
            throw problem(column, "nothing is written there", "Write a value.");
        }
        return text;
    }

    /** The number in a column, absent if nothing is written there; it must be finite and at least {@code least}. */
    public OptionalDouble number(String column, double least) throws ProblemException {
        return text(column).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(requiredNumber(column, least));
    }

    /** The number in a column, which must be there, finite and at least {@code least}. */
    public double requiredNumber(String column, double least) throws ProblemException {
        String text = required(column);
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw described(column, "'" + text + "' is not a number", "Write a number with a point as decimal sign.")
                    .asException(e);
        }
        if (!(value >= least) || Double.isInfinite(value)) {
            throw problem(column, text + " is not possible", "Write a finite number of at least " + least + ".");
        }
        return value;
    }

    /** The word in a column as one of an enumeration's names in lower case. */
    public <E extends Enum<E>> E word(String column, Class<E> words) throws ProblemException {
        String text = required(column);
        for (E word : words.getEnumConstants()) {
            if (word.name().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))) {
                return word;
            }
        }
        List<String> known = Arrays.stream(words.getEnumConstants())
                .map(word -> word.name().toLowerCase(Locale.ROOT))
                .toList();
        throw problem(column, "'" + text + "' is not known", "Write one of: " + String.join(", ", known) + ".");
    }

    /** The problem with what is written in a column of this row. */
    public ProblemException problem(String column, String what, String remedy) {
        return described(column, what, remedy).asException();
    }

    private Problem described(String column, String what, String remedy) {
        return Problem.error("TABLE_VALUE", "Column '" + column + "': " + what + ".", place, remedy);
    }
}
