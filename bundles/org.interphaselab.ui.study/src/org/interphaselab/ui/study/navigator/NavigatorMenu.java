package org.interphaselab.ui.study.navigator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.interphaselab.model.Interphase;
import org.interphaselab.model.ModelPackage;
import org.interphaselab.ui.study.Messages;
import org.interphaselab.ui.study.NewPart;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.handlers.WatchFolderHandler;

/** What can be done with an object of the tree: new parts of it, import, delete. */
final class NavigatorMenu implements IMenuListener {

    private final TreeViewer viewer;
    private final IWorkbenchPartSite site;

    NavigatorMenu(TreeViewer viewer, IWorkbenchPartSite site) {
        this.viewer = viewer;
        this.site = site;
    }

    @Override
    public void menuAboutToShow(IMenuManager menu) {
        Object selected = viewer.getStructuredSelection().getFirstElement();
        if (viewer.getInput() instanceof OpenStudy study && selected != null) {
            MenuManager news = new MenuManager(Messages.Navigator_new);
            newObjects(study, selected, news);
            menu.add(news);
        }
        menu.add(new Separator());
        menu.add(command("org.interphaselab.ui.study.import"));
        menu.add(command(WatchFolderHandler.COMMAND));
        menu.add(new Separator());
        menu.add(command(IWorkbenchCommandConstants.EDIT_DELETE));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void newObjects(OpenStudy study, Object selected, MenuManager menu) {
        switch (selected) {
            case StudyGroup group -> children(study, group.study(), group.feature(), null, menu);
            case Interphase interphase ->
                children(study, study.study(), ModelPackage.Literals.STUDY__CELLS, interphase, menu);
            case EObject object -> children(study, object, null, null, menu);
            default -> {
                // nothing can be made here
            }
        }
    }

    private void children(OpenStudy study, EObject owner, EReference only, Interphase interphase, MenuManager menu) {
        for (NewPart part : NewPart.of(study, owner)) {
            if (only == null || only == part.feature()) {
                menu.add(new NewObject(viewer, site.getPage(), part, interphase));
            }
        }
    }

    private CommandContributionItem command(String id) {
        return new CommandContributionItem(
                new CommandContributionItemParameter(site, null, id, CommandContributionItem.STYLE_PUSH));
    }
}
