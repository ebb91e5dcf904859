package org.interphaselab.ui.analysis.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;
import org.interphaselab.model.Cell;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.Interphase;
import org.interphaselab.model.field.FieldWords;
import org.interphaselab.model.provider.ObjectText;
import org.interphaselab.ui.Dismissal;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.ProgressStrip;
import org.interphaselab.ui.Spoken;
import org.interphaselab.ui.Turns;
import org.interphaselab.ui.analysis.Evaluation;
import org.interphaselab.ui.analysis.Messages;
import org.interphaselab.ui.analysis.ResultNote;
import org.interphaselab.ui.analysis.VerdictReading;
import org.interphaselab.ui.study.CellSelection;
import org.interphaselab.ui.study.DeskChange;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.SubjectSelection;

/** Every cell of the study at a glance, with the verdict on each interphase; a click selects a cell everywhere. */
public final class CellMatrixView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.interphaselab.ui.analysis.matrix";
    /** Before the id of a cell in the name of its tile, see {@link Ids}. */
    public static final String CELL_ID = "matrix.cell.";
    /** Before the id of an interphase in the name of its tile, see {@link Ids}. */
    public static final String INTERPHASE_ID = "matrix.interphase.";

    private final SubjectSelection selection = new SubjectSelection();
    private final Map<Cell, Tile> tiles = new LinkedHashMap<>();
    private StudyDesk desk;
    private Evaluation evaluation;
    private ScrolledComposite scroll;
    private Turns turns;

    @Override
    public void createPartControl(Composite parent) {
        HelpContexts.set(parent, "matrix");
        desk = getSite().getService(StudyDesk.class);
        evaluation = getSite().getService(Evaluation.class);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        new ProgressStrip(parent, evaluation);
        scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        turns = new Turns(scroll);
        desk.watchInTurn(scroll, this::changed);
        ISelectionListener listener =
                (part, chosen) -> CellSelection.cell(chosen).ifPresent(cell -> follow(part == this, cell));
        getSite().getPage().addSelectionListener(listener);
        scroll.addDisposeListener(event -> getSite().getPage().removeSelectionListener(listener));
        getSite().setSelectionProvider(selection);
        rebuild();
    }

    @Override
    public void setFocus() {
        scroll.setFocus();
    }

    private void changed(DeskChange change) {
        if (change != DeskChange.SAVED) {
            rebuild();
        }
    }

    private void rebuild() {
        if (scroll.getContent() instanceof Composite old) {
            Dismissal.of(old);
        }
        tiles.clear();
        Optional<OpenStudy> study = desk.current();
        setContentDescription(study.map(ResultNote::of).orElse(Messages.Verdict_noStudy));
        Composite grid = new Composite(scroll, SWT.NONE);
        scroll.setContent(grid);
        turns.begin(study.map(open -> fill(grid, open)).orElse(List.of()).iterator(), () -> {
            scroll.setMinSize(grid.computeSize(SWT.DEFAULT, SWT.DEFAULT));
            grid.layout();
            CellSelection.cell(getSite().getPage().getSelection()).ifPresent(cell -> follow(true, cell));
        });
    }

    /** What makes it, head by head and place by place. */
    private List<Runnable> fill(Composite grid, OpenStudy study) {
        MatrixLayout matrix = MatrixLayout.of(study.study());
        TileContents contents = new TileContents(study.results()
                .of(VerdictReading.ANALYSIS)
                .map(kept -> VerdictReading.of(kept.run().result())));
        GridLayoutFactory.swtDefaults()
                .numColumns(matrix.designs().size() + 1)
                .margins(6, 4)
                .spacing(5, 5)
                .applyTo(grid);
        List<Runnable> steps = new ArrayList<>();
        steps.add(() -> new Label(grid, SWT.NONE));
        for (CellDesign design : matrix.designs()) {
            steps.add(() -> head(grid, design));
        }
        for (MatrixLayout.Row row : matrix.rows()) {
            steps.add(() -> head(grid, row.interphase(), contents));
            row.places().forEach(cells -> steps.add(() -> place(grid, cells, contents)));
        }
        return steps;
    }

    private static void head(Composite grid, CellDesign design) {
        Label label = new Label(grid, SWT.CENTER);
        label.setText(
                design == null
                        ? NLS.bind(Messages.Tile_noDesign, FieldWords.ofUser().notReported())
                        : new ObjectText().of(design));
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
    }

    private static void head(Composite grid, Interphase interphase, TileContents contents) {
        Tile head = new Tile(grid, contents.interphase(interphase));
        describe(head);
        if (interphase != null) {
            Ids.name(head, INTERPHASE_ID + interphase.getId());
        }
        GridDataFactory.fillDefaults()
                .grab(false, true)
                .minSize(SWT.DEFAULT, 40)
                .applyTo(head);
    }

    private void place(Composite grid, List<Cell> cells, TileContents contents) {
        Composite place = new Composite(grid, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(place);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
        for (Cell cell : new ArrayList<>(cells)) {
            Tile tile = Ids.name(new Tile(place, contents.cell(cell)), CELL_ID + cell.getId());
            describe(tile);
            tile.addListener(SWT.MouseDown, event -> choose(cell));
            tile.addListener(SWT.KeyDown, event -> {
                if (event.character == ' ' || event.character == SWT.CR) {
                    choose(cell);
                }
            });
            tile.addListener(SWT.Traverse, event -> event.doit = true);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(tile);
            tiles.put(cell, tile);
        }
    }

    private static void describe(Tile tile) {
        tile.setToolTipText(tile.content().text());
        Spoken.name(tile, tile.content().text());
    }

    private void choose(Cell cell) {
        tiles.get(cell).setFocus();
        selection.setSelection(new StructuredSelection(cell));
    }

    /** What is chosen elsewhere becomes this view's selection too, so that coming back to it changes nothing. */
    private void follow(boolean own, Cell cell) {
        tiles.forEach((each, tile) -> tile.select(each == cell));
        if (!own && !CellSelection.cell(selection.getSelection()).equals(Optional.of(cell))) {
            selection.setSelection(new StructuredSelection(cell));
        }
    }
}
