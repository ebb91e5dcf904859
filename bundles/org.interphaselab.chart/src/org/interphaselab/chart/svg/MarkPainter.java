package org.interphaselab.chart.svg;

import java.util.List;
import org.interphaselab.chart.Mark;
import org.interphaselab.chart.Palette;
import org.interphaselab.chart.Symbol;
import org.interphaselab.chart.markup.Element;

/** Draws marks. What they say is their title, which readers show on pointing and read aloud. */
final class MarkPainter {

    private MarkPainter() {}

    static Element draw(Frame frame, List<Mark> marks, double radius) {
        Element group = Svg.group("marks");
        List<Mark> named = marks.stream().filter(MarkPainter::named).toList();
        if (!named.isEmpty()) {
            group.add(NamePainter.draw(frame, named));
        }
        List<Mark> symbols = marks.stream().filter(mark -> !named(mark)).toList();
        for (MarkLayout.Placed placed : MarkLayout.place(frame, symbols, radius)) {
            String kind = name(placed.mark().kind());
            String text = placed.mark().text().isBlank()
                    ? kind
                    : kind + ": " + placed.mark().text();
            group.add(Svg.group("mark")
                    .add(Element.of("title", text))
                    .add(SymbolPath.haloed(Palette.event(placed.mark().kind()), placed.x(), placed.y(), radius)));
        }
        return group;
    }

    private static boolean named(Mark mark) {
        return Palette.event(mark.kind()).symbol() == Symbol.NAME;
    }

    /** The kind of a mark in words: {@code hard_short} is a hard short. */
    static String name(String kind) {
        return kind.replace('_', ' ');
    }
}
