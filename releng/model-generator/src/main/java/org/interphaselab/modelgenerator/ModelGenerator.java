package org.interphaselab.modelgenerator;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xcore.XcoreStandaloneSetup;
import org.eclipse.emf.ecore.xcore.generator.XcoreGenerator;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.generator.JavaIoFileSystemAccess;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

/** Writes the EMF classes of the experiment model from its one source, {@code model/study.xcore}. */
public final class ModelGenerator {

    private ModelGenerator() {}

    /**
     * Generates from the model source (first argument) into a folder (second argument), which is emptied before.
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("two arguments are needed: the .xcore file and the folder to write to");
        }
        Path folder = Path.of(arguments[1]).toAbsolutePath().normalize();
        generate(Path.of(arguments[0]), folder);
        System.out.println("The model's classes are in " + folder);
    }

    /** Generates from {@code model} into {@code folder}; nothing is deleted before the model is known to be sound. */
    static void generate(Path model, Path folder) throws IOException {
        Injector injector = new XcoreStandaloneSetup().createInjectorAndDoEMFRegistration();
        Resource resource = load(injector, model);
        List<Issue> errors = injector
                .getInstance(IResourceValidator.class)
                .validate(resource, CheckMode.ALL, CancelIndicator.NullImpl)
                .stream()
                .filter(issue -> issue.getSeverity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException("the model has errors: " + errors);
        }
        empty(folder);
        JavaIoFileSystemAccess files = injector.getInstance(JavaIoFileSystemAccess.class);
        files.setOutputPath(folder.toString());
        injector.getInstance(XcoreGenerator.class).doGenerate(resource, files);
    }

    private static Resource load(Injector injector, Path model) {
        XtextResourceSet resources = injector.getInstance(XtextResourceSet.class);
        resources.setClasspathURIContext(ModelGenerator.class.getClassLoader());
        Resource resource =
                resources.getResource(URI.createFileURI(model.toAbsolutePath().toString()), true);
        EcoreUtil.resolveAll(resource);
        return resource;
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
