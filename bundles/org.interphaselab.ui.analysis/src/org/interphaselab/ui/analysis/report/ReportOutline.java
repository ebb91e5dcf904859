package org.interphaselab.ui.analysis.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.interphaselab.report.OutlinePart;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Spoken;

/**
 * The parts of the report in their order: a check mark shows a part, buttons and Alt with the arrow keys move it, and the
 * field below gives it a heading or caption of its own.
 */
public final class ReportOutline {

    /** The names of its widgets, see {@link Ids}. */
    public static final String TREE_ID = "report.outline";

    public static final String UP_ID = "report.up";
    public static final String DOWN_ID = "report.down";
    public static final String USUAL_ID = "report.usual";
    public static final String CAPTION_ID = "report.caption";

    /** What is asked for with the parts. */
    interface Editor {

        /** Makes these the parts of the report. */
        void arrange(String label, List<OutlinePart> parts);

        /** Gives them their usual order again. */
        void reset();
    }

    private final Editor editor;
    private final CheckboxTreeViewer viewer;
    private final Button up;
    private final Button down;
    private final Button usual;
    private final Text caption;
    private List<OutlinePart> outline = List.of();
    private boolean changeable;

    ReportOutline(Composite parent, Editor editor, Consumer<Optional<OutlinePart>> chosen) {
        this.editor = editor;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 4).applyTo(area);
        viewer = new CheckboxTreeViewer(area, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        Spoken.name(Ids.name(viewer.getTree(), TREE_ID), Messages.Outline_parts);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(viewer.getTree());
        viewer.setContentProvider(new OutlineTree());
        viewer.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((OutlineRow) element).part().shown();
            }
        });
        viewer.setCheckStateProvider(new ICheckStateProvider() {
            @Override
            public boolean isChecked(Object element) {
                return !((OutlineRow) element).part().leftOut();
            }

            @Override
            public boolean isGrayed(Object element) {
                return false;
            }
        });
        viewer.addCheckStateListener(event -> show((OutlineRow) event.getElement(), event.getChecked()));
        up = button(area, UP_ID, Messages.Outline_up, Messages.Outline_upTip, () -> move(-1));
        down = button(area, DOWN_ID, Messages.Outline_down, Messages.Outline_downTip, () -> move(1));
        usual = button(area, USUAL_ID, Messages.Outline_usual, Messages.Outline_usualTip, editor::reset);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.Outline_caption);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(label);
        caption = Ids.name(new Text(area, SWT.BORDER | SWT.SINGLE), CAPTION_ID);
        caption.setToolTipText(Messages.Outline_captionTip);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(caption);
        caption.addListener(SWT.DefaultSelection, event -> rename());
        caption.addListener(SWT.FocusOut, event -> rename());
        viewer.getTree().addListener(SWT.KeyDown, this::key);
        viewer.addSelectionChangedListener(event -> {
            select();
            chosen.accept(row().map(row -> row.section() == null ? row : row.section())
                    .map(OutlineRow::part));
        });
        select();
    }

    /** Shows the parts of a report. */
    void show(List<OutlinePart> parts, boolean mayChange) {
        outline = parts;
        changeable = mayChange;
        Object[] open = viewer.getExpandedElements();
        Object selected = viewer.getStructuredSelection().getFirstElement();
        viewer.setInput(OutlineRow.of(parts));
        viewer.setExpandedElements(open);
        if (selected != null) {
            // the same line, with what is said of it now
            viewer.setSelection(new StructuredSelection(selected), true);
        }
        select();
    }

    void setFocus() {
        viewer.getTree().setFocus();
    }

    private void select() {
        Optional<OutlineRow> row = row();
        boolean possible = row.isPresent() && changeable;
        up.setEnabled(possible);
        down.setEnabled(possible);
        usual.setEnabled(changeable);
        caption.setEnabled(possible);
        caption.setText(row.map(chosen -> chosen.part().caption()).orElse(""));
        caption.setMessage(row.map(chosen -> chosen.part().title()).orElse(""));
    }

    private void show(OutlineRow row, boolean shown) {
        if (!changeable) {
            viewer.refresh();
            return;
        }
        OutlinePart part = row.part();
        editor.arrange(
                NLS.bind(shown ? Messages.Step_show : Messages.Step_leaveOut, part.shown()),
                ArrangementEdit.replaced(outline, part, part.shown(shown)));
    }

    private void move(int by) {
        row().filter(row -> changeable).ifPresent(row -> {
            List<OutlinePart> moved = ArrangementEdit.moved(outline, row.part(), by);
            if (!moved.equals(outline)) {
                editor.arrange(NLS.bind(Messages.Step_move, row.part().shown()), moved);
            }
        });
    }

    private void rename() {
        row().filter(row -> changeable).ifPresent(row -> {
            OutlinePart part = row.part();
            OutlinePart named = part.captioned(caption.getText().strip());
            if (!named.equals(part)) {
                editor.arrange(
                        NLS.bind(Messages.Step_caption, part.title()), ArrangementEdit.replaced(outline, part, named));
            }
        });
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT
                && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        }
    }

    /** The line chosen, as the outline has it now. */
    private Optional<OutlineRow> row() {
        Object selected = viewer.getStructuredSelection().getFirstElement();
        return OutlineRow.of(outline).stream()
                .flatMap(row -> Stream.concat(Stream.of(row), row.rows().stream()))
                .filter(row -> row.equals(selected))
                .findFirst();
    }

    private static Button button(Composite parent, String id, String text, String tip, Runnable action) {
        Button button = Ids.name(new Button(parent, SWT.PUSH), id);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }
}
