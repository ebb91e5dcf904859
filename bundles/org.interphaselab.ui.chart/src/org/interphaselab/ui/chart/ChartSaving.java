package org.interphaselab.ui.chart;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.interphaselab.chart.Figure;
import org.interphaselab.ui.Work;

/** Asks where a figure goes, and saves it in the background. */
public final class ChartSaving {

    private ChartSaving() {}

    /** Asks and saves; nothing happens when the user cancels. */
    public static void ask(Figure figure, Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Save Chart");
        dialog.setFilterExtensions(new String[] {"*.svg", "*.csv"});
        dialog.setFilterNames(new String[] {"Drawing (SVG)", "Numbers (CSV)"});
        dialog.setFileName(figure.title().replaceAll("[^\\p{L}\\p{N}._-]+", "-") + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            new Work<>(shell, "Saving " + file.getFileName(), progress -> ChartFile.write(figure, file), written -> {
                        // the file is where the user wanted it
                    })
                    .schedule();
        }
    }
}
