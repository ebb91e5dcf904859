package org.interphaselab.ui.study.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.interphaselab.core.Light;
import org.interphaselab.study.imports.ImportEntry;
import org.interphaselab.ui.CellTips;
import org.interphaselab.ui.CutTexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Spoken;
import org.interphaselab.ui.study.codes.CodeText;
import org.interphaselab.ui.study.codes.CodesDialog;

/** The whole account of one file, line by line, and what the selected line means. */
final class FindingsPart {

    /** Before the names of its parts, see {@link Ids}. */
    static final String ID = "import.findings";

    private final SashForm area;
    private final TableViewer viewer;
    private final LightImages lights;
    private final Text text;
    private final Button explain;

    FindingsPart(Composite parent) {
        area = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(area, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout(true);
        left.setLayout(layout);
        viewer = new TableViewer(left, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        CutTexts.mark(viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        Spoken.name(Ids.name(viewer.getTable(), ID), Messages.Findings_table);
        lights = new LightImages(viewer.getTable());
        CellTips.show(viewer);
        column(layout, Messages.Column_account, 22, Finding::kind);
        column(layout, Messages.Column_found, 78, Finding::words);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Composite right = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(right);
        text = Ids.name(
                new Text(right, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL), ID + ".text");
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 60).applyTo(text);
        Spoken.name(text, Messages.Findings_text);
        explain = Ids.name(new Button(right, SWT.PUSH), ID + ".explain");
        explain.setText(Messages.Findings_codes);
        explain.addListener(SWT.Selection, event -> explain());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(explain);
        area.setWeights(3, 2);
        viewer.addSelectionChangedListener(event -> told());
        show(Optional.empty());
    }

    SashForm control() {
        return area;
    }

    void show(Optional<ImportEntry> entry) {
        List<Finding> findings = entry.map(Finding::of).orElse(List.of());
        viewer.setInput(findings);
        if (!findings.isEmpty()) {
            viewer.setSelection(new StructuredSelection(findings.getFirst()), true);
        }
        told();
    }

    /** Opens the catalogue of codes at the selected line. */
    void explain() {
        new CodesDialog(area.getShell(), selected().map(Finding::code).orElse("")).open();
    }

    private Optional<Finding> selected() {
        return Optional.ofNullable((Finding) viewer.getStructuredSelection().getFirstElement());
    }

    private void told() {
        text.setText(
                selected().map(finding -> finding.words() + meaning(finding)).orElse(Messages.Findings_nothing));
    }

    private static String meaning(Finding finding) {
        if (finding.code().isEmpty()) {
            return "";
        }
        boolean passed = finding.light().equals(Optional.of(Light.GREEN));
        return "\n\n" + (passed ? Messages.Findings_ifNot + "\n" : "") + CodeText.of(finding.code());
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<Finding, String> words) {
        boolean first = viewer.getTable().getColumnCount() == 0;
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 90, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return words.apply((Finding) element);
            }

            @Override
            public Image getImage(Object element) {
                return first ? ((Finding) element).light().map(lights::of).orElse(null) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return ((Finding) element).words();
            }
        });
    }
}
