package org.interphaselab.ui.study.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.osgi.util.NLS;
import org.interphaselab.model.Cell;
import org.interphaselab.model.EventDecision;
import org.interphaselab.model.ModelPackage.Literals;
import org.interphaselab.model.field.Field;
import org.interphaselab.model.field.FieldWords;
import org.interphaselab.model.provider.ObjectText;
import org.interphaselab.ui.ShownNumbers;
import org.interphaselab.ui.study.Messages;
import org.interphaselab.ui.study.imports.FormatNames;

/** A line of the properties: a value, or a part of the object with values of its own. */
sealed interface PropertyRow {

    /**
     * One value.
     *
     * @param owner the object it belongs to
     * @param field what it means
     * @param descriptor how EMF.Edit shows and offers it
     */
    record Value(EObject owner, Field field, IItemPropertyDescriptor descriptor) implements PropertyRow {

        EStructuralFeature feature() {
            return field.feature();
        }

        Object value() {
            return owner.eGet(feature());
        }

        boolean reported() {
            return !Field.isAbsent(value());
        }

        String text() {
            String text = descriptor.getLabelProvider(owner).getText(value());
            if (feature() == Literals.RECORDING__FORMAT && reported()) {
                return FormatNames.of(text);
            }
            return value() instanceof Double ? ShownNumbers.in(text) : text;
        }

        /** The same value of the same object, however often it is described anew: selections hold on to it. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Value value && value.owner == owner && value.feature() == feature();
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(owner) + feature().hashCode();
        }
    }

    /**
     * A part.
     *
     * @param title what the object calls it
     * @param rows its values
     */
    record Part(String title, List<PropertyRow> rows) implements PropertyRow {}

    /** All lines of an object. */
    static List<PropertyRow> of(EObject object, AdapterFactory providers) {
        List<PropertyRow> rows = new ArrayList<>();
        IItemPropertySource source = (IItemPropertySource) providers.adapt(object, IItemPropertySource.class);
        for (IItemPropertyDescriptor descriptor : source.getPropertyDescriptors(object)) {
            EStructuralFeature feature = (EStructuralFeature) descriptor.getFeature(object);
            rows.add(new Value(object, Field.of(feature), descriptor));
        }
        // what people do not edit, such as the identifier, comes last
        rows.sort(Comparator.comparing(row -> ((Value) row).field().fixed()));
        for (EReference containment : object.eClass().getEAllContainments()) {
            if (!containment.isMany()) {
                EObject part = (EObject) object.eGet(containment);
                rows.add(new Part(
                        FieldWords.ofUser().label(Field.of(containment)),
                        part == null ? List.of() : of(part, providers)));
            }
        }
        if (object instanceof Cell cell) {
            ObjectText texts = new ObjectText(FieldWords.ofUser());
            for (EventDecision decision : cell.getDecisions()) {
                rows.add(new Part(NLS.bind(Messages.Properties_decision, texts.of(decision)), of(decision, providers)));
            }
        }
        return rows;
    }
}
