package org.interphaselab.evaluation.quality;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.interphaselab.analysis.experiment.ImportAccount;
import org.interphaselab.core.Light;
import org.interphaselab.evaluation.verdict.MeasuredCell;

/** What the import of a cell's recordings found; a recording whose import nobody gave an account of is not green. */
final class ImportLightCheck {

    private ImportLightCheck() {}

    static QualityCheck of(MeasuredCell cell) {
        List<ImportAccount> imports = cell.cell().imports();
        Light worst = imports.stream()
                .map(ImportLightCheck::light)
                .max(Comparator.naturalOrder())
                .orElse(Light.NOT_CHECKED);
        long reserved = imports.stream()
                .map(ImportLightCheck::light)
                .filter(light -> light == Light.YELLOW || light == Light.RED)
                .count();
        return new QualityCheck(
                "IMPORT_LIGHT",
                worst,
                worst == Light.NOT_CHECKED ? OptionalDouble.empty() : OptionalDouble.of(reserved),
                OptionalDouble.of(0),
                "1",
                switch (worst) {
                    case GREEN -> "The import found nothing to look at.";
                    case NOT_CHECKED ->
                        "There is no report of the import of "
                                + (imports.isEmpty() ? "its recordings." : names(imports, Light.NOT_CHECKED) + ".");
                    case YELLOW ->
                        "The import put something right or left something out: " + names(imports, Light.YELLOW)
                                + ". Look at the import report; it says the cause and the cure.";
                    case RED ->
                        "The import found numbers doubtful or data missing: " + names(imports, Light.RED)
                                + ". Look at the import report and follow its cures before relying on this cell.";
                },
                QualityControl.whole(cell));
    }

    private static Light light(ImportAccount account) {
        return account.light().orElse(Light.NOT_CHECKED);
    }

    private static String names(List<ImportAccount> imports, Light light) {
        return imports.stream()
                .filter(account -> light(account) == light)
                .map(account -> account.recording()
                        + (account.reasons().isEmpty() ? "" : " (" + String.join(", ", account.reasons()) + ")"))
                .collect(Collectors.joining("; "));
    }
}
