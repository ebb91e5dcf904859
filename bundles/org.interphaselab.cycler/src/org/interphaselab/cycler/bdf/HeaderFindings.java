package org.interphaselab.cycler.bdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.bdf.BdfVocabulary.Grade;
import org.interphaselab.cycler.bdf.BdfVocabulary.Match;

/** What is to be said of the names of a file's columns. */
final class HeaderFindings {

    private final BdfVocabulary vocabulary;
    private final Location where;
    private final List<Problem> findings = new ArrayList<>();
    private final Map<Quantity, String> found = new HashMap<>();
    private final Set<Quantity> twice = new HashSet<>();
    private final List<String> machineNames = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    private HeaderFindings(BdfVocabulary vocabulary, Location where) {
        this.vocabulary = vocabulary;
        this.where = where;
    }

    /** The findings for headers in the order of the file. */
    static List<Problem> of(List<String> headers, BdfVocabulary vocabulary, Location where) {
        HeaderFindings all = new HeaderFindings(vocabulary, where);
        List<String> unknown = new ArrayList<>();
        for (String header : headers) {
            Optional<Match> match = vocabulary.match(header);
            if (match.isPresent()) {
                all.known(header, match.get());
            } else {
                unknown.add(header);
            }
        }
        all.missing(unknown);
        unknown.forEach(all::unknown);
        all.tellTogether();
        return all.findings;
    }

    private void known(String header, Match match) {
        String label = match.quantity().label();
        String before = found.putIfAbsent(match.quantity(), header);
        if (before != null && twice.add(match.quantity())) {
            findings.add(Problem.warning(
                    "BDF_COLUMN_TWICE",
                    "Two columns are " + label + ": '" + before + "' and '" + header + "'.",
                    where,
                    "Leave one of them out: readers may take either."));
        }
        if (match.grade() == Grade.DEPRECATED) {
            findings.add(Problem.warning(
                    "BDF_COLUMN_DEPRECATED",
                    "The column '" + header + "' has a name that is no longer in use; it is " + label + ".",
                    where,
                    "Name it '" + label + "'" + (match.factor() == 1 ? "." : " and convert the values.")));
        } else if (match.grade() == Grade.OTHER_UNIT) {
            findings.add(Problem.warning(
                    "BDF_UNIT_NOT_CANONICAL",
                    "The column '" + header + "' is in another unit than the format's '" + label + "'.",
                    where,
                    "Convert the values" + (match.factor() == 1 ? "" : ", times " + match.factor() + ",")
                            + " and name it '" + label + "'. It is converted when read here."));
        } else if (match.grade() == Grade.OTHER_NAME) {
            machineNames.add("'" + header + "' for '" + label + "'");
        }
    }

    private void missing(List<String> unknown) {
        for (Quantity quantity : vocabulary.required()) {
            if (!found.containsKey(quantity)) {
                String like = unknown.stream()
                        .filter(header -> Suggestion.of(header, vocabulary.all())
                                .filter(quantity::equals)
                                .isPresent())
                        .map(header -> "'" + header + "'")
                        .collect(Collectors.joining(", "));
                findings.add(Problem.error(
                        "COLUMNS_MISSING",
                        "The required column '" + quantity.label() + "' is missing.",
                        where,
                        like.isEmpty()
                                ? "Add it: without voltage, current and test time a file is none of this format."
                                : "Did you mean it by " + like + "? Then name that so, in this unit."));
            }
        }
        String recommended = vocabulary.recommended().stream()
                .filter(quantity -> !found.containsKey(quantity))
                .map(quantity -> "'" + quantity.label() + "'")
                .collect(Collectors.joining(", "));
        if (!recommended.isEmpty()) {
            findings.add(Problem.note(
                    "BDF_RECOMMENDED_MISSING",
                    "Recommended columns are missing: " + recommended + ".",
                    where,
                    "Add those that were recorded; the file is valid without."));
        }
    }

    private void unknown(String header) {
        Optional<Quantity> meant = Suggestion.of(header, vocabulary.all());
        if (meant.isPresent() && !found.containsKey(meant.get())) {
            findings.add(Problem.warning(
                    "BDF_COLUMN_UNKNOWN",
                    "The format has no column '" + header + "'.",
                    where,
                    "Did you mean '" + meant.get().label() + "'? Programs that read the format leave the column out."));
        } else {
            others.add("'" + header + "'");
        }
    }

    /** What needs nothing to be done is told once for all columns. */
    private void tellTogether() {
        if (!machineNames.isEmpty()) {
            findings.add(Problem.note(
                    "BDF_NAME_ALTERNATIVE",
                    "Columns have their machine names instead of the preferred labels: "
                            + String.join(", ", machineNames) + ".",
                    where,
                    "Nothing has to be done; files written here carry the preferred labels."));
        }
        if (!others.isEmpty()) {
            findings.add(Problem.note(
                    "BDF_COLUMN_UNKNOWN",
                    "The format has no columns of these names: " + String.join(", ", others) + ".",
                    where,
                    "They may stay; programs that read the format leave them out unless asked for them."));
        }
    }
}
