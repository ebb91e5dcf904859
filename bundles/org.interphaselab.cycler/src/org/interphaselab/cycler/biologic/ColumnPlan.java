package org.interphaselab.cycler.biologic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.biologic.EcLabVocabulary.Meaning;

/** Tells as which quantity each column is read. Nothing is dropped: what is not known keeps its own name. */
final class ColumnPlan {

    private static final String NUMBER = "1";

    private final EcLabVocabulary vocabulary;
    private final ImportReportBuilder report;
    private final Map<String, Meaning> plan = new LinkedHashMap<>();
    private final Set<Quantity> taken = new HashSet<>();

    /** A plan for the columns of a table, told to the report. */
    ColumnPlan(EcLabVocabulary vocabulary, RecordTable table, ImportReportBuilder report) {
        this.vocabulary = vocabulary;
        this.report = report;
        Map<Quantity, String> winners = winners(table);
        taken.addAll(winners.keySet());
        List<String> own = new ArrayList<>();
        for (String header : table.headers()) {
            Meaning meaning = vocabulary.meaning(header).orElse(null);
            if (meaning == null) {
                report.kept(header);
                plan.put(header, kept(header));
            } else if (header.equals(winners.get(meaning.quantity()))) {
                plan.put(header, meaning);
                tell(header, meaning, own);
            } else {
                plan.put(header, kept(header));
                report.rule("column '" + header + "' is a second "
                        + meaning.quantity().name() + " and keeps its own name");
            }
        }
        if (!own.isEmpty()) {
            report.rule(
                    "columns for which the Battery Data Format has no name keep their own: " + String.join(", ", own));
        }
    }

    /** The values of all columns in the units of their quantities, in the order of the file. */
    Map<Quantity, double[]> convert(RecordTable table) {
        Map<Quantity, double[]> converted = new LinkedHashMap<>();
        plan.forEach((header, meaning) -> {
            double[] values = table.column(header).orElseThrow();
            if (meaning.divisor() != 1) {
                double[] scaled = new double[values.length];
                for (int i = 0; i < scaled.length; i++) {
                    scaled[i] = meaning.convert(values[i]);
                }
                values = scaled;
            }
            converted.put(meaning.quantity(), values);
        });
        return converted;
    }

    private Map<Quantity, String> winners(RecordTable table) {
        Map<Quantity, String> winners = new HashMap<>();
        Map<Quantity, Integer> ranks = new HashMap<>();
        for (String header : table.headers()) {
            vocabulary.meaning(header).ifPresent(meaning -> {
                Integer best = ranks.get(meaning.quantity());
                if (best == null || meaning.rank() < best) {
                    ranks.put(meaning.quantity(), meaning.rank());
                    winners.put(meaning.quantity(), header);
                }
            });
        }
        return winners;
    }

    private Meaning kept(String header) {
        Quantity own = EcLabVocabulary.ownName(header);
        for (int n = 2; !taken.add(own); n++) {
            own = new Quantity(EcLabVocabulary.ownName(header).name() + " (" + n + ")", own.unit());
        }
        return new Meaning(own, 1, Integer.MAX_VALUE, false);
    }

    private void tell(String header, Meaning meaning, List<String> own) {
        if (!meaning.renamed()) {
            own.add(header);
        } else if (!meaning.quantity().unit().equals(NUMBER)) {
            String scale = meaning.divisor() == 1 ? "" : ", divided by " + Numbers.significant(meaning.divisor(), 6);
            report.rule("column '" + header + "' is " + meaning.quantity().label() + scale);
        }
    }
}
