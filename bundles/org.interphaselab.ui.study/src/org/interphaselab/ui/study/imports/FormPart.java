package org.interphaselab.ui.study.imports;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.interphaselab.cycler.mapping.MappingProfile;
import org.interphaselab.cycler.mapping.MappingProfile.CurrentSign;
import org.interphaselab.cycler.mapping.TableForm;
import org.interphaselab.ui.Ids;

/** Where a table stands in its file and how it is written, as fields. */
final class FormPart {

    /** Before the names of its fields, see {@link Ids}. */
    static final String ID = "import.form";

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', ' ', '|');
    private static final int MOST_ROWS = 500;

    private final Composite area;
    private final Combo sheet;
    private final Combo separator;
    private final Combo decimalSign;
    private final Text charset;
    private final Combo dates;
    private final Spinner headerRow;
    private final Spinner headerRows;
    private final Spinner firstRow;
    private final Combo current;
    private final Combo cells;
    private TableForm.Kind kind = TableForm.Kind.TEXT;
    private boolean showing;

    FormPart(Composite parent, Runnable changed) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 5).applyTo(area);
        sheet = choice(Messages.Form_sheet, "sheet");
        sheet.setEnabled(false);
        separator = choice(
                Messages.Form_separator,
                "separator",
                Messages.Form_comma,
                Messages.Form_semicolon,
                Messages.Form_tab,
                Messages.Form_blank,
                Messages.Form_bar);
        decimalSign = choice(Messages.Form_decimal, "decimal", Messages.Form_point, Messages.Form_comma);
        charset = field(Messages.Form_encoding, "charset", new Text(label(Messages.Form_encoding), SWT.BORDER));
        charset.setToolTipText(Messages.Form_encodingTip);
        dates = choice(Messages.Form_dates, "dates", Messages.Form_month, Messages.Form_day);
        current = choice(Messages.Form_current, "current", Messages.Form_charges, Messages.Form_discharges);
        cells = choice(Messages.Form_holds, "cells", Messages.Form_one, Messages.Form_side);
        cells.setToolTipText(Messages.Form_holdsTip);
        headerRow = rows(Messages.Form_header, "headerRow", 0);
        headerRow.setToolTipText(Messages.Form_headerTip);
        headerRows = rows(Messages.Form_headers, "headerRows", 0);
        firstRow = rows(Messages.Form_first, "firstRow", 1);
        for (Control field : List.of(sheet, separator, decimalSign, dates, current, cells)) {
            field.addListener(SWT.Selection, event -> tell(changed));
        }
        for (Control field : List.of(charset, headerRow, headerRows, firstRow)) {
            field.addListener(SWT.Modify, event -> tell(changed));
        }
    }

    Composite control() {
        return area;
    }

    /** Shows what a mapping says, without telling of a change. */
    void show(MappingProfile profile, List<String> sheets) {
        TableForm form = profile.form();
        showing = true;
        kind = form.kind();
        boolean workbook = kind == TableForm.Kind.WORKBOOK;
        sheet.setItems(sheets.toArray(String[]::new));
        sheet.setText(form.sheet());
        separator.select(SEPARATORS.indexOf(form.separator()));
        decimalSign.select(form.decimalSign() == ',' ? 1 : 0);
        charset.setText(form.charset());
        dates.select(form.dayFirst() ? 1 : 0);
        headerRow.setSelection(form.headerRow());
        headerRows.setSelection(form.headerRows());
        firstRow.setSelection(form.firstRow());
        cells.select(profile.repeats() ? 1 : 0);
        current.select(profile.currentSign() == CurrentSign.POSITIVE_CHARGES ? 0 : 1);
        sheet.setEnabled(workbook);
        separator.setEnabled(!workbook);
        decimalSign.setEnabled(!workbook);
        charset.setEnabled(!workbook);
        showing = false;
    }

    /** What the fields say. */
    TableForm form() {
        int chosen = separator.getSelectionIndex();
        return new TableForm(
                kind,
                sheet.getText(),
                chosen < 0 ? ',' : SEPARATORS.get(chosen),
                decimalSign.getSelectionIndex() == 1 ? ',' : '.',
                charset.getText().strip(),
                dates.getSelectionIndex() == 1,
                headerRow.getSelection(),
                headerRow.getSelection() == 0 ? 0 : headerRows.getSelection(),
                firstRow.getSelection());
    }

    /** What a positive current of the file does. */
    CurrentSign sign() {
        return current.getSelectionIndex() == 1 ? CurrentSign.POSITIVE_DISCHARGES : CurrentSign.POSITIVE_CHARGES;
    }

    /** Whether the columns come again for each cell. */
    boolean repeats() {
        return cells.getSelectionIndex() == 1;
    }

    private void tell(Runnable changed) {
        if (!showing) {
            changed.run();
        }
    }

    private Composite label(String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        return area;
    }

    private static <C extends Control> C field(String text, String name, C control) {
        control.setToolTipText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(control);
        return Ids.name(control, ID + "." + name);
    }

    private Combo choice(String text, String name, String... items) {
        Combo combo = new Combo(label(text), SWT.READ_ONLY);
        combo.setItems(items);
        return field(text, name, combo);
    }

    private Spinner rows(String text, String name, int least) {
        Spinner spinner = new Spinner(label(text), SWT.BORDER);
        spinner.setMinimum(least);
        spinner.setMaximum(MOST_ROWS);
        return field(text, name, spinner);
    }
}
