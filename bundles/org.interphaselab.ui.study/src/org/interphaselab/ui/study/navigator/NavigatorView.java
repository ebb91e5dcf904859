package org.interphaselab.ui.study.navigator;

import java.util.Optional;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.interphaselab.model.Cell;
import org.interphaselab.model.provider.ModelItemProviderAdapterFactory;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Spoken;
import org.interphaselab.ui.study.CellSelection;
import org.interphaselab.ui.study.DeskChange;
import org.interphaselab.ui.study.Messages;
import org.interphaselab.ui.study.ModelImages;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.imports.FolderWatching;

/** Shows the study as a tree; takes instrument files dropped on a cell. */
public final class NavigatorView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.interphaselab.ui.study.navigator";
    /** The name of its tree, see {@link Ids}. */
    public static final String TREE_ID = "navigator.tree";

    private final StackLayout layout = new StackLayout();
    private final ModelItemProviderAdapterFactory providers = new ModelItemProviderAdapterFactory();
    private Composite area;
    private Label note;
    private TreeViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        HelpContexts.set(parent, "navigator");
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        area.setLayout(layout);
        note = new Label(area, SWT.WRAP);
        note.setText(Messages.Navigator_empty);
        viewer = tree(providers);
        WatchNote.addTo(parent, getSite().getService(FolderWatching.class));
        StudyDesk desk = getSite().getService(StudyDesk.class);
        desk.watch(area, change -> changed(desk, change));
        followSelection();
        getSite().setSelectionProvider(viewer);
        changed(desk, DeskChange.STUDY);
    }

    @Override
    public void setFocus() {
        layout.topControl.setFocus();
    }

    @Override
    public void dispose() {
        providers.dispose();
        super.dispose();
    }

    private TreeViewer tree(AdapterFactory factory) {
        TreeViewer tree = new TreeViewer(area, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        Spoken.name(Ids.name(tree.getTree(), TREE_ID), Messages.Navigator_name);
        ModelImages images = new ModelImages(new LocalResourceManager(JFaceResources.getResources(), tree.getTree()));
        tree.setContentProvider(new StudyTree(factory));
        tree.setLabelProvider(new CutLabels(new StudyLabels(factory, images), tree.getTree()));
        tree.addDropSupport(
                DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT | DND.DROP_LINK,
                new Transfer[] {FileTransfer.getInstance(), LocalSelectionTransfer.getTransfer()},
                new NavigatorDrop(tree, getSite()));
        tree.addDragSupport(
                DND.DROP_COPY | DND.DROP_MOVE,
                new Transfer[] {LocalSelectionTransfer.getTransfer()},
                new ObjectDrag(tree));
        tree.getTree().addListener(SWT.KeyDown, event -> shift(tree, event));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(new NavigatorMenu(tree, getSite()));
        tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
        getSite().registerContextMenu(menu, tree);
        return tree;
    }

    /** Alt with the arrow keys moves what is selected up and down, as dragging does. */
    private static void shift(TreeViewer tree, Event event) {
        boolean arrow = event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN;
        if (arrow && (event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT && tree.getInput() instanceof OpenStudy study) {
            event.doit = false;
            ISelection chosen = tree.getSelection();
            ObjectMove.of(study, tree.getStructuredSelection().toList())
                    .filter(move -> move.shift(event.keyCode == SWT.ARROW_UP))
                    .ifPresent(moved -> tree.setSelection(chosen, true));
        }
    }

    /** Goes to the navigator of a page and selects an object of the study there, and with it everywhere. */
    public static void show(IWorkbenchPage page, EObject object) {
        try {
            ((NavigatorView) page.showView(ID)).reveal(object);
        } catch (PartInitException e) {
            throw new IllegalStateException("a view of this program cannot be shown", e);
        }
    }

    private void followSelection() {
        ISelectionListener follower = (part, selection) -> {
            if (part != this) {
                CellSelection.object(selection).ifPresent(this::reveal);
            }
        };
        getSite().getPage().addSelectionListener(follower);
        area.addDisposeListener(event -> getSite().getPage().removeSelectionListener(follower));
    }

    private void changed(StudyDesk desk, DeskChange change) {
        if (change == DeskChange.EDIT) {
            viewer.refresh();
        } else if (change == DeskChange.STUDY) {
            Optional<OpenStudy> study = desk.current();
            viewer.setInput(study.orElse(null));
            viewer.expandToLevel(3);
            collapseGroups();
            layout.topControl = study.isPresent() ? viewer.getTree() : note;
            area.layout();
        }
    }

    /** Interphases and their cells are what the study is about; what they share opens on demand. */
    private void collapseGroups() {
        for (Object element : viewer.getExpandedElements()) {
            if (element instanceof StudyGroup || element instanceof Cell) {
                viewer.setExpandedState(element, false);
            }
        }
    }

    private void reveal(EObject object) {
        boolean elsewhere = viewer.getInput() instanceof OpenStudy shown
                && EcoreUtil.isAncestor(shown.study(), object)
                && viewer.getStructuredSelection().getFirstElement() != object;
        if (elsewhere) {
            viewer.setSelection(new StructuredSelection(object), true);
        }
    }
}
