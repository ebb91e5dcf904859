package org.interphaselab.ui.chart;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.interphaselab.ui.ButtonWords;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Ids;

/** Asks how wide a figure is in print and, for images made of dots, how finely they are drawn. */
final class PrintSizeDialog extends Dialog {

    /** The name of its shell, see {@link Ids}. */
    static final String ID = "chart.size";

    private static final int NARROWEST_MM = 20;
    private static final int WIDEST_MM = 2000;
    private static final int LOWEST_DPI = 30;
    private static final int HIGHEST_DPI = 2400;

    private final boolean dots;
    private int widthMm;
    private int dotsPerInch;
    private Spinner width;
    private Spinner resolution;

    PrintSizeDialog(Shell parent, double widthMm, int dotsPerInch, boolean dots) {
        super(parent);
        this.widthMm = (int) Math.round(widthMm);
        this.dotsPerInch = dotsPerInch;
        this.dots = dots;
    }

    double widthMm() {
        return widthMm;
    }

    int dotsPerInch() {
        return dotsPerInch;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Size_title);
        Ids.name(shell, ID);
        HelpContexts.set(shell, "chart-size");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(form);
        width = spinner(form, Messages.Size_width, NARROWEST_MM, WIDEST_MM, widthMm);
        if (dots) {
            resolution = spinner(form, Messages.Size_resolution, LOWEST_DPI, HIGHEST_DPI, dotsPerInch);
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Ids.name(createButton(parent, IDialogConstants.OK_ID, ButtonWords.ok(), true), ID + ".ok");
        Ids.name(createButton(parent, IDialogConstants.CANCEL_ID, ButtonWords.cancel(), false), ID + ".cancel");
    }

    private static Spinner spinner(Composite form, String label, int least, int most, int value) {
        new Label(form, SWT.NONE).setText(label);
        Spinner spinner = new Spinner(form, SWT.BORDER);
        spinner.setValues(value, least, most, 0, 5, 50);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(spinner);
        return spinner;
    }

    @Override
    protected void okPressed() {
        widthMm = width.getSelection();
        if (dots) {
            dotsPerInch = resolution.getSelection();
        }
        super.okPressed();
    }
}
