package org.interphaselab.ui.analysis.report;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.interphaselab.report.files.FigureFiles;
import org.interphaselab.report.files.FigureFormat;
import org.interphaselab.report.files.ReportFormat;
import org.interphaselab.report.study.StudyCrate;
import org.interphaselab.ui.ButtonWords;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Unhurried;

/** Asks as what and where a report is written. */
public final class ReportExportDialog extends TitleAreaDialog {

    /** The names of its shell and fields, see {@link Ids}. */
    public static final String ID = "report.export";

    public static final String FOLDER_ID = "report.export.folder";
    public static final String CRATE_ID = "report.export.crate";
    public static final String INSTITUTION_ID = "report.export.institution";
    public static final String ARCHIVE_ID = "report.export.archive";

    private final Path reports;
    private final Map<ReportFormat, Button> formats = new EnumMap<>(ReportFormat.class);
    private final Map<FigureFormat, Button> figures = new EnumMap<>(FigureFormat.class);
    private Text folder;
    private Text dots;
    private Button crate;
    private Text institution;
    private Text archive;
    private ExportOrder order;

    /** @param reports the study's own folder for reports */
    ReportExportDialog(Shell parent, Path reports) {
        super(parent);
        this.reports = reports;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** @param ordered told what is to be written, unless the user cancels */
    void ask(Consumer<ExportOrder> ordered) {
        Unhurried.open(this, pressed -> {
            if (pressed == OK) {
                ordered.accept(order);
            }
        });
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Export_title);
        Ids.name(shell, ID);
        HelpContexts.set(shell, "report-export");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.Export_heading);
        setMessage(Messages.Export_message);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Composite kinds = row(area, Messages.Export_write);
        formats.put(ReportFormat.HTML, check(kinds, Messages.Export_html, "report.export.html", true));
        formats.put(ReportFormat.PDF, check(kinds, Messages.Export_pdf, "report.export.pdf", true));
        formats.put(ReportFormat.FIGURES, check(kinds, Messages.Export_figures, "report.export.figures", false));
        Composite each = row(area, Messages.Export_figuresAs);
        figures.put(FigureFormat.SVG, check(each, "&SVG", "report.export.svg", true));
        figures.put(FigureFormat.CSV, check(each, "&CSV", "report.export.csv", true));
        figures.put(FigureFormat.PDF, check(each, "P&DF", "report.export.figure.pdf", false));
        figures.put(FigureFormat.PNG, check(each, "P&NG", "report.export.png", false));
        label(each, Messages.Export_with);
        dots = text(each, "report.export.dpi", "" + FigureFiles.USUAL_DPI);
        dots.setToolTipText(NLS.bind(Messages.Export_dotsTip, FigureFiles.HIGHEST_DPI));
        label(each, Messages.Export_dots);
        label(area, Messages.Export_folder);
        folder = text(area, FOLDER_ID, reports.toString());
        button(area, Messages.Export_browse, this::browseFolder);
        crate = check(area, Messages.Export_crate, CRATE_ID, false);
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 8).applyTo(crate);
        label(area, Messages.Export_institution);
        institution = text(area, INSTITUTION_ID, "");
        institution.setToolTipText(Messages.Export_institutionTip);
        label(area, "");
        label(area, Messages.Export_archive);
        archive = text(area, ARCHIVE_ID, "");
        button(area, Messages.Export_browseArchive, this::browseArchive);
        follow();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Export_export, true);
        createButton(parent, IDialogConstants.CANCEL_ID, ButtonWords.cancel(), false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void okPressed() {
        Set<ReportFormat> chosen = EnumSet.noneOf(ReportFormat.class);
        formats.forEach((format, button) -> add(chosen, format, button));
        order = new ExportOrder(
                path(folder),
                chosen,
                new FigureFiles(chosenFigures(), Integer.parseInt(dots.getText().strip())),
                crate.getSelection()
                        ? Optional.of(
                                new ExportOrder.Crate(institution.getText().strip(), path(archive)))
                        : Optional.empty());
        super.okPressed();
    }

    private void follow() {
        boolean each = formats.get(ReportFormat.FIGURES).getSelection();
        figures.values().forEach(button -> button.setEnabled(each));
        dots.setEnabled(each && figures.get(FigureFormat.PNG).getSelection());
        institution.setEnabled(crate.getSelection());
        archive.setEnabled(crate.getSelection());
        String problem = problem(each);
        setMessage(
                problem.isEmpty() ? Messages.Export_message : problem,
                problem.isEmpty() ? IMessageProvider.NONE : IMessageProvider.ERROR);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
        }
    }

    private String problem(boolean each) {
        boolean report = formats.values().stream().anyMatch(Button::getSelection);
        if (!report && !crate.getSelection()) {
            return Messages.Export_chooseWhat;
        }
        if (each && chosenFigures().isEmpty()) {
            return Messages.Export_chooseFigures;
        }
        if (!dots.getText().strip().matches("[1-9][0-9]{0,3}")
                || Integer.parseInt(dots.getText().strip()) > FigureFiles.HIGHEST_DPI) {
            return NLS.bind(Messages.Export_giveDots, FigureFiles.HIGHEST_DPI);
        }
        if (folder.getText().isBlank() || path(folder) == null) {
            return Messages.Export_giveFolder;
        }
        return crate.getSelection() ? problemOfCrate() : "";
    }

    private String problemOfCrate() {
        if (institution.getText().isBlank()) {
            return Messages.Export_giveInstitution;
        }
        Path file = path(archive);
        if (file == null || !file.isAbsolute() || !file.toString().endsWith(StudyCrate.ZIP)) {
            return NLS.bind(Messages.Export_givePath, StudyCrate.ZIP);
        }
        return Files.exists(file) ? Messages.Export_there : "";
    }

    private Set<FigureFormat> chosenFigures() {
        Set<FigureFormat> chosen = EnumSet.noneOf(FigureFormat.class);
        figures.forEach((format, button) -> add(chosen, format, button));
        return chosen;
    }

    private static <E> void add(Set<E> chosen, E format, Button button) {
        if (button.getSelection()) {
            chosen.add(format);
        }
    }

    private void browseFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(Messages.Export_chooseFolder);
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void browseArchive() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.Export_chooseArchive);
        dialog.setFilterExtensions(new String[] {"*" + StudyCrate.ZIP});
        String chosen = dialog.open();
        if (chosen != null) {
            crate.setSelection(true);
            archive.setText(chosen.endsWith(StudyCrate.ZIP) ? chosen : chosen + StudyCrate.ZIP);
        }
    }

    private static Path path(Text field) {
        try {
            return Path.of(field.getText().strip());
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static Composite row(Composite area, String words) {
        label(area, words);
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(8).spacing(10, 0).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        return row;
    }

    private static void label(Composite parent, String words) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(words);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
    }

    private Button check(Composite parent, String words, String id, boolean on) {
        Button button = Ids.name(new Button(parent, SWT.CHECK), id);
        button.setText(words);
        button.setSelection(on);
        button.addListener(SWT.Selection, event -> follow());
        return button;
    }

    private Text text(Composite parent, String id, String initial) {
        Text text = Ids.name(new Text(parent, SWT.BORDER), id);
        text.setText(initial);
        text.addListener(SWT.Modify, event -> follow());
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private void button(Composite parent, String words, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
    }
}
