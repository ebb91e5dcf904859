package org.interphaselab.study;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** Holds the study and nothing else: whatever a file refers to, no other file or address is ever opened for it. */
final class ClosedResourceSet extends ResourceSetImpl {

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        return super.getResource(uri, false);
    }
}
