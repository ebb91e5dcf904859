package org.interphaselab.cycler.biologic;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interphaselab.core.Quantity;

/** The columns of EC-Lab and BT-Lab, by their headers. */
final class EcLabVocabulary {

    private static final String OWN = "-";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7F]+");

    private final Map<String, Meaning> byKey = new HashMap<>();

    /**
     * What a header stands for.
     *
     * @param quantity the quantity and its unit
     * @param divisor by which values are divided to come into that unit
     * @param rank which of several columns for one quantity is taken: the lowest
     * @param renamed whether the quantity is named otherwise than the file names it
     */
    record Meaning(Quantity quantity, double divisor, int rank, boolean renamed) {

        /** A value in the unit of the quantity. Divided, not multiplied, so that decimals stay exact; no negative zero. */
        double convert(double value) {
            return divisor == 1 ? value : value == 0 ? 0 : value / divisor;
        }
    }

    private EcLabVocabulary(List<String[]> rows) {
        for (String[] row : rows) {
            boolean own = row[1].equals(OWN);
            Quantity quantity = own ? ownName(row[0]) : Quantity.ofLabel(row[1]);
            byKey.put(key(row[0]), new Meaning(quantity, Double.parseDouble(row[2]), byKey.size(), !own));
        }
    }

    /** Read once, by whoever asks first. */
    private static final class Shipped {
        static final EcLabVocabulary VOCABULARY = new EcLabVocabulary(Tables.rows("columns.tsv"));
    }

    /** The vocabulary that ships with this bundle. */
    static EcLabVocabulary load() {
        return Shipped.VOCABULARY;
    }

    /** What a header stands for, where it is known. */
    Optional<Meaning> meaning(String header) {
        return Optional.ofNullable(byKey.get(key(header)));
    }

    /** The quantity of a known header under its own name, split into name and unit at the last slash. */
    static Quantity ownName(String header) {
        int slash = header.lastIndexOf('/');
        return slash <= 0 || slash == header.length() - 1
                ? new Quantity(header, "1")
                : new Quantity(
                        header.substring(0, slash).strip(),
                        header.substring(slash + 1).strip());
    }

    /** What headers are compared by: exports often lose the degree sign and the micro. */
    static String key(String header) {
        String blanks = BLANKS.matcher(header.strip()).replaceAll(" ");
        return FOREIGN.matcher(blanks).replaceAll("?").toLowerCase(Locale.ROOT);
    }
}
