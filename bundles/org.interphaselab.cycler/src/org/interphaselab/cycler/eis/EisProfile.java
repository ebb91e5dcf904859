package org.interphaselab.cycler.eis;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one program writes its impedance texts.
 *
 * @param signature what the start of the file must hold
 * @param betweenNames what separates the names of columns
 * @param betweenValues what separates values
 * @param begins what stands before the names on their line
 * @param ends a line that ends a table, where there is one
 * @param skip sections whose entries are not told, where there are some
 * @param count a line that states how many records follow, where there is one
 * @param startKeys entries that hold date and time
 * @param startPattern how these are written; empty where the format has none
 */
record EisProfile(
        Pattern signature,
        Pattern betweenNames,
        String betweenValues,
        String begins,
        Optional<Pattern> ends,
        Optional<Pattern> skip,
        Optional<Pattern> count,
        List<String> startKeys,
        String startPattern) {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:[.,]\\d*)?(?:[eE][-+]?\\d+)?");

    /** Whether the start of a text is of this program. */
    boolean matches(String start) {
        return signature.matcher(start).find();
    }

    /** The names of columns on a line; empty where the line does not begin as such lines do. */
    List<String> names(String line) {
        String text = line.strip();
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            text = text.substring(1, text.length() - 1).strip();
        }
        if (!text.startsWith(begins)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String name : betweenNames.split(text.substring(begins.length()).strip(), 0)) {
            names.add(name.strip());
        }
        // VersaStudio ends its names with a number that is none
        while (!names.isEmpty() && NUMBER.matcher(names.getLast()).matches()) {
            names.removeLast();
        }
        return names;
    }

    /** The values of a line. */
    List<String> values(String line) {
        return List.of(line.split(betweenValues, -1));
    }

    /** Whether a line ends a table. */
    boolean endsTable(String line) {
        return ends.isPresent() && ends.get().matcher(line.strip()).matches();
    }

    /** How many records a line says that follow. */
    OptionalLong stated(String line) {
        Matcher matcher = count.map(pattern -> pattern.matcher(line)).orElse(null);
        return matcher != null && matcher.find()
                ? OptionalLong.of(Long.parseLong(matcher.group(1)))
                : OptionalLong.empty();
    }

    /** Whether the entries of a section are settings of windows. */
    boolean skips(String section) {
        return skip.isPresent() && skip.get().matcher(section).matches();
    }

    /** The local time which the values of the start's keys say; empty when they say none. */
    Optional<LocalDateTime> start(String values) {
        if (startPattern.isEmpty()) {
            return Optional.empty();
        }
        DateTimeFormatter formatter = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(startPattern)
                .toFormatter(Locale.ENGLISH);
        try {
            return Optional.of(LocalDateTime.parse(values.strip().replaceAll("\\s+", " "), formatter));
        } catch (DateTimeParseException e) {
            // written otherwise than the program does: no start is made up
            return Optional.empty();
        }
    }
}
