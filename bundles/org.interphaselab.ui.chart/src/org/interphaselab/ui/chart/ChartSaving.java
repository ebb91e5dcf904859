package org.interphaselab.ui.chart;

import java.nio.file.Path;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.interphaselab.chart.Figure;
import org.interphaselab.chart.svg.FigureSize;
import org.interphaselab.ui.Work;

/** Asks where and how large a figure is saved, and saves it in the background. */
public final class ChartSaving {

    private static final int USUAL_DPI = 600;

    private ChartSaving() {}

    /** Asks and saves; nothing happens when the user cancels. */
    public static void ask(Figure figure, Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Save_title);
        dialog.setFilterExtensions(new String[] {"*.svg", "*.pdf", "*.png", "*.csv"});
        dialog.setFilterNames(
                new String[] {Messages.Save_svg, Messages.Save_pdf, Messages.Save_png, Messages.Save_csv});
        dialog.setFileName(figure.title().replaceAll("[^\\p{L}\\p{N}._-]+", "-") + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Path file = Path.of(chosen);
        if (ChartFile.ofNumbers(file)) {
            save(figure, new ChartFile(file, FigureSize.DOUBLE_COLUMN_MM, USUAL_DPI), shell);
            return;
        }
        PrintSizeDialog size =
                new PrintSizeDialog(shell, FigureSize.DOUBLE_COLUMN_MM, USUAL_DPI, ChartFile.ofDots(file));
        if (size.open() == Window.OK) {
            save(figure, new ChartFile(file, size.widthMm(), size.dotsPerInch()), shell);
        }
    }

    private static void save(Figure figure, ChartFile chart, Shell shell) {
        String task = NLS.bind(Messages.Save_task, chart.file().getFileName());
        new Work<>(shell, task, progress -> chart.write(figure), written -> {
                    // the file is where the user wanted it
                })
                .schedule();
    }
}
