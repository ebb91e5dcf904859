package org.interphaselab.cycler.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.core.Quantity;

/** What columns are usually called in tables of any program or paper. */
public final class QuantityNames {

    private final Map<String, Quantity> byName = new LinkedHashMap<>();
    private final List<Quantity> quantities = new ArrayList<>();

    private QuantityNames() {}

    /** The names that ship with this bundle. */
    public static QuantityNames load() {
        QuantityNames names = new QuantityNames();
        try (InputStream in = QuantityNames.class.getResourceAsStream("names.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> line.split("\t"))
                    .forEach(row -> names.add(Quantity.ofLabel(row[0]), row[1]));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("the table of names of this bundle cannot be read", e);
        }
    }

    private void add(Quantity quantity, String names) {
        quantities.add(quantity);
        byName.putIfAbsent(quantity.name().toLowerCase(Locale.ROOT), quantity);
        for (String name : names.split("\\|")) {
            byName.putIfAbsent(name, quantity);
        }
    }

    /** What a column of this name is, if that is usual; the name without unit, in any case. */
    public Optional<Quantity> find(String name) {
        return Optional.ofNullable(byName.get(
                name.replace('_', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)));
    }

    /** The quantities that a column of a mapping usually is. */
    public List<Quantity> quantities() {
        return Collections.unmodifiableList(quantities);
    }
}
