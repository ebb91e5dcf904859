package org.interphaselab.ui.analysis.verdict;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;
import org.interphaselab.chart.MarkStyle;
import org.interphaselab.ui.SymbolPainter;
import org.interphaselab.ui.ThemeColours;

/** One column of the verdicts; the verdict itself has its symbol and colour. */
final class VerdictLabels extends ColumnLabelProvider {

    private static final int IMAGE = 16;
    private static final int SYMBOL = 10;

    private final Function<VerdictLine, String> text;
    private final boolean symbol;
    private final Map<MarkStyle, Image> images = new HashMap<>();
    private Control control;

    VerdictLabels(Function<VerdictLine, String> text, boolean symbol) {
        this.text = text;
        this.symbol = symbol;
    }

    @Override
    protected void initialize(ColumnViewer viewer, ViewerColumn column) {
        super.initialize(viewer, column);
        control = viewer.getControl();
    }

    @Override
    public String getText(Object element) {
        return text.apply((VerdictLine) element);
    }

    @Override
    public Image getImage(Object element) {
        MarkStyle style = ((VerdictLine) element).style();
        return symbol && style != null ? images.computeIfAbsent(style, this::paint) : null;
    }

    @Override
    public Color getForeground(Object element) {
        MarkStyle style = ((VerdictLine) element).style();
        return symbol && style != null ? ThemeColours.of(control).ink(style.colour()) : null;
    }

    @Override
    public Font getFont(Object element) {
        return !symbol || ((VerdictLine) element).style() == null
                ? null
                : JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    }

    @Override
    public String getToolTipText(Object element) {
        return ((VerdictLine) element).text();
    }

    @Override
    public void dispose() {
        images.values().forEach(Image::dispose);
        images.clear();
        super.dispose();
    }

    private Image paint(MarkStyle style) {
        ImageData empty = new ImageData(IMAGE, IMAGE, 32, new PaletteData(0xff0000, 0xff00, 0xff));
        empty.alphaData = new byte[IMAGE * IMAGE];
        Image image = new Image(control.getDisplay(), empty);
        GC gc = new GC(image);
        SymbolPainter.paint(gc, style, ThemeColours.of(control), IMAGE / 2, IMAGE / 2, SYMBOL);
        gc.dispose();
        return image;
    }
}
