package org.interphaselab.ui.study.properties;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;
import org.interphaselab.model.field.FieldWords;
import org.interphaselab.ui.Dismissal;
import org.interphaselab.ui.HelpContexts;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Turns;
import org.interphaselab.ui.study.CellSelection;
import org.interphaselab.ui.study.DeskChange;
import org.interphaselab.ui.study.Messages;
import org.interphaselab.ui.study.NewPart;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyDesk;
import org.interphaselab.ui.study.navigator.NavigatorView;

/** The form of what is selected; of several objects of a kind, the fields they share are changed in one step. */
public final class FormView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.interphaselab.ui.study.form";
    /** The name of its heading, see {@link Ids}. */
    public static final String HEADING_ID = "form.heading";

    private StudyDesk desk;
    private ScrolledComposite scroll;
    private Turns turns;
    private List<EObject> shown = List.of();
    private ObjectForm form;
    private Label heading;
    /** What is to be done with the form once all of its fields are there. */
    private Runnable whenMade = () -> {};

    @Override
    public void createPartControl(Composite parent) {
        HelpContexts.set(parent, "form");
        desk = getSite().getService(StudyDesk.class);
        parent.setLayout(new FillLayout());
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        turns = new Turns(scroll);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        desk.watch(scroll, this::changed);
        ISelectionListener listener = (part, selection) -> selected(selection, part instanceof NavigatorView);
        getSite().getPage().addSelectionListener(listener);
        scroll.addDisposeListener(event -> getSite().getPage().removeSelectionListener(listener));
        show(List.of());
        selected(getSite().getPage().getSelection(), false);
    }

    @Override
    public void setFocus() {
        scroll.setFocus();
    }

    /** Goes to the field of an object, or of a part of it, whose form is shown or on its way. */
    public void go(EObject owner, EStructuralFeature feature) {
        whenMade = () -> Optional.ofNullable(form)
                .flatMap(made -> made.control(owner, feature))
                .ifPresent(field -> {
                    whenMade = () -> {};
                    scroll.showControl(field);
                    field.getShell().setActive();
                    field.setFocus();
                });
        whenMade.run();
    }

    /**
     * Other views also select what has no form, such as events: the form stays. In the navigator what is selected is what
     * the form is of, or it would change what nobody sees selected.
     */
    private void selected(ISelection selection, boolean inNavigator) {
        if (selection instanceof IStructuredSelection structured && !structured.isEmpty()) {
            List<EObject> objects = ((List<?>) structured.toList())
                    .stream()
                            .filter(EObject.class::isInstance)
                            .map(EObject.class::cast)
                            .toList();
            boolean ofAKind = objects.stream().map(EObject::eClass).distinct().count() == 1
                    && objects.size() == structured.size()
                    && objects.stream().allMatch(object -> CellSelection.open(object, desk));
            List<EObject> now = ofAKind ? objects : inNavigator ? List.of() : shown;
            if (!now.equals(shown)) {
                whenMade = () -> {};
                show(now);
            }
        }
    }

    private void changed(DeskChange change) {
        if (change == DeskChange.STUDY) {
            show(List.of());
        } else if (change == DeskChange.EDIT && form != null) {
            List<EObject> left =
                    shown.stream().filter(object -> object.eResource() != null).toList();
            if (left.equals(shown) && form.fits()) {
                form.fill();
                entitle();
            } else {
                show(left);
            }
        }
    }

    private void show(List<EObject> objects) {
        OpenStudy study = desk.current().orElse(null);
        shown = study == null ? List.of() : objects;
        Composite page = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 6).applyTo(page);
        heading = Ids.name(new Label(page, SWT.NONE), HEADING_ID);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        // a long name does not push the fields out of sight
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(8, 0)
                .hint(100, SWT.DEFAULT)
                .applyTo(heading);
        entitle();
        form = shown.isEmpty() ? null : new ObjectForm(page, Objects.requireNonNull(study), shown, this::add);
        if (scroll.getContent() instanceof Composite old) {
            Dismissal.of(old);
        }
        scroll.setContent(page);
        turns.begin(form == null ? Collections.emptyIterator() : form.steps(), () -> {
            scroll.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
            page.layout(true, true);
            // markers were painted where their fields stood before
            page.redraw(0, 0, page.getSize().x, page.getSize().y, true);
            whenMade.run();
        });
    }

    /** A part that there is once gets its fields here; one of several is selected, everywhere. */
    private void add(NewPart part) {
        // the link that was clicked goes with the form it stands in
        scroll.getDisplay().asyncExec(() -> part.make().ifPresent(made -> {
            if (!part.one()) {
                NavigatorView.show(getSite().getPage(), made);
            }
            PropertyRow.of(made, part.study().providers()).stream()
                    .filter(PropertyRow.Value.class::isInstance)
                    .map(PropertyRow.Value.class::cast)
                    .findFirst()
                    .ifPresent(first -> go(made, first.feature()));
        }));
    }

    private void entitle() {
        heading.setText(desk.current()
                .filter(study -> !shown.isEmpty())
                .map(this::title)
                .orElse(Messages.Form_nothing));
        heading.setToolTipText(heading.getText());
    }

    private String title(OpenStudy study) {
        EObject first = shown.getFirst();
        String kind = FieldWords.ofUser().kind(first.eClass());
        IItemLabelProvider labels = (IItemLabelProvider) study.providers().adapt(first, IItemLabelProvider.class);
        if (shown.size() > 1) {
            return NLS.bind(Messages.Form_selected, kind, shown.size());
        }
        // without a name an object is called by its kind
        String name = labels.getText(first);
        return name.equals(kind) ? kind : kind + " " + name;
    }
}
