package org.interphaselab.ui.study.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.mapping.MappedColumn;
import org.interphaselab.cycler.mapping.MappedReader;
import org.interphaselab.cycler.mapping.MappingGuess;
import org.interphaselab.cycler.mapping.MappingProfile;
import org.interphaselab.cycler.mapping.TableForm;
import org.interphaselab.cycler.mapping.TablePreview;
import org.interphaselab.study.imports.ImportEntry;
import org.interphaselab.ui.ButtonWords;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Sentence;
import org.interphaselab.ui.Spoken;
import org.interphaselab.ui.study.codes.CodesDialog;

/**
 * What the columns of a table of no known form are: proposed, changed and confirmed by the user, kept under a name. Files
 * with the same names of columns are then read by it.
 */
final class MappingPage extends WizardPage {

    /** Before the names of its parts, see {@link Ids}. */
    static final String ID = "import.mapping";

    private static final int ROWS = 40;
    private static final int VALUES = 3;

    private final ImportDraft draft;
    private final ImportReading reading;
    private final Consumer<List<Path>> again;
    private final List<Path> files = new ArrayList<>();
    private List<ColumnChoice> columns = List.of();
    private Optional<MappingGuess> guess = Optional.empty();
    /** Columns without a name before the first one. */
    private int before;

    private Combo file;
    private FormPart form;
    private ColumnTable table;
    private Text head;
    private Text name;
    private Button save;

