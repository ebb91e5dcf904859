package org.interphaselab.cycler.bdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.raw.UnitFactors;

/** The quantities of the Battery Data Format, by every name under which files carry them. */
final class BdfVocabulary {

    private static final String COMMENT = "#";
    private static final String TAB = "\t";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, Match> byName = new HashMap<>();
    private final Map<String, Quantity> byQuantityName = new HashMap<>();
    private final UnitFactors units = UnitFactors.load();
    private final List<Quantity> required = new ArrayList<>();
    private final List<Quantity> recommended = new ArrayList<>();
    private final List<Quantity> inOrder = new ArrayList<>();

    /** How good a name is: a better one wins when a file carries a quantity twice. */
    enum Grade {
        LABEL,
        OTHER_NAME,
        OTHER_UNIT,
        DEPRECATED
    }

    /**
     * What a header stands for.
     *
     * @param quantity the quantity, in the unit of the format
     * @param factor from the column's unit to that of the format
     * @param grade how good the name is
     */
    record Match(Quantity quantity, double factor, Grade grade) {}

    private BdfVocabulary() {
        rows("quantities.tsv").forEach(this::addQuantity);
    }

    /** Read once, by whoever asks first. */
    private static final class Shipped {
        static final BdfVocabulary VOCABULARY = new BdfVocabulary();
    }

    /** The vocabulary that ships with this bundle. */
    static BdfVocabulary load() {
        return Shipped.VOCABULARY;
    }

    /** The quantities without which a file is none of this format. */
    List<Quantity> required() {
        return required;
    }

    /** The quantities that the format asks for where they were recorded. */
    List<Quantity> recommended() {
        return recommended;
    }

    /** All quantities that are in use: required, recommended and optional ones. */
    List<Quantity> all() {
        return inOrder;
    }

    /** Where a quantity stands in a file we write: required first, then recommended, then the rest, then unknown ones. */
    int position(Quantity quantity) {
        int position = inOrder.indexOf(quantity);
        return position < 0 ? inOrder.size() : position;
    }

    /** What a header stands for, if the format knows it. */
    Optional<Match> match(String header) {
        Match known = byName.get(key(header));
        return known != null ? Optional.of(known) : inOtherUnit(header);
    }

    private Optional<Match> inOtherUnit(String header) {
        Quantity read = Quantity.ofLabel(header);
        Quantity wanted = byQuantityName.get(key(read.name()));
        if (wanted == null) {
            return Optional.empty();
        }
        if (wanted.unit().isEmpty() && read.unit().equals("1")) {
            return Optional.of(new Match(wanted, 1, Grade.OTHER_UNIT));
        }
        OptionalDouble factor = units.factor(read.unit(), wanted.unit());
        return factor.isEmpty()
                ? Optional.empty()
                : Optional.of(new Match(wanted, factor.getAsDouble(), Grade.OTHER_UNIT));
    }

    private void addQuantity(String[] row) {
        String level = row[0];
        if (level.equals("deprecated")) {
            Match match = new Match(Quantity.ofLabel(row[3]), Double.parseDouble(row[4]), Grade.DEPRECATED);
            byName.putIfAbsent(key(row[1]), match);
            byName.putIfAbsent(key(row[2]), match);
            return;
        }
        Quantity quantity = Quantity.ofLabel(row[1]);
        inOrder.add(quantity);
        if (level.equals("required")) {
            required.add(quantity);
        } else if (level.equals("recommended")) {
            recommended.add(quantity);
        }
        byQuantityName.put(key(quantity.name()), quantity);
        byName.put(key(row[1]), new Match(quantity, 1, Grade.LABEL));
        for (String other : row[2].split("\\|")) {
            byName.putIfAbsent(key(other), new Match(quantity, 1, Grade.OTHER_NAME));
        }
    }

    private static String key(String name) {
        return BLANKS.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static List<String[]> rows(String resource) {
        try (InputStream in = BdfVocabulary.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
                    .map(line -> line.split(TAB))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + resource + " of this bundle cannot be read", e);
        }
    }
}
