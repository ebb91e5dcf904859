package org.interphaselab.ui.analysis.design;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.interphaselab.chart.Palette;
import org.interphaselab.ui.ShownNumbers;
import org.interphaselab.ui.Spoken;
import org.interphaselab.ui.ThemeColours;

/** The metal particles of a box as the engine placed them; those of a cluster that goes all the way through stand out. */
final class ParticleSketch extends Canvas {

    private static final int[][] EDGES = {
        {0, 1}, {1, 3}, {3, 2}, {2, 0}, {4, 5}, {5, 7}, {7, 6}, {6, 4}, {0, 4}, {1, 5}, {2, 6}, {3, 7}
    };
    private static final double TURN = Math.toRadians(10);
    private static final double PER_PIXEL = Math.toRadians(0.5);
    private static final double STEEPEST = Math.toRadians(80);
    /** The diagonal of the cube in its sides, and a little room. */
    private static final double SPAN = 1.8;

    private static final int MARGIN = 6;
    private static final int SWATCH = 12;
    private static final double STRIPED_FROM = 2.5;

    private Optional<SketchedBox> box = Optional.empty();
    private String message = Messages.Sketch_placing;
    private double yaw = Math.toRadians(28);
    private double pitch = Math.toRadians(20);
    private Event dragged;

