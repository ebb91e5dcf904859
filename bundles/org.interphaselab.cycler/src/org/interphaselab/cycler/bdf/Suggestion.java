package org.interphaselab.cycler.bdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interphaselab.core.Quantity;

/** What a header that is not of the format probably means: "Charge Capacity / Ah" is Charging Capacity. */
final class Suggestion {

    /** Words that vendors and earlier versions use for those of the format. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("charge", "charging"),
            Map.entry("chg", "charging"),
            Map.entry("discharge", "discharging"),
            Map.entry("dchg", "discharging"),
            Map.entry("dischg", "discharging"),
            Map.entry("cap", "capacity"),
            Map.entry("temp", "temperature"),
            Map.entry("volt", "voltage"),
            Map.entry("potential", "voltage"),
            Map.entry("cur", "current"),
            Map.entry("curr", "current"),
            Map.entry("index", "count"),
            Map.entry("number", "count"));

    private static final List<String> UNITS = List.of(
            "v",
            "mv",
            "volt",
            "a",
            "ma",
            "ampere",
            "s",
            "ms",
            "min",
            "h",
            "second",
            "millisecond",
            "hour",
            "ah",
            "mah",
            "wh",
            "mwh",
            "w",
            "degc",
            "c",
            "celsius",
            "1",
            "hz",
            "ohm",
            "pa");
    private static final int LETTERS_PER_MISTAKE = 5;

    private Suggestion() {}

    /** The one quantity whose name is like that of the header; empty where none or several are. */
    static Optional<Quantity> of(String header, List<Quantity> known) {
        String name = words(header);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int best = name.length() / LETTERS_PER_MISTAKE + 1;
        List<Quantity> like = new ArrayList<>();
        for (Quantity quantity : known) {
            int mistakes = mistakes(name, words(quantity.name()), best);
            if (mistakes < best) {
                best = mistakes;
                like.clear();
            }
            if (mistakes == best && mistakes <= name.length() / LETTERS_PER_MISTAKE) {
                like.add(quantity);
            }
        }
        return like.size() == 1 ? Optional.of(like.getFirst()) : Optional.empty();
    }

    /** The name in lower case, without unit and punctuation, in the format's words. */
    private static String words(String header) {
        String split = header.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        String named = split.replaceAll("[(\\[].*", " ").replaceAll("/.*", " ").replaceAll("[^\\p{L}\\p{N}]+", " ");
        List<String> words = new ArrayList<>(Arrays.asList(named.strip().split(" ")));
        while (words.size() > 1 && UNITS.contains(words.getLast())) {
            words.removeLast();
        }
        return words.stream().map(word -> WORDS.getOrDefault(word, word)).collect(Collectors.joining(" "));
    }

    /** Letters to be changed, added or left out (Levenshtein 1966), at most one more than {@code most}. */
    private static int mistakes(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
