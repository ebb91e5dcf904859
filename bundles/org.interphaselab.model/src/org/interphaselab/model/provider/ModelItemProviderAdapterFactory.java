package org.interphaselab.model.provider;

import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/** Makes the item provider of the experiment model; the entry point for editing domains and viewers. */
public final class ModelItemProviderAdapterFactory extends ReflectiveItemProviderAdapterFactory {

    public ModelItemProviderAdapterFactory() {
        reflectiveItemProviderAdapter = new ModelItemProvider(this);
    }
}
