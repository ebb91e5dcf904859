package org.interphaselab.chart.svg;

import org.interphaselab.chart.Palette;
import org.interphaselab.chart.Slice;
import org.interphaselab.chart.markup.Element;
import org.interphaselab.chart.svg.Svg.Anchor;

/** Draws a slice through a microstructure with the names of its phases and a bar that gives its scale. */
final class SlicePainter {

    private static final double EDGE = 3;
    private static final double SWATCH = 6;
    private static final double LINE = Type.TEXT + 3;

    private final Slice slice;
    private final Box page;

    private SlicePainter(Slice slice, Box page) {
        this.slice = slice;
        this.page = page;
    }

    static Element draw(Slice slice, Box page) {
        return new SlicePainter(slice, page).draw();
    }

    /** Room that the names and the bar need below the slice, points. */
    static double below(Slice slice) {
        return EDGE + (slice.names().size() + 1) * LINE;
    }

    private Element draw() {
        Box image = image();
        Element group = Svg.group("slice");
        for (int phase = 0; phase < slice.names().size(); phase++) {
            group.add(Svg.path(runs(phase, image))
                    .set("fill", Palette.phase(phase).hex())
                    .set("shape-rendering", "crispEdges"));
        }
        group.add(Svg.rectangle(image)
                .set("fill", "none")
                .set("stroke", Type.INK)
                .set("stroke-width", Svg.number(Type.AXIS_LINE)));
        if (slice.synthetic()) {
            group.add(Watermark.draw(image));
        }
        double y = image.bottom() + EDGE + LINE / 2;
        group.add(bar(image, y));
        for (int phase = 0; phase < slice.names().size(); phase++) {
            y += LINE;
            group.add(Svg.rectangle(new Box(image.x(), y - SWATCH / 2, SWATCH, SWATCH))
                    .set("fill", Palette.phase(phase).hex())
                    .set("stroke", Type.INK)
                    .set("stroke-width", "0.3"));
            String name =
                    TextMetrics.fitted(slice.names().get(phase), Type.TEXT, page.right() - image.x() - 3 * SWATCH);
            group.add(Svg.text(name, image.x() + 2 * SWATCH, y + Type.TEXT * 0.35, Type.TEXT, Anchor.START));
        }
        return group;
    }

    private Box image() {
        double room = Math.max(1, page.height() - below(slice) - 2 * EDGE);
        double scale = Math.min((page.width() - 2 * EDGE) / slice.width(), room / slice.height());
        double width = scale * slice.width();
        return new Box(page.centreX() - width / 2, page.y() + EDGE, width, scale * slice.height());
    }

    /** The runs of a phase, row by row, as one path of rectangles. */
    private String runs(int phase, Box image) {
        double dx = image.width() / slice.width();
        double dy = image.height() / slice.height();
        PathData path = new PathData();
        for (int row = 0; row < slice.height(); row++) {
            int column = 0;
            while (column < slice.width()) {
                int end = column;
                while (end < slice.width() && slice.phase(end, row) == phase) {
                    end++;
                }
                if (end > column) {
                    double top = image.y() + row * dy;
                    path.moveTo(image.x() + column * dx, top)
                            .lineTo(image.x() + end * dx, top)
                            .lineTo(image.x() + end * dx, top + dy)
                            .lineTo(image.x() + column * dx, top + dy)
                            .close();
                }
                column = Math.max(end, column + 1);
            }
        }
        return path.text();
    }

    private Element bar(Box image, double y) {
        double length = slice.barLength();
        double points = length / slice.voxel() * image.width() / slice.width();
        return Svg.group("scale")
                .add(
                        Svg.line(image.x(), y, image.x() + points, y, Type.INK, 1.5),
                        Svg.text(
                                slice.barText(),
                                image.x() + points + EDGE,
                                y + Type.TEXT * 0.35,
                                Type.TEXT,
                                Anchor.START));
    }
}
