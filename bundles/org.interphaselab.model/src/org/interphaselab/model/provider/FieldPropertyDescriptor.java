package org.interphaselab.model.provider;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.interphaselab.model.field.Field;
import org.interphaselab.model.field.FieldWords;

/** A property as the model describes it: label with unit, help, "not reported" for what is absent. */
final class FieldPropertyDescriptor extends ItemPropertyDescriptor {

    private final Field field;

    FieldPropertyDescriptor(AdapterFactory adapterFactory, EStructuralFeature feature) {
        this(adapterFactory, Field.of(feature));
    }

    private FieldPropertyDescriptor(AdapterFactory adapterFactory, Field field) {
        super(
                adapterFactory,
                null,
                FieldWords.ofUser().labelWithUnit(field),
                field.help(),
                field.feature(),
                !field.fixed(),
                field.feature().getName().equals("remarks"),
                field.feature() instanceof EReference,
                null,
                null,
                null);
        this.field = field;
    }

    @Override
    public IItemLabelProvider getLabelProvider(Object object) {
        return new IItemLabelProvider() {
            @Override
            public String getText(Object value) {
                return value instanceof EObject other
                        ? itemDelegator.getText(other)
                        : FieldWords.ofUser().text(field, value);
            }

            @Override
            public Object getImage(Object value) {
                return value instanceof EObject other ? itemDelegator.getImage(other) : null;
            }
        };
    }
}
