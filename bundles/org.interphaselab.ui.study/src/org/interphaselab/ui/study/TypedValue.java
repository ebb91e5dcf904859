package org.interphaselab.ui.study;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A value that is being typed into a form and not yet entered: the model still has the one before.
 *
 * @param owner the object
 * @param feature what of it
 * @param value what the text means so far; {@code null} for "not reported"
 */
public record TypedValue(EObject owner, EStructuralFeature feature, Object value) {}
