package org.interphaselab.study;

import java.nio.file.Path;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Severity;
import org.interphaselab.model.field.Field;
import org.interphaselab.model.provider.ObjectText;

/** Puts what EMF says about a file it could not understand into the user's words. */
final class LoadProblems {

    private final Path file;
    private final boolean linesMeanTheFile;
    private final Severity severity;

    /**
     * @param linesMeanTheFile whether line numbers are those of the file, not those of a converted text
     * @param severity what not understanding a part means
     */
    LoadProblems(Path file, boolean linesMeanTheFile, Severity severity) {
        this.file = file;
        this.linesMeanTheFile = linesMeanTheFile;
        this.severity = severity;
    }

    Problem of(Resource.Diagnostic diagnostic) {
        return switch (diagnostic) {
            case FeatureNotFoundException e ->
                problem(
                        e,
                        "STUDY_UNKNOWN_ATTRIBUTE",
                        nameOf(e.getObject()) + " has an attribute or part named \"" + e.getName()
                                + "\", which this program does not know.",
                        "Correct its spelling, or remove it, in a text editor.");
            case IllegalValueException e ->
                problem(
                        e,
                        "STUDY_BAD_VALUE",
                        nameOf(e.getObject()) + ": \"" + e.getValue() + "\" cannot be understood as "
                                + e.getFeature().getName() + ".",
                        "Correct the value in a text editor.");
            case UnresolvedReferenceException e -> dangling(e.getReference(), e.getLine());
            case ClassNotFoundException e ->
                problem(e, "STUDY_UNKNOWN_TYPE", "There is no type \"" + e.getName() + "\" in a study.", "Correct it.");
            case PackageNotFoundException e ->
                problem(
                        e,
                        "STUDY_UNKNOWN_NAMESPACE",
                        "The namespace \"" + e.uri() + "\" does not belong into a study.",
                        "Remove what uses it.");
            default ->
                problem(
                        diagnostic,
                        "STUDY_NOT_UNDERSTOOD",
                        "A part of the study file cannot be understood: " + diagnostic.getMessage(),
                        "Correct it in a text editor.");
        };
    }

    /** A reference to an object that is not in the study; line 0 if it is not known. */
    Problem dangling(String reference, int line) {
        return new Problem(
                severity,
                "STUDY_DANGLING_REFERENCE",
                "Something refers to \"" + reference + "\", which is not in this study.",
                line > 0 ? at(line) : Location.of(file),
                "Add the object, or remove the reference.");
    }

    private Problem problem(Resource.Diagnostic diagnostic, String code, String what, String remedy) {
        return new Problem(severity, code, what, at(diagnostic.getLine()), remedy);
    }

    private Location at(int line) {
        return linesMeanTheFile && line > 0 ? Location.atLine(file, line) : Location.of(file);
    }

    private static String nameOf(Object object) {
        return object instanceof EObject model
                ? Field.labelOf(model.eClass()) + " \"" + new ObjectText().of(model) + "\""
                : "The file";
    }
}
