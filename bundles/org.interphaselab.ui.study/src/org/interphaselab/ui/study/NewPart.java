package org.interphaselab.ui.study;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.osgi.util.NLS;
import org.interphaselab.model.ModelPackage;
import org.interphaselab.model.field.Field;
import org.interphaselab.model.field.FieldWords;

/**
 * A part that an object of the study may be given.
 *
 * @param study the study on the desk
 * @param owner the object
 * @param child what would be made, and where it would be kept
 */
public record NewPart(OpenStudy study, EObject owner, CommandParameter child) {

    /** What comes by importing files and by judging events, and not by hand. */
    private static final Set<EReference> NOT_BY_HAND =
            Set.of(ModelPackage.Literals.CELL__RECORDINGS, ModelPackage.Literals.CELL__DECISIONS);

    /** All parts that an object may be given now: those that it has once for all are not among them. */
    public static List<NewPart> of(OpenStudy study, EObject owner) {
        return study.domain().getNewChildDescriptors(owner, null).stream()
                .map(descriptor -> new NewPart(study, owner, (CommandParameter) descriptor))
                .filter(part -> !NOT_BY_HAND.contains(part.feature()))
                .filter(part -> !part.one() || owner.eGet(part.feature()) == null)
                .toList();
    }

    /** Where it would be kept. */
    public EReference feature() {
        return child.getEReference();
    }

    /** Whether the object has at most one of it, which its form then shows. */
    public boolean one() {
        return !feature().isMany();
    }

    /** What it is called. */
    public String label() {
        return one()
                ? FieldWords.ofUser().label(Field.of(feature()))
                : FieldWords.ofUser().kind(child.getEValue().eClass());
    }

    /** What would be made. */
    public EObject value() {
        return child.getEValue();
    }

    /** Makes it, in one step that can be undone; empty where the study cannot be changed. */
    public Optional<EObject> make() {
        boolean done = study.perform(
                NLS.bind(Messages.Step_new, FieldWords.ofUser().within(label())),
                CreateChildCommand.create(study.domain(), owner, child, List.of(owner)));
        return done ? Optional.of(value()) : Optional.empty();
    }
}
