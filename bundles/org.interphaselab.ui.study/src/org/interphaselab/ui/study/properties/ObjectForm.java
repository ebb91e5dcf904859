package org.interphaselab.ui.study.properties;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Link;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.study.Messages;
import org.interphaselab.ui.study.NewPart;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.properties.PropertyRow.Part;
import org.interphaselab.ui.study.properties.PropertyRow.Value;

/** A form for one object of the model, or for several of a kind, made from what the model says of its features. */
final class ObjectForm {

    /** The name of the link to what may be added, see {@link Ids}. */
    static final String ADD_ID = "form.add";

    /** Room for the markers beside the fields. */
    private static final int MARKER = 12;

    private final List<FormField> fields = new ArrayList<>();
    private final OpenStudy study;
    private final List<EObject> objects;
    private final List<EObject> parts;
    private final List<Runnable> steps = new ArrayList<>();

    private final Consumer<NewPart> adding;

    /**
     * Begins a form.
     *
     * @param objects one or more of the same class
     * @param adding what gives an object a part
     */
    ObjectForm(Composite parent, OpenStudy study, List<EObject> objects, Consumer<NewPart> adding) {
        this.study = study;
        this.objects = List.copyOf(objects);
        this.adding = adding;
        this.parts = parts();
        List<List<PropertyRow>> rows = objects.stream()
                .map(object -> PropertyRow.of(object, study.providers()))
                .toList();
        values(parent, rows);
        if (objects.size() == 1 && !study.readOnly()) {
            offer(parent, NewPart.of(study, objects.getFirst()));
        }
    }

    /** What else the object may have. */
    private void offer(Composite parent, List<NewPart> news) {
        if (!news.isEmpty()) {
            Link link = Ids.name(new Link(parent, SWT.WRAP), ADD_ID);
            link.setText(NLS.bind(
                    Messages.Form_add,
                    IntStream.range(0, news.size())
                            .mapToObj(
                                    i -> "<a href=\"" + i + "\">" + news.get(i).label() + "</a>")
                            .collect(Collectors.joining(", "))));
            link.addListener(SWT.Selection, event -> adding.accept(news.get(Integer.parseInt(event.text))));
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .indent(8, 6)
                    .hint(100, SWT.DEFAULT)
                    .applyTo(link);
        }
    }

    /** What makes its fields, one by one, in their order: to be done before it is used. */
    Iterator<Runnable> steps() {
        return steps.iterator();
    }

    /** Whether it still has a field for everything there is. */
    boolean fits() {
        return parts.equals(parts());
    }

    /** Shows what the objects say now. */
    void fill() {
        fields.forEach(FormField::fill);
    }

    /** The control of a field, once it is made. */
    Optional<Control> control(EObject owner, EStructuralFeature feature) {
        return fields.stream()
                .filter(field -> field.shows(owner, feature))
                .findFirst()
                .map(FormField::control);
    }

    private void values(Composite parent, List<List<PropertyRow>> rows) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(8, 4)
                .spacing(MARKER, 4)
                .applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        List<PropertyRow> first = rows.getFirst();
        for (int i = 0; i < first.size(); i++) {
            int index = i;
            if (first.get(i) instanceof Value value
                    && !identifier(value)
                    && (rows.size() == 1 || !value.field().fixed())) {
                steps.add(() -> fields.add(new FormField(
                        area,
                        study,
                        rows.stream().map(each -> (Value) each.get(index)).toList())));
            }
        }
        IntStream.range(0, first.size())
                .filter(i -> first.get(i) instanceof Part part && !part.rows().isEmpty() && alike(rows, i))
                .forEach(i -> {
                    Group group = new Group(parent, SWT.NONE);
                    group.setText(((Part) first.get(i)).title());
                    GridLayoutFactory.fillDefaults().applyTo(group);
                    GridDataFactory.fillDefaults()
                            .grab(true, false)
                            .indent(4, 2)
                            .applyTo(group);
                    values(
                            group,
                            rows.stream()
                                    .map(each -> ((Part) each.get(i)).rows())
                                    .toList());
                });
    }

    /** What the program tells objects apart by says nothing to people; the properties have it. */
    private static boolean identifier(Value value) {
        return value.feature() instanceof EAttribute attribute && attribute.isID();
    }

    private List<EObject> parts() {
        List<EObject> found = new ArrayList<>();
        objects.forEach(object -> object.eAllContents().forEachRemaining(found::add));
        return found;
    }

    /** Whether all objects have the part, with the same fields. */
    private static boolean alike(List<List<PropertyRow>> rows, int index) {
        return rows.stream()
                                .filter(each -> each.size() > index)
                                .map(each -> each.get(index) instanceof Part part
                                        ? part.rows().size()
                                        : -1)
                                .distinct()
                                .count()
                        == 1
                && rows.stream().allMatch(each -> each.size() > index);
    }
}
