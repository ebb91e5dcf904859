package org.interphaselab.chemistry.formula;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interphaselab.chemistry.table.TextRow;
import org.interphaselab.chemistry.table.TextTable;
import org.interphaselab.core.ProblemException;

/** The elements that have a standard atomic weight. */
public final class PeriodicTable {

    private static final String FILE = "elements.tsv";
    private static final String SYMBOL = "symbol";
    private static final String WEIGHT = "atomic_weight_g_mol";
    private static final String STATES = "common_oxidation_states";

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]");

    private final Map<String, Element> elements = new HashMap<>();

    private PeriodicTable(Iterable<Element> all) {
        all.forEach(element -> elements.put(element.symbol(), element));
    }

    /** The table that ships; its source stands in the file. */
    public static PeriodicTable shipped() {
        try (InputStreamReader text =
                new InputStreamReader(PeriodicTable.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            List<Element> all = new ArrayList<>();
            for (TextRow row : TextTable.read(Path.of(FILE), text, List.of(SYMBOL, WEIGHT, STATES))
                    .rows()) {
                all.add(new Element(row.required(SYMBOL), row.requiredNumber(WEIGHT, 1), states(row)));
            }
            return new PeriodicTable(all);
        } catch (ProblemException e) {
            throw new IllegalStateException("the table of elements that ships is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The element of this symbol. */
    public Optional<Element> find(String symbol) {
        return Optional.ofNullable(elements.get(symbol));
    }

    private static List<Integer> states(TextRow row) throws ProblemException {
        List<Integer> states = new ArrayList<>();
        for (String state : row.text(STATES).split(" ")) {
            if (WHOLE_NUMBER.matcher(state).matches()) {
                states.add(Integer.valueOf(state));
            } else if (!state.isEmpty()) {
                throw row.problem(STATES, "'" + state + "' is no oxidation state", "Write for example +4 -3.");
            }
        }
        return states;
    }
}