    ParticleSketch(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        setToolTipText(Messages.Sketch_help);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.KeyDown, this::key);
        // a canvas that listens to keys must say itself that Tab leaves it
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        addListener(SWT.MouseDown, event -> {
            forceFocus();
            dragged = event.button == 1 ? event : null;
        });
        addListener(SWT.MouseUp, event -> dragged = null);
        addListener(SWT.MouseMove, this::drag);
        Spoken.name(this, Messages.Sketch_name);
        Spoken.describe(this, () -> words() + " " + Messages.Sketch_help);
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = words();
            }
        });
    }

    /** Shows a box. */
    void show(SketchedBox shown) {
        box = Optional.of(shown);
        changed();
    }

    /** Shows a sentence instead. */
    void show(String sentence) {
        box = Optional.empty();
        message = sentence;
        changed();
    }

    /** What it shows, in words. */
    String words() {
        return box.map(shown -> NLS.bind(Messages.Sketch_describe, new Object[] {
                    shown.number(),
                    ShownNumbers.significant(shown.fractionPercent(), 3),
                    Math.round(shown.percolatingPercent())
                }))
                .orElse(message);
    }

    private void changed() {
        Spoken.changed(this);
        redraw();
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> turn(-TURN, 0);
            case SWT.ARROW_RIGHT -> turn(TURN, 0);
            case SWT.ARROW_UP -> turn(0, TURN);
            case SWT.ARROW_DOWN -> turn(0, -TURN);
            default -> {
                // other keys are not ours
            }
        }
    }

    private void drag(Event event) {
        if (dragged != null) {
            turn(PER_PIXEL * (event.x - dragged.x), PER_PIXEL * (event.y - dragged.y));
            dragged = event;
        }
    }

    private void turn(double right, double down) {
        yaw += right;
        pitch = Math.clamp(pitch + down, -STEEPEST, STEEPEST);
        redraw();
    }

    private void paint(GC gc) {
        ThemeColours colours = ThemeColours.of(this);
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(colours.background());
        gc.fillRectangle(area);
        if (box.isPresent()) {
            int legend = gc.getFontMetrics().getHeight() + MARGIN;
            paint(gc, colours, box.get(), new Rectangle(area.x, area.y, area.width, area.height - legend));
            legend(gc, colours, area.height - legend);
        } else {
            gc.setForeground(colours.quiet());
            wrapped(gc, message, area.width - 2 * MARGIN);
        }
        if (isFocusControl()) {
            gc.drawFocus(0, 0, area.width, area.height);
        }
    }

    private static void wrapped(GC gc, String text, int width) {
        TextLayout layout = new TextLayout(gc.getDevice());
        layout.setText(text);
        layout.setWidth(Math.max(1, width));
        layout.draw(gc, MARGIN, MARGIN);
        layout.dispose();
    }

    private void paint(GC gc, ThemeColours colours, SketchedBox shown, Rectangle area) {
        Projection projection = new Projection(yaw, pitch);
        double scale = Math.min(area.width, area.height) / SPAN;
        Ink ink = new Ink(gc, colours, area.x + 0.5 * area.width, area.y + 0.5 * area.height, scale);
        double[][] corners = new double[8][];
        int farthest = 0;
        for (int i = 0; i < corners.length; i++) {
            corners[i] = projection.point((i & 1) - 0.5, (i >> 1 & 1) - 0.5, (i >> 2 & 1) - 0.5);
            farthest = corners[i][2] < corners[farthest][2] ? i : farthest;
        }
        edges(ink, corners, farthest, true);
        projection
                .ellipses(shown.particles(), shown.side(), shown.along(), shown.across())
                .forEach(each -> ink.particle(each, shown.envelope() / shown.side()));
        edges(ink, corners, farthest, false);
    }

    /** The edges that meet in the corner that is hidden, or the others. */
    private static void edges(Ink ink, double[][] corners, int farthest, boolean hidden) {
        for (int[] edge : EDGES) {
            if (hidden == (edge[0] == farthest || edge[1] == farthest)) {
                ink.edge(corners[edge[0]], corners[edge[1]], hidden);
            }
        }
    }

    private static void legend(GC gc, ThemeColours colours, int y) {
        Ink ink = new Ink(gc, colours, 0, 0, 1);
        int middle = y + gc.getFontMetrics().getHeight() / 2;
        int x = MARGIN + SWATCH / 2;
        for (boolean through : new boolean[] {true, false}) {
            String words = through ? Messages.Sketch_through : Messages.Sketch_other;
            ink.particle(new Projection.Ellipse(x, middle, 0, SWATCH / 2.0, SWATCH / 2.0, 0, through), 0);
            gc.setForeground(colours.foreground());
            gc.drawText(words, x + SWATCH, y, true);
            x += 2 * SWATCH + gc.textExtent(words).x;
        }
    }

    /** Draws at a place and scale of the canvas. */
    private record Ink(GC gc, ThemeColours colours, double x, double y, double scale) {

        void edge(double[] from, double[] to, boolean hidden) {
            gc.setForeground(hidden ? colours.faint() : colours.quiet());
            gc.setLineWidth(1);
            gc.drawLine(
                    (int) Math.round(x + scale * from[0]),
                    (int) Math.round(y + scale * from[1]),
                    (int) Math.round(x + scale * to[0]),
                    (int) Math.round(y + scale * to[1]));
        }

        void particle(Projection.Ellipse each, double envelope) {
            float major = (float) Math.max(1, scale * each.major());
            float minor = (float) Math.max(1, scale * each.minor());
            Transform turned = new Transform(gc.getDevice());
            Transform before = new Transform(gc.getDevice());
            gc.getTransform(before);
            gc.getTransform(turned);
            turned.translate((float) (x + scale * each.x()), (float) (y + scale * each.y()));
            turned.rotate((float) Math.toDegrees(each.angle()));
            gc.setTransform(turned);
            if (envelope > 0) {
                float shell = (float) (scale * envelope);
                gc.setForeground(colours.quiet());
                oval(major + shell, minor + shell, false);
            }
            gc.setBackground(colours.ink(each.through() ? Palette.VERMILLION : Palette.SKY_BLUE));
            oval(major, minor, true);
            gc.setForeground(colours.background());
            oval(major, minor, false);
            if (each.through() && minor >= STRIPED_FROM) {
                stripes(major, minor);
            }
            gc.setTransform(before);
            turned.dispose();
            before.dispose();
        }

        private void oval(float major, float minor, boolean filled) {
            int width = Math.round(2 * major);
            int height = Math.round(2 * minor);
            if (filled) {
                gc.fillOval(-width / 2, -height / 2, width, height);
            } else {
                gc.drawOval(-width / 2, -height / 2, width, height);
            }
        }

        /** Three chords across the longer axis. */
        private void stripes(float major, float minor) {
            for (int i = -1; i <= 1; i++) {
                int at = Math.round(i * major / 2);
                int half = Math.round(minor * (i == 0 ? 1 : (float) Math.sqrt(0.75)) - 1);
                gc.drawLine(at, -half, at, half);
            }
        }
    }
}
