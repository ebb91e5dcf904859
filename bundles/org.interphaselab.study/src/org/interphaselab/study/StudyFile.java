package org.interphaselab.study;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Severity;
import org.interphaselab.model.Identified;
import org.interphaselab.model.Ids;
import org.interphaselab.model.ModelPackage;
import org.interphaselab.model.Study;
import org.interphaselab.study.migration.Migrations;

/** Reads and writes the text of a study: EMF XMI, UTF-8, one line per object. */
final class StudyFile {

    private static final long LARGEST_BYTES = 64L << 20;

    private final Migrations migrations;

    StudyFile(Migrations migrations) {
        this.migrations = migrations;
    }

    /**
     * A study as it was read.
     *
     * @param resource holds the study
     * @param text the bytes of the file
     * @param newer whether it was written by a newer program
     * @param problems reservations, none of them an error
     */
    record Loaded(Resource resource, byte[] text, boolean newer, List<Problem> problems) {}

    /** Reads a file whole; refuses what is larger than any study. */
    static byte[] text(Path file) throws ProblemException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] text = in.readNBytes((int) LARGEST_BYTES + 1);
            if (text.length > LARGEST_BYTES) {
                throw StudyProblems.tooLarge(file, LARGEST_BYTES >> 20).asException();
            }
            return text;
        } catch (IOException e) {
            throw StudyProblems.notReadable(file, e).asException(e);
        }
    }

    /**
     * Reads a study.
     *
     * @param backup the backup to point to if the file is damaged
     */
    Loaded read(Path file, Path backup, NewerVersion policy) throws ProblemException {
        byte[] text = text(file);
        StudyXml.Head head = StudyXml.check(text, file, backup);
        int current = migrations.currentVersion();
        boolean newer = head.formatVersion() > current;
        List<Problem> problems = new ArrayList<>();
        byte[] readable = text;
        if (newer) {
            if (policy == NewerVersion.REFUSE) {
                throw StudyProblems.newer(file, head.formatVersion(), current).asException();
            }
            problems.add(StudyProblems.newerReadOnly(file, head.formatVersion()));
        } else if (head.formatVersion() < current) {
            readable = new MigratedText(migrations).of(text, head.formatVersion(), file);
            problems.add(StudyProblems.migrated(file, head.formatVersion()));
        }
        ResourceSet resources = resources();
        if (newer) {
            resources.getPackageRegistry().put(head.namespace(), ModelPackage.eINSTANCE);
        }
        Resource resource = resource(resources, file);
        List<Problem> notUnderstood = load(
                resource,
                readable,
                new LoadProblems(file, readable == text, newer ? Severity.WARNING : Severity.ERROR));
        if (!newer && !notUnderstood.isEmpty()) {
            throw notUnderstood.getFirst().asException();
        }
        problems.addAll(notUnderstood);
        if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof Study)) {
            throw StudyProblems.damaged(file, 1, backup).asException();
        }
        int idsGiven = giveIds(resource);
        if (idsGiven > 0) {
            problems.add(StudyProblems.idsGiven(file, idsGiven));
        }
        return new Loaded(resource, text, newer, List.copyOf(problems));
    }

    /** A resource for a new study. */
    static Resource hold(Study study, Path file) {
        Resource resource = resource(resources(), file);
        resource.getContents().add(study);
        giveIds(resource);
        return resource;
    }

    /**
     * The text of a study, in the current format version.
     *
     * @throws IOException if the study holds something that cannot be written so that it can be read again
     */
    byte[] write(Resource resource, Path file) throws IOException {
        Study study = (Study) resource.getContents().getFirst();
        study.setFormatVersion(migrations.currentVersion());
        CatalogViews.recordEdition(study.getCatalog());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.save(out, saveOptions());
        } catch (RuntimeException e) {
            throw new IOException(e.getMessage(), e);
        }
        byte[] text = out.toByteArray();
        List<Problem> notUnderstood =
                load(resource(resources(), file), text, new LoadProblems(file, false, Severity.ERROR));
        if (!notUnderstood.isEmpty()) {
            throw new IOException(notUnderstood.getFirst().what());
        }
        return text;
    }

    private static List<Problem> load(Resource resource, byte[] text, LoadProblems problems) {
        List<Problem> found = new ArrayList<>();
        try {
            resource.load(new ByteArrayInputStream(text), loadOptions());
        } catch (Resource.IOWrappedException e) {
            // what went wrong is among the errors of the resource
        } catch (IOException e) {
            found.add(problems.of(new UnnamedError(e)));
        }
        resource.getErrors().stream().map(problems::of).forEach(found::add);
        proxies(resource)
                .map(proxy -> ((InternalEObject) proxy).eProxyURI().toString())
                .map(reference -> problems.dangling(reference, 0))
                .forEach(found::add);
        return found;
    }

    /** What stands for an object of another file, as a reference or as a part. */
    private static Stream<EObject> proxies(Resource resource) {
        List<EObject> parts = new ArrayList<>();
        EcoreUtil.getAllProperContents(resource, false).forEachRemaining(part -> {
            if (part instanceof EObject object && object.eIsProxy()) {
                parts.add(object);
            }
        });
        return Stream.concat(parts.stream(), EcoreUtil.ProxyCrossReferencer.find(resource).keySet().stream());
    }

    private static int giveIds(Resource resource) {
        int given = 0;
        for (var contents = resource.getAllContents(); contents.hasNext(); ) {
            if (contents.next() instanceof Identified identified
                    && (identified.getId() == null || identified.getId().isBlank())) {
                identified.setId(Ids.create());
                given++;
            }
        }
        return given;
    }

    private static ResourceSet resources() {
        ResourceSet resources = new ClosedResourceSet();
        resources.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
        return resources;
    }

    private static Resource resource(ResourceSet resources, Path file) {
        XMLResource resource =
                new XMIResourceImpl(URI.createFileURI(file.toAbsolutePath().toString()));
        resource.setEncoding("UTF-8");
        resources.getResources().add(resource);
        return resource;
    }

    private static Map<Object, Object> loadOptions() {
        return Map.of(
                XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION,
                false,
                XMLResource.OPTION_PARSER_FEATURES,
                Map.of("http://apache.org/xml/features/disallow-doctype-decl", true));
    }

    private static Map<Object, Object> saveOptions() {
        return Map.of(
                XMLResource.OPTION_ENCODING,
                "UTF-8",
                XMLResource.OPTION_FORMATTED,
                true,
                XMLResource.OPTION_LINE_WIDTH,
                Integer.MAX_VALUE,
                Resource.OPTION_LINE_DELIMITER,
                "\n");
    }

    /** An error without place. */
    private record UnnamedError(IOException cause) implements Resource.Diagnostic {
        @Override
        public String getMessage() {
            return cause.getMessage();
        }

        @Override
        public String getLocation() {
            return null;
        }

        @Override
        public int getLine() {
            return 0;
        }

        @Override
        public int getColumn() {
            return 0;
        }
    }
}
