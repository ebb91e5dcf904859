package org.interphaselab.ui.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.osgi.util.NLS;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Identified;
import org.interphaselab.model.Ids;
import org.interphaselab.model.Study;

/**
 * Copies objects of a study within it. A copy has an identity and a name of its own and refers to what the original refers
 * to; what an instrument recorded, and what was decided about it, stays with the original.
 */
public final class StudyClipboard {

    private StudyClipboard() {}

    /**
     * Keeps copies of what can be copied: objects of the study that have an identity.
     *
     * @return how many
     */
    public static int copy(OpenStudy study, List<EObject> objects) {
        List<EObject> copied = objects.stream()
                .filter(object -> object instanceof Identified && object.eContainer() == study.study())
                .toList();
        if (!copied.isEmpty()) {
            study.domain().setClipboard(new ArrayList<>(EcoreUtil.copyAll(copied)));
        }
        return copied.size();
    }

    /**
     * Puts what was copied into the study, as one step.
     *
     * @return what is new there
     */
    public static List<EObject> paste(OpenStudy study) {
        Collection<Object> kept = study.domain().getClipboard();
        if (kept == null || kept.isEmpty()) {
            return List.of();
        }
        List<EObject> fresh = new ArrayList<>();
        CompoundCommand all = new CompoundCommand();
        for (Object one : kept) {
            EObject copy = renewed(EcoreUtil.copy((EObject) one));
            study.study().eClass().getEAllContainments().stream()
                    .filter(feature ->
                            feature.isMany() && feature.getEReferenceType().isInstance(copy))
                    .findFirst()
                    .ifPresent(feature -> {
                        all.append(AddCommand.create(study.domain(), study.study(), feature, copy));
                        fresh.add(copy);
                    });
        }
        String label = fresh.size() == 1
                ? NLS.bind(Messages.Step_paste, ((Identified) fresh.getFirst()).getName())
                : NLS.bind(Messages.Step_paste, NLS.bind(Messages.Step_objects, fresh.size()));
        return study.perform(label, all) ? List.copyOf(fresh) : List.of();
    }

    /** Copies of objects, each with an identity and a name of its own. */
    public static List<EObject> copies(List<EObject> objects) {
        return EcoreUtil.copyAll(objects).stream().map(StudyClipboard::renewed).toList();
    }

    private static EObject renewed(EObject copy) {
        if (copy instanceof Cell cell) {
            cell.getRecordings().clear();
            cell.getDecisions().clear();
        }
        if (copy instanceof Identified named && !(copy instanceof Study)) {
            named.setId(Ids.create());
            named.setName((named.getName() == null ? "" : named.getName() + " ") + Messages.Step_copied);
        }
        copy.eAllContents().forEachRemaining(part -> {
            if (part instanceof Identified identified) {
                identified.setId(Ids.create());
            }
        });
        return copy;
    }
}
