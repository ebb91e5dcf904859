package org.interphaselab.ui.study.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Identified;
import org.interphaselab.model.Interphase;
import org.interphaselab.model.ModelPackage.Literals;
import org.interphaselab.model.field.FieldWords;
import org.interphaselab.ui.study.Messages;
import org.interphaselab.ui.study.OpenStudy;
import org.interphaselab.ui.study.StudyClipboard;

/**
 * Moves or copies objects of one kind in the tree, as one step that can be undone: a cell to another interphase or to
 * none, and any object before or after another of its kind.
 */
public final class ObjectMove {

    /** Where something is put. */
    public enum Place {
        /** Onto the target: into its group, or behind it. */
        ON,
        /** Before the target. */
        BEFORE,
        /** Behind the target. */
        AFTER
    }

    private final OpenStudy study;
    private final List<EObject> objects;

    private ObjectMove(OpenStudy study, List<EObject> objects) {
        this.study = study;
        this.objects = objects;
    }

    /** Of these objects, where they can be moved together: objects of the study itself, all of one kind. */
    public static Optional<ObjectMove> of(OpenStudy study, List<?> selected) {
        List<EObject> objects = selected.stream()
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .toList();
        boolean together = !study.readOnly()
                && !objects.isEmpty()
                && objects.size() == selected.size()
                && objects.stream()
                        .allMatch(object -> object.eContainer() == study.study()
                                && object.eContainmentFeature().isMany()
                                && object.eContainmentFeature()
                                        == objects.getFirst().eContainmentFeature());
        return together ? Optional.of(new ObjectMove(study, objects)) : Optional.empty();
    }

    /** Whether they can be put there. */
    public boolean possible(Object target, boolean copy) {
        boolean itself = !copy && target instanceof EObject object && objects.contains(object);
        return !itself && (neighbour(target).isPresent() || cells() && group(target));
    }

    /**
     * Puts them there.
     *
     * @param copy whether copies are put there, and they stay
     * @return what stands there now; nothing where it is not possible
     */
    public List<EObject> put(Object target, Place place, boolean copy) {
        if (!possible(target, copy)) {
            return List.of();
        }
        List<EObject> moved = copy ? StudyClipboard.copies(objects) : objects;
        CompoundCommand all = new CompoundCommand();
        if (copy) {
            all.append(AddCommand.create(study.domain(), study.study(), feature(), moved));
        }
        if (cells()) {
            Interphase interphase = interphase(target);
            moved.stream()
                    .map(Cell.class::cast)
                    .filter(cell -> cell.getInterphase() != interphase)
                    .forEach(cell -> all.append(SetCommand.create(
                            study.domain(),
                            cell,
                            Literals.CELL__INTERPHASE,
                            interphase == null ? SetCommand.UNSET_VALUE : interphase)));
        }
        neighbour(target).ifPresent(beside -> order(moved, beside, place, copy, all));
        String label = NLS.bind(copy ? Messages.Step_copy : Messages.Step_move, name());
        return !all.isEmpty() && study.perform(label, all) ? List.copyOf(moved) : List.of();
    }

    /** Moves them by one place among those of their group, up or down. */
    public boolean shift(boolean up) {
        List<EObject> group = siblings().stream().filter(this::ofGroup).toList();
        int edge = group.indexOf(up ? objects.getFirst() : objects.getLast()) + (up ? -1 : 1);
        return edge >= 0
                && edge < group.size()
                && !put(group.get(edge), up ? Place.BEFORE : Place.AFTER, false).isEmpty();
    }

    private boolean ofGroup(EObject object) {
        return !(object instanceof Cell cell)
                || objects.getFirst() instanceof Cell first && cell.getInterphase() == first.getInterphase();
    }

    private void order(List<EObject> moved, EObject beside, Place place, boolean copy, CompoundCommand all) {
        List<EObject> now = new ArrayList<>(siblings());
        if (copy) {
            now.addAll(moved);
        }
        List<EObject> wanted = new ArrayList<>(now);
        wanted.removeAll(moved);
        wanted.addAll(wanted.indexOf(beside) + (place == Place.BEFORE ? 0 : 1), moved);
        for (int i = 0; i < wanted.size(); i++) {
            if (now.get(i) != wanted.get(i)) {
                all.append(MoveCommand.create(study.domain(), study.study(), feature(), wanted.get(i), i));
                now.remove(wanted.get(i));
                now.add(i, wanted.get(i));
            }
        }
    }

    /** The object of the same kind that the target is. */
    private Optional<EObject> neighbour(Object target) {
        return target instanceof EObject object
                        && object.eContainer() == study.study()
                        && object.eContainmentFeature() == feature()
                ? Optional.of(object)
                : Optional.empty();
    }

    private static boolean group(Object target) {
        return target instanceof Interphase
                || target instanceof StudyGroup group && group.kind() == StudyGroup.Kind.UNPLACED;
    }

    private static Interphase interphase(Object target) {
        return switch (target) {
            case Interphase interphase -> interphase;
            case Cell cell -> cell.getInterphase();
            default -> null;
        };
    }

    private boolean cells() {
        return feature() == Literals.STUDY__CELLS;
    }

    private EReference feature() {
        return objects.getFirst().eContainmentFeature();
    }

    @SuppressWarnings("unchecked")
    private List<EObject> siblings() {
        return (List<EObject>) study.study().eGet(feature());
    }

    private String name() {
        EObject first = objects.getFirst();
        String kind = FieldWords.ofUser().within(FieldWords.ofUser().kind(first.eClass()));
        return objects.size() == 1 && first instanceof Identified named
                ? kind + " " + (named.getName() == null ? "" : named.getName())
                : NLS.bind(Messages.Step_objects, objects.size());
    }
}
