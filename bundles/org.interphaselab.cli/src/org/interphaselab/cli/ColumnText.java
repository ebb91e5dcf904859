package org.interphaselab.cli;

import java.util.List;
import java.util.Optional;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.mapping.MappedColumn;
import org.interphaselab.cycler.mapping.MappingProfile;
import org.interphaselab.cycler.mapping.QuantityNames;

/** What a user types of a column: {@code NAME=QUANTITY/UNIT}, or {@code #3=QUANTITY/UNIT} by its position. */
final class ColumnText {

    private ColumnText() {}

    /**
     * The profile with what the text says of one column.
     *
     * @throws IllegalArgumentException when the text says nothing of a column of the table, told in words
     */
    static MappingProfile apply(MappingProfile profile, String text) {
        int equals = text.lastIndexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("say NAME=QUANTITY/UNIT");
        }
        String column = text.substring(0, equals).strip();
        String meaning = text.substring(equals + 1).strip();
        int position = position(profile, column);
        String header = column.startsWith("#") ? header(profile, position) : column;
        if (meaning.isEmpty()) {
            return profile.withColumns(profile.columns().stream()
                    .filter(it -> it.position() != position)
                    .toList());
        }
        int slash = meaning.lastIndexOf('/');
        String name = slash < 0 ? meaning : meaning.substring(0, slash).strip();
        String unit = slash < 0 ? "" : meaning.substring(slash + 1).strip();
        Optional<Quantity> known = QuantityNames.load().find(name);
        // a quantity that has no unit of its own here keeps the file's
        Quantity quantity = known.orElseGet(() -> new Quantity(name, unit.isEmpty() ? "1" : unit));
        return profile.with(new MappedColumn(profile.repeats() ? "" : header, position, quantity, unit));
    }

    private static int position(MappingProfile profile, String column) {
        if (column.startsWith("#")) {
            if (!column.matches("#[1-9]\\d{0,4}")) {
                throw new IllegalArgumentException("positions are counted from #1");
            }
            return Integer.parseInt(column.substring(1));
        }
        List<String> names = names(profile);
        int position = names.indexOf(column) + 1;
        if (position == 0) {
            throw new IllegalArgumentException("there is no such column; there are: " + String.join(", ", names));
        }
        return position;
    }

    private static String header(MappingProfile profile, int position) {
        List<String> names = names(profile);
        return position <= names.size() ? names.get(position - 1) : "";
    }

    private static List<String> names(MappingProfile profile) {
        return profile.signature().isEmpty() ? List.of() : profile.signature().getLast();
    }
}
