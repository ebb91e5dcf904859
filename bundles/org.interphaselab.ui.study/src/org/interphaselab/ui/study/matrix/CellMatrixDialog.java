package org.interphaselab.ui.study.matrix;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.interphaselab.model.Cell;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.Interphase;
import org.interphaselab.model.ModelPackage;
import org.interphaselab.model.Study;
import org.interphaselab.model.field.FieldWords;
import org.interphaselab.model.provider.ObjectText;
import org.interphaselab.ui.ButtonWords;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Spoken;
import org.interphaselab.ui.study.Messages;
import org.interphaselab.ui.study.OpenStudy;

/** Asks which interphases in which designs, how many of each, and makes the cells that are missing in one step. */
public final class CellMatrixDialog extends TitleAreaDialog {

    /** The name of its shell, see {@link Ids}; its parts are named after it. */
    public static final String ID = "cells";

    private static final int MOST_REPLICATES = 100;

    private final OpenStudy study;
    private final ObjectText texts = new ObjectText(FieldWords.ofUser());
    private CheckboxTableViewer interphases;
    private CheckboxTableViewer designs;
    private Spinner replicates;
    private Combo protocol;
    private org.eclipse.swt.widgets.List preview;
    private CellPlan plan;

    public CellMatrixDialog(Shell parent, OpenStudy study) {
        super(parent);
        this.study = study;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Cells_title);
        Ids.name(shell, ID);
        HelpContexts.set(shell, "cells");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(12, 10)
                .spacing(12, 6)
                .equalWidth(true)
                .applyTo(body);
        Study model = study.study();
        new Label(body, SWT.NONE).setText(Messages.Cells_interphases);
        new Label(body, SWT.NONE).setText(Messages.Cells_designs);
        new Label(body, SWT.NONE).setText(Messages.Cells_preview);
        interphases = choice(body, "interphases", Messages.Cells_interphases, model.getInterphases());
        designs = choice(body, "designs", Messages.Cells_designs, model.getDesigns());
        preview = Ids.name(new org.eclipse.swt.widgets.List(body, SWT.BORDER | SWT.V_SCROLL), ID + ".preview");
        Spoken.name(preview, Messages.Cells_preview);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(preview);
        Composite numbers = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(numbers);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(10, 0).applyTo(numbers);
        new Label(numbers, SWT.NONE).setText(Messages.Cells_replicates);
        replicates = Ids.name(new Spinner(numbers, SWT.BORDER), ID + ".replicates");
        replicates.setValues(1, 1, MOST_REPLICATES, 0, 1, 5);
        new Label(numbers, SWT.NONE).setText(Messages.Cells_protocol);
        protocol = Ids.name(new Combo(numbers, SWT.READ_ONLY), ID + ".protocol");
        protocol.add(FieldWords.ofUser().notReported());
        model.getProtocols().forEach(each -> protocol.add(texts.of(each)));
        protocol.select(model.getProtocols().size() == 1 ? 1 : 0);
        replicates.addListener(SWT.Modify, event -> refresh());
        protocol.addListener(SWT.Selection, event -> refresh());
        setTitle(Messages.Cells_heading);
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        refresh();
        return contents;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Ids.name(createButton(parent, IDialogConstants.OK_ID, Messages.Cells_make, true), ID + ".ok");
        Ids.name(createButton(parent, IDialogConstants.CANCEL_ID, ButtonWords.cancel(), false), ID + ".cancel");
    }

    @Override
    protected void okPressed() {
        List<Cell> cells = plan.missing(study.study());
        Command add = AddCommand.create(study.domain(), study.study(), ModelPackage.Literals.STUDY__CELLS, cells);
        study.perform(cells.size() == 1 ? Messages.Step_newCell : NLS.bind(Messages.Step_newCells, cells.size()), add);
        super.okPressed();
    }

    private CheckboxTableViewer choice(Composite parent, String name, String spoken, List<? extends EObject> objects) {
        CheckboxTableViewer viewer =
                CheckboxTableViewer.newCheckList(parent, SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        Spoken.name(Ids.name(viewer.getTable(), ID + "." + name), spoken.replace("&", ""));
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 180).applyTo(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return texts.of((EObject) element);
            }
        });
        viewer.setInput(objects);
        viewer.setAllChecked(true);
        viewer.addCheckStateListener(event -> refresh());
        return viewer;
    }

    private void refresh() {
        int said = protocol.getSelectionIndex();
        plan = new CellPlan(
                checked(interphases, Interphase.class),
                checked(designs, CellDesign.class),
                replicates.getSelection(),
                said < 1 ? null : study.study().getProtocols().get(said - 1));
        List<Cell> cells = plan.missing(study.study());
        preview.setItems(cells.stream().map(Cell::getName).toArray(String[]::new));
        setMessage(message(cells.size()));
        getButton(IDialogConstants.OK_ID).setEnabled(!cells.isEmpty() && !study.readOnly());
    }

    private String message(int missing) {
        if (plan.interphases().isEmpty() || plan.designs().isEmpty()) {
            return Messages.Cells_choose;
        }
        int wanted = plan.interphases().size() * plan.designs().size() * plan.replicates();
        return missing == 0 ? Messages.Cells_all : NLS.bind(Messages.Cells_missing, missing, wanted);
    }

    private static <T> List<T> checked(CheckboxTableViewer viewer, Class<T> type) {
        return Stream.of(viewer.getCheckedElements()).map(type::cast).toList();
    }

    @Override
    protected Point getInitialSize() {
        return new Point(760, 480);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
