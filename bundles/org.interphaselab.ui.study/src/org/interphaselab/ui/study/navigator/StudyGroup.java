package org.interphaselab.ui.study.navigator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.interphaselab.model.Cell;
import org.interphaselab.model.ModelPackage;
import org.interphaselab.model.Study;
import org.interphaselab.ui.study.Messages;

/**
 * A folder of the tree that holds objects of one kind.
 *
 * @param study the study
 * @param kind which objects
 */
public record StudyGroup(Study study, Kind kind) {

    /** The folders, in the order of the tree. */
    public enum Kind {
        /** Cells for which nobody said which interphase they test. */
        UNPLACED(Messages.Group_unplaced, ModelPackage.Literals.STUDY__CELLS),
        DESIGNS(Messages.Group_designs, ModelPackage.Literals.STUDY__DESIGNS),
        PROTOCOLS(Messages.Group_protocols, ModelPackage.Literals.STUDY__PROTOCOLS),
        ELECTROLYTES(Messages.Group_electrolytes, ModelPackage.Literals.STUDY__ELECTROLYTES),
        MATERIALS(Messages.Group_materials, ModelPackage.Literals.STUDY__MATERIALS),
        ASSEMBLIES(Messages.Group_assemblies, ModelPackage.Literals.STUDY__ASSEMBLIES),
        /** What the study changes in the catalog that ships; nothing, as long as it changes nothing. */
        CATALOG(Messages.Group_catalog, ModelPackage.Literals.STUDY__CATALOG);

        private final String title;
        private final EReference feature;

        Kind(String title, EReference feature) {
            this.title = title;
            this.feature = feature;
        }
    }

    /** Its name in the tree. */
    public String title() {
        return kind.title;
    }

    /** The feature of the study that holds its members. */
    public EReference feature() {
        return kind.feature;
    }

    /** What is in it. */
    public List<? extends EObject> members() {
        return switch (kind) {
            case UNPLACED ->
                study.getCells().stream()
                        .filter(cell -> cell.getInterphase() == null)
                        .toList();
            case DESIGNS -> study.getDesigns();
            case PROTOCOLS -> study.getProtocols();
            case ELECTROLYTES -> study.getElectrolytes();
            case MATERIALS -> study.getMaterials();
            case ASSEMBLIES -> study.getAssemblies();
            case CATALOG -> study.getCatalog() == null ? List.of() : List.of(study.getCatalog());
        };
    }

    /** The group an object is shown in, where it is shown in one. */
    static Optional<StudyGroup> of(EObject object) {
        boolean placed = object instanceof Cell cell && cell.getInterphase() != null;
        if (placed || !(object.eContainer() instanceof Study study)) {
            return Optional.empty();
        }
        return Stream.of(Kind.values())
                .filter(kind -> kind.feature == object.eContainmentFeature())
                .map(kind -> new StudyGroup(study, kind))
                .findFirst();
    }
}
