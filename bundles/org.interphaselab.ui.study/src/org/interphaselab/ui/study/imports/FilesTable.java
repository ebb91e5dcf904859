package org.interphaselab.ui.study.imports;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.interphaselab.core.Problem;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.study.imports.ImportAction;
import org.interphaselab.study.imports.ImportEntry;
import org.interphaselab.ui.CellTips;
import org.interphaselab.ui.CutTexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Spoken;

/** Files as a table: light, format, records, and what becomes of them. */
final class FilesTable {

    private final TableViewer viewer;
    private final LightImages lights;

    /**
     * @param id the name of the table, see {@link Ids}
     * @param fate what becomes of a file, in words
     */
    FilesTable(Composite parent, String id, Function<ImportEntry, String> fate) {
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout(true);
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        CutTexts.mark(viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        Spoken.name(Ids.name(viewer.getTable(), id), Messages.Files_table);
        lights = new LightImages(viewer.getTable());
        CellTips.show(viewer);
        column(layout, Messages.Column_light, 9, FilesTable::light);
        column(layout, Messages.Column_file, 34, ImportEntry::shownName);
        column(layout, Messages.Column_format, 17, FilesTable::format);
        column(layout, Messages.Column_records, 11, FilesTable::records);
        column(layout, Messages.Column_fate, 29, fate);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
    }

    Composite control() {
        return viewer.getTable().getParent();
    }

    TableViewer viewer() {
        return viewer;
    }

    void show(List<ImportEntry> entries) {
        viewer.setInput(entries);
    }

    private static String light(ImportEntry entry) {
        return entry.action() == ImportAction.SKIPPED
                ? ""
                : switch (entry.light()) {
                    case RED -> Messages.Light_red;
                    case YELLOW -> Messages.Light_yellow;
                    case GREEN -> Messages.Light_green;
                    case NOT_CHECKED -> Messages.Light_notChecked;
                };
    }

    private static String format(ImportEntry entry) {
        return entry.report().map(report -> FormatNames.of(report.format())).orElse("");
    }

    private static String records(ImportEntry entry) {
        String records = entry.report()
                .map(ImportReport::records)
                .map(count -> String.format("%,d", count))
                .orElse("");
        return entry.action() == ImportAction.CONTINUE
                ? String.format("%,d → %s", entry.samplesBefore(), records)
                : records;
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<ImportEntry, String> text) {
        boolean first = viewer.getTable().getColumnCount() == 0;
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((ImportEntry) element);
            }

            @Override
            public Image getImage(Object element) {
                ImportEntry entry = (ImportEntry) element;
                return first && entry.action() != ImportAction.SKIPPED ? lights.of(entry.light()) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                ImportEntry entry = (ImportEntry) element;
                return entry.file()
                        + entry.report()
                                .map(report -> "\n" + NLS.bind(Messages.File_version, report.version()))
                                .orElse("")
                        + entry.problems().stream().map(Problem::what).reduce("", (all, one) -> all + "\n" + one);
            }
        });
    }
}