    /** @param again looks at files once more */
    MappingPage(ImportDraft draft, ImportReading reading, Consumer<List<Path>> again) {
        super(ID);
        this.draft = draft;
        this.reading = reading;
        this.again = again;
        setTitle(Messages.Mapping_title);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 10).spacing(6, 8).applyTo(area);
        Composite top = row(area, 2);
        new Label(top, SWT.NONE).setText(Messages.Mapping_file);
        file = Ids.name(new Combo(top, SWT.READ_ONLY), ID + ".file");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        file.addListener(SWT.Selection, event -> propose());
        form = new FormPart(area, this::formChanged);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        head = Ids.name(
                new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL), ID + ".head");
        Spoken.name(head, Messages.Mapping_head);
        head.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, true).hint(860, 80).applyTo(head);
        table = new ColumnTable(area, this::judge);
        GridDataFactory.fillDefaults().grab(true, true).hint(860, 130).applyTo(table.control());
        Composite bottom = row(area, 3);
        new Label(bottom, SWT.NONE).setText(Messages.Mapping_keep);
        name = Ids.name(new Text(bottom, SWT.BORDER), ID + ".name");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(name);
        name.addListener(SWT.Modify, event -> judge());
        save = Ids.name(new Button(bottom, SWT.PUSH), ID + ".save");
        save.setText(Messages.Mapping_confirm);
        save.addListener(SWT.Selection, event -> confirm());
        HelpContexts.set(area, "import-mapping");
        setControl(area);
        draft.watch(this::list);
        list();
    }

    private static Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    /** Shows a file. */
    void choose(Path wanted) {
        int index = files.indexOf(wanted);
        if (index >= 0) {
            file.select(index);
            propose();
        }
    }

    private void list() {
        if (getControl() == null || getControl().isDisposed()) {
            return;
        }
        List<Path> now = draft.unknown(false).stream().map(ImportEntry::file).toList();
        if (now.equals(files)) {
            return;
        }
        files.clear();
        files.addAll(now);
        file.setItems(files.stream().map(Path::toString).toArray(String[]::new));
        if (!files.isEmpty()) {
            int named = draft.unknown(true).isEmpty()
                    ? 0
                    : files.indexOf(draft.unknown(true).getFirst().file());
            file.select(Math.max(0, named));
        }
        propose();
    }

    private Optional<Path> chosen() {
        int index = file.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(files.get(index));
    }

    private void propose() {
        guess = Optional.empty();
        columns = List.of();
        head.setText("");
        table.show(columns);
        if (chosen().isEmpty()) {
            save.setEnabled(false);
            setMessage(Messages.Mapping_nothing);
            return;
        }
        Path path = chosen().get();
        try {
            String proposed = String.valueOf(path.getFileName()).replaceFirst("\\..*$", "");
            MappingGuess made = MappingGuess.of(path, MappingProfile.isName(proposed) ? proposed : "table");
            guess = Optional.of(made);
            TableForm where = made.profile().form();
            form.show(made.profile(), TablePreview.of(path, where, 1).sheets());
            name.setText(made.profile().name());
            show(path, where);
        } catch (ProblemException e) {
            tell(e.problem());
        }
    }

    private void formChanged() {
        chosen().ifPresent(path -> {
            try {
                show(path, form.form());
            } catch (ProblemException e) {
                tell(e.problem());
            }
        });
    }

    private void show(Path path, TableForm where) throws ProblemException {
        TablePreview preview = TablePreview.of(path, where, ROWS);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < preview.rows().size(); i++) {
            text.append(String.format("%4d  ", i + 1))
                    .append(String.join("  |  ", preview.rows().get(i)))
                    .append('\n');
        }
        head.setText(text.toString());
        List<List<String>> names = preview.names(where);
        List<String> last = names.isEmpty() ? List.of() : names.getLast();
        before = (int) last.stream().takeWhile(String::isEmpty).count();
        List<ColumnChoice> choices = new ArrayList<>();
        for (int i = 1; i <= preview.columns(); i++) {
            String header = i <= last.size() ? last.get(i - 1) : "";
            choices.add(new ColumnChoice(
                    i, header, String.join(", ", preview.values(where, i, VALUES)), proposed(i, header)));
        }
        columns = choices;
        table.show(columns);
        judge();
    }

    /** What was said of a column stays when only the form changes. */
    private Optional<MappedColumn> proposed(int position, String header) {
        return columns.stream()
                .filter(choice ->
                        choice.position() == position && choice.header().equals(header))
                .findFirst()
                .map(ColumnChoice::column)
                .orElseGet(() -> guess.flatMap(made -> made.profile().columns().stream()
                        .filter(column -> column.position() + (made.profile().repeats() ? before : 0) == position
                                && (column.header().isEmpty() || column.header().equals(header)))
                        .findFirst()));
    }

    private MappingProfile profile() throws ProblemException {
        TableForm where = form.form();
        TablePreview preview = TablePreview.of(chosen().orElseThrow(), where, ROWS);
        return new MappingProfile(
                name.getText().strip(),
                "",
                where,
                columns.stream()
                        .flatMap(
                                choice -> (form.repeats() ? choice.columnOfEachCell(before) : choice.column()).stream())
                        .toList(),
                form.repeats() ? columnsPerCell() : 0,
                form.sign(),
                preview.names(where));
    }

    /** As many as were found to come again, if what the user says has room in them. */
    private int columnsPerCell() {
        int used = columns.stream()
                .filter(choice -> choice.quantity().isPresent())
                .mapToInt(choice -> choice.position() - before)
                .max()
                .orElse(1);
        return Math.max(used, guess.map(made -> made.profile().columnsPerCell()).orElse(0));
    }

    private void judge() {
        if (chosen().isEmpty()) {
            return;
        }
        try {
            MappingProfile profile = profile();
            profile.require();
            save.setEnabled(!profile.signature().isEmpty());
            if (profile.signature().isEmpty()) {
                setMessage(Messages.Mapping_noNumbers, IMessageProvider.WARNING);
            } else {
                setMessage(NLS.bind(Messages.Mapping_look, open()));
            }
        } catch (ProblemException e) {
            tell(e.problem());
        }
    }

    private String open() {
        List<String> open = guess.map(MappingGuess::open).orElse(List.of());
        return open.isEmpty() ? "" : NLS.bind(Messages.Mapping_open, String.join("; ", open));
    }

    private void tell(Problem problem) {
        save.setEnabled(false);
        setMessage(Sentence.of(problem), IMessageProvider.WARNING);
    }

    private void confirm() {
        Path path = chosen().orElseThrow();
        try {
            MappingProfile profile = profile();
            // what cannot read the file it was made for is not worth keeping
            new MappedReader(profile).preview(path, Progress.none());
            boolean replace = reading.mappings().saved().stream()
                    .anyMatch(saved -> saved.name().equals(profile.name()));
            if (replace
                    && MessageDialog.open(
                                    MessageDialog.QUESTION,
                                    getShell(),
                                    Messages.Mapping_replace,
                                    NLS.bind(Messages.Mapping_replaceText, profile.name()),
                                    SWT.NONE,
                                    Messages.Mapping_replaceYes,
                                    ButtonWords.cancel())
                            != 0) {
                return;
            }
            reading.mappings().save(profile, replace);
            again.accept(List.copyOf(files));
            getContainer().showPage(getWizard().getPage(FilesPage.ID));
        } catch (ProblemException e) {
            tell(e.problem());
        }
    }

    @Override
    public void performHelp() {
        new CodesDialog(getShell(), "").open();
    }
}
