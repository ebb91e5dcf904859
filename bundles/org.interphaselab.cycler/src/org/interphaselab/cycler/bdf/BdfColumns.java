package org.interphaselab.cycler.bdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.RepeatedColumns;
import org.interphaselab.cycler.bdf.BdfVocabulary.Grade;
import org.interphaselab.cycler.bdf.BdfVocabulary.Match;
import org.interphaselab.cycler.raw.UnitFactors;

/** Tells what the columns of a file are, by their headers. Nothing is dropped: what is not known keeps its own name. */
final class BdfColumns {

    /**
     * One column.
     *
     * @param header as the file has it
     * @param quantity what it is read as
     * @param factor from its unit to that of the quantity
     * @param known whether the format knows it
     */
    record Column(String header, Quantity quantity, double factor, boolean known) {

        /** Whether every value must be a number. */
        boolean mustBeNumbers() {
            return known && !quantity.unit().isEmpty();
        }

        /** Whether the values are words whatever they look like. */
        boolean isWords() {
            return quantity.equals(Quantity.STEP_TYPE);
        }

        /** A value in the unit of the quantity; whole numbers divided by a power of ten stay exact decimals. */
        double scaled(double value) {
            return UnitFactors.scaled(value, factor);
        }
    }

    private final BdfVocabulary vocabulary;
    private final List<Column> columns = new ArrayList<>();
    private final Map<Quantity, Integer> winners = new HashMap<>();

    private BdfColumns(BdfVocabulary vocabulary, List<String> headers) {
        this.vocabulary = vocabulary;
        List<Optional<Match>> matches = headers.stream().map(vocabulary::match).toList();
        for (int i = 0; i < matches.size(); i++) {
            int position = i;
            matches.get(i)
                    .ifPresent(match -> winners.merge(
                            match.quantity(),
                            position,
                            (a, b) -> grade(matches, b).compareTo(grade(matches, a)) < 0 ? b : a));
        }
        Set<Quantity> taken = new HashSet<>(winners.keySet());
        for (int i = 0; i < headers.size(); i++) {
            Optional<Match> match = matches.get(i);
            if (match.isPresent() && winners.get(match.get().quantity()) == i) {
                columns.add(new Column(
                        headers.get(i), match.get().quantity(), match.get().factor(), true));
            } else {
                columns.add(new Column(headers.get(i), ownName(headers.get(i), i, taken), 1, false));
            }
        }
    }

    /** The columns of a file with these headers. */
    static BdfColumns of(BdfVocabulary vocabulary, List<String> headers) {
        return new BdfColumns(vocabulary, headers);
    }

    /** In the order of the file. */
    List<Column> list() {
        return columns;
    }

    /** How many of the required quantities there are. */
    int requiredFound() {
        return (int) vocabulary.required().stream().filter(winners::containsKey).count();
    }

    /**
     * Makes sure that the required quantities are there.
     *
     * @throws ProblemException naming those that are missing
     */
    void require(Location where) throws ProblemException {
        List<Quantity> missing = vocabulary.required().stream()
                .filter(quantity -> !winners.containsKey(quantity))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        String found = columns.stream().limit(20).map(Column::header).collect(Collectors.joining(", "));
        throw Problem.error(
                        "COLUMNS_MISSING",
                        "The Battery Data Format requires columns which the file lacks: "
                                + missing.stream().map(Quantity::label).collect(Collectors.joining(", "))
                                + ". It has: " + found + (columns.size() > 20 ? " …" : "") + ".",
                        where,
                        "Rename the columns that hold these quantities to the names above, with these units.")
                .asException();
    }

    /**
     * What there is to be seen of the format's version: files state none, but their columns are named by preferred labels
     * ({@code Voltage / V}), by machine names ({@code voltage_volt}), or by names of earlier versions.
     */
    String version() {
        EnumSet<Grade> grades = EnumSet.noneOf(Grade.class);
        for (Column column : columns) {
            if (column.known()) {
                Grade grade =
                        vocabulary.match(column.header()).map(Match::grade).orElse(Grade.LABEL);
                boolean label = grade == Grade.OTHER_UNIT && column.header().contains("/");
                grades.add(grade == Grade.OTHER_UNIT ? label ? Grade.LABEL : Grade.OTHER_NAME : grade);
            }
        }
        String names = grades.stream()
                .map(grade -> switch (grade) {
                    case LABEL -> "preferred labels";
                    case DEPRECATED -> "names of earlier versions";
                    default -> "machine names";
                })
                .collect(Collectors.joining(" and "));
        return "not stated (columns by " + names + ")";
    }

    /** Reports how the columns were read. */
    void report(ImportReportBuilder report) {
        RepeatedColumns.tell(columns.stream().map(Column::header).toList(), Location.of(report.file()), report);
        for (Column column : columns) {
            if (!column.known()) {
                report.kept(column.header());
            } else if (!column.header().equals(column.quantity().label())) {
                String scale = column.factor() == 1 ? "" : ", times " + Numbers.significant(column.factor(), 6);
                String grade =
                        vocabulary.match(column.header()).map(Match::grade).orElse(Grade.LABEL) == Grade.DEPRECATED
                                ? " (a name no longer in use)"
                                : "";
                report.rule("column '" + column.header() + "' is "
                        + column.quantity().label() + scale + grade);
            }
        }
        report.check(
                "UNITS_STATED",
                "the header states the units of time, voltage and current",
                true,
                columns.stream()
                        .filter(column -> vocabulary.required().contains(column.quantity()))
                        .map(Column::header)
                        .collect(Collectors.joining(", ")));
        if (columns.stream().anyMatch(column -> !column.known())) {
            report.rule(
                    "columns the format does not know are kept under their own names, and take no part in evaluations");
        }
    }

    private static Grade grade(List<Optional<Match>> matches, int position) {
        return matches.get(position).orElseThrow().grade();
    }

    private static Quantity ownName(String header, int position, Set<Quantity> taken) {
        Quantity own = Quantity.ofLabel(header.isBlank() ? "Column " + (position + 1) : header);
        if (taken.add(own)) {
            return own;
        }
        Quantity numbered = new Quantity(own.name() + " (column " + (position + 1) + ")", own.unit());
        taken.add(numbered);
        return numbered;
    }
}
