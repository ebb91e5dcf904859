package org.interphaselab.ui.analysis.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.interphaselab.chart.MarkStyle;
import org.interphaselab.chart.Palette;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Interphase;
import org.interphaselab.model.field.FieldWords;
import org.interphaselab.ui.ShownNumbers;
import org.interphaselab.ui.analysis.CellEvent;
import org.interphaselab.ui.analysis.CellOutcome;
import org.interphaselab.ui.analysis.InterphaseVerdict;
import org.interphaselab.ui.analysis.Messages;
import org.interphaselab.ui.analysis.VerdictReading;
import org.interphaselab.ui.analysis.VerdictWords;

/** What the tiles of the matrix say. */
final class TileContents {

    private static final int DIGITS = 4;

    private final Optional<VerdictReading> verdicts;

    TileContents(Optional<VerdictReading> verdicts) {
        this.verdicts = verdicts;
    }

    /** The head of a row. */
    Tile.Content interphase(Interphase interphase) {
        if (interphase == null) {
            return new Tile.Content(
                    NLS.bind(Messages.Tile_noInterphase, FieldWords.ofUser().notReported()),
                    List.of(),
                    List.of(),
                    null,
                    null);
        }
        List<String> lines = new ArrayList<>();
        lines.add(fraction(interphase));
        Optional<InterphaseVerdict> verdict = verdicts.flatMap(all -> all.interphase(interphase.getId()));
        verdict.ifPresent(found -> found.flags()
                .forEach(flag -> lines.add("⚑ " + VerdictWords.of(flag).toLowerCase(Locale.ROOT))));
        String word = verdict.map(
                        found -> ": " + VerdictWords.of(found.verdict()).toLowerCase(Locale.ROOT))
                .orElse("");
        MarkStyle style = verdict.map(found -> Palette.verdict(found.verdict())).orElse(null);
        return new Tile.Content(
                name(interphase.getName(), interphase.getId()) + word,
                style == null ? List.of() : List.of(style),
                lines,
                style,
                style);
    }

    /** A cell. */
    Tile.Content cell(Cell cell) {
        String heading = name(cell.getName(), cell.getId());
        Optional<CellOutcome> outcome = verdicts.flatMap(all -> all.cell(cell.getId()));
        if (outcome.isEmpty()) {
            String state = cell.getRecordings().isEmpty() ? Messages.Tile_noRecording : Messages.Tile_notEvaluated;
            return new Tile.Content(heading, List.of(), List.of(state), null, null);
        }
        CellOutcome found = outcome.get();
        List<CellEvent> events = verdicts.map(all -> all.events(cell.getId())).orElse(List.of());
        List<MarkStyle> symbols = events.stream()
                .map(CellEvent::type)
                .distinct()
                .map(Palette::event)
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(end(found));
        found.maxPolarizationMV()
                .ifPresent(value -> lines.add(NLS.bind(Messages.Tile_upTo, ShownNumbers.significant(value, DIGITS))));
        found.loss().ifPresent(loss -> lines.add(NLS.bind(Messages.Tile_lost, ShownNumbers.of(loss))));
        MarkStyle accent = found.endCause()
                .filter(cause -> !found.censored())
                .map(Palette::event)
                .orElse(Palette.verdict("BENEFICIAL"));
        return new Tile.Content(heading, symbols, lines, null, accent);
    }

    private static String end(CellOutcome outcome) {
        if (outcome.lifeH().isEmpty()) {
            return outcome.remark().orElse(VerdictWords.of(outcome.status()));
        }
        String hours = ShownNumbers.significant(outcome.lifeH().getAsDouble(), DIGITS);
        return outcome.censored()
                ? NLS.bind(Messages.Tile_alive, hours)
                : NLS.bind(
                        Messages.Tile_after,
                        outcome.endCause().map(VerdictWords::of).orElse(Messages.Tile_ended),
                        hours);
    }

    private static String fraction(Interphase interphase) {
        Double fraction = interphase.getMetalVolumeFraction();
        return NLS.bind(
                Messages.Tile_metal,
                fraction == null
                        ? FieldWords.ofUser().notReported()
                        : ShownNumbers.significant(100 * fraction, DIGITS) + " %");
    }

    private static String name(String name, String id) {
        return name == null || name.isBlank() ? id : name;
    }
}
