package org.interphaselab.ui.study.imports;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.interphaselab.study.imports.ImportTarget.CellName;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Spoken;

/** Asks for the rule by which files belong to cells. */
final class RulePart {

    /** Before the names of its parts, see {@link Ids}. */
    static final String ID = "import.rule";

    private final ImportDraft draft;
    private final List<CellName> cells;
    private final Text pattern;
    private final Button newCells;
    private final Combo cell;
    private CellRule.Kind kind;

    RulePart(Composite parent, ImportDraft draft) {
        this.draft = draft;
        this.cells = draft.target().cells();
        this.kind = draft.rule().kind();
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        radio(area, CellRule.Kind.PATTERN, Messages.Rule_pattern, 1);
        pattern = Ids.name(new Text(area, SWT.BORDER), ID + ".pattern");
        Spoken.name(pattern, Messages.Rule_pattern.replace("&", ""));
        pattern.setMessage("{cell}_*.ndax   or   {cell}/*.nda");
        pattern.setToolTipText(Messages.Rule_patternTip);
        pattern.setText(kind == CellRule.Kind.PATTERN ? draft.rule().text() : "");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(pattern);
        newCells = Ids.name(new Button(area, SWT.CHECK), ID + ".newCells");
        newCells.setText(Messages.Rule_newCells);
        newCells.setSelection(draft.newCells());
        GridDataFactory.swtDefaults().span(2, 1).indent(20, 0).applyTo(newCells);
        newCells.addListener(SWT.Selection, event -> draft.makeCells(newCells.getSelection()));
        radio(area, CellRule.Kind.ONE_CELL, Messages.Rule_oneCell, 1);
        cell = Ids.name(new Combo(area, SWT.READ_ONLY), ID + ".cell");
        Spoken.name(cell, Messages.Rule_oneCell.replace("&", ""));
        cells.forEach(one -> cell.add(one.name()));
        GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).applyTo(cell);
        for (int i = 0; i < cells.size(); i++) {
            if (kind == CellRule.Kind.ONE_CELL
                    && cells.get(i).id().equals(draft.rule().text())) {
                cell.select(i);
            }
        }
        radio(area, CellRule.Kind.BARCODE, Messages.Rule_barcode, 2);
        radio(area, CellRule.Kind.BY_HAND, Messages.Rule_hand, 2);
        pattern.addListener(SWT.Modify, event -> say());
        cell.addListener(SWT.Selection, event -> say());
        enable();
    }

    private void radio(Composite parent, CellRule.Kind choice, String text, int span) {
        Button button = Ids.name(new Button(parent, SWT.RADIO), ID + "." + choice.name());
        button.setText(text);
        button.setSelection(choice == kind);
        GridDataFactory.swtDefaults().span(span, 1).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                kind = choice;
                enable();
                say();
            }
        });
    }

    private void enable() {
        pattern.setEnabled(kind == CellRule.Kind.PATTERN);
        newCells.setEnabled(kind == CellRule.Kind.PATTERN || kind == CellRule.Kind.BARCODE);
        cell.setEnabled(kind == CellRule.Kind.ONE_CELL);
    }

    private void say() {
        int chosen = cell.getSelectionIndex();
        String text =
                switch (kind) {
                    case PATTERN -> pattern.getText();
                    case ONE_CELL -> chosen < 0 ? "" : cells.get(chosen).id();
                    case BARCODE, BY_HAND -> "";
                };
        draft.say(new CellRule(kind, text));
    }
}
