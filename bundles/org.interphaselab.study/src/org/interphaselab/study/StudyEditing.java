package org.interphaselab.study;

import java.util.HashMap;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.field.Field;
import org.interphaselab.model.provider.ModelItemProviderAdapterFactory;

/**
 * Edits an open study by commands that can be undone. Commands on a study that was opened read-only cannot be executed.
 */
public final class StudyEditing {

    private final StudyFolder folder;
    private final ComposedAdapterFactory adapterFactory =
            new ComposedAdapterFactory(new ModelItemProviderAdapterFactory());
    private final BasicCommandStack commandStack = new BasicCommandStack();
    private final AdapterFactoryEditingDomain domain;
    private final AdapterFactoryEditingDomain.EditingDomainProvider provider;

    public StudyEditing(StudyFolder folder) {
        this.folder = folder;
        ResourceSet resources = folder.resource().getResourceSet();
        this.domain = new AdapterFactoryEditingDomain(adapterFactory, commandStack, resources);
        this.domain.setResourceToReadOnlyMap(new HashMap<>());
        this.domain.getResourceToReadOnlyMap().put(folder.resource(), folder.readOnly());
        this.provider = new AdapterFactoryEditingDomain.EditingDomainProvider(domain);
        resources.eAdapters().add(provider);
    }

    /** Where commands are made. */
    public EditingDomain domain() {
        return domain;
    }

    /** Where commands are executed, undone and redone. */
    public BasicCommandStack commandStack() {
        return commandStack;
    }

    /** The item providers: labels, children, properties. */
    public AdapterFactory adapterFactory() {
        return adapterFactory;
    }

    /** Whether there are changes that are not saved. */
    public boolean dirty() {
        return commandStack.isSaveNeeded();
    }

    /** Saves the study. */
    public void save() throws ProblemException {
        folder.save();
        commandStack.saveIsDone();
    }

    /** The command that sets a feature, named after it: {@code Set temperature}. A null value makes it absent. */
    public Command set(EObject object, EStructuralFeature feature, Object value) {
        Object stored = value == null ? SetCommand.UNSET_VALUE : value;
        String label = Field.of(feature).label();
        return named("Set " + label, SetCommand.create(domain, object, feature, stored));
    }

    /** The command under the name that undo and redo show. */
    public static Command named(String label, Command command) {
        return new CommandWrapper(label, label, command);
    }

    /** Ends the editing; the study stays as it is. */
    public void dispose() {
        folder.resource().getResourceSet().eAdapters().remove(provider);
        commandStack.flush();
        adapterFactory.dispose();
    }
}
