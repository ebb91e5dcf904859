package org.interphaselab.study.validation;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.interphaselab.model.ModelPackage.Literals;
import org.interphaselab.model.Recording;
import org.interphaselab.model.field.Field;
import org.interphaselab.study.StudyFolder;

/** The files a recording names lie in the study folder: the trace, or the instrument file it can be read from again. */
final class FilesRule implements Rule {

    private final Path folder;
    private final Path traces;

    FilesRule(StudyFolder study) {
        this.folder = study.path();
        this.traces = study.tracesFolder();
    }

    @Override
    public Stream<ModelProblem> check(EObject object) {
        if (!(object instanceof Recording recording)) {
            return Stream.empty();
        }
        String name = Found.name(recording);
        if (!isInside(folder, recording.getRawFile())
                || !isInside(traces, recording.getTraceId())
                || !isInside(folder, recording.getImportReport())) {
            return Stream.of(Found.error(
                    recording,
                    Literals.RECORDING__RAW_FILE,
                    "FILE_OUTSIDE_STUDY",
                    "The recording " + name + " names a file outside of the study folder.",
                    "Do not trust this study; import the file again."));
        }
        boolean found = exists(traces, recording.getTraceId() + ".parquet") || exists(folder, recording.getRawFile());
        return Field.isAbsent(recording.getTraceId()) || found
                ? Stream.empty()
                : Stream.of(Found.error(
                        recording,
                        Literals.RECORDING__TRACE_ID,
                        "TRACE_FILE_MISSING",
                        "Neither the trace nor the instrument file of " + name + " is in the study folder.",
                        "Copy them back, or import the file again."));
    }

    private static boolean isInside(Path folder, String name) {
        return Field.isAbsent(name) || inside(folder, name).isPresent();
    }

    private static boolean exists(Path folder, String name) {
        return !Field.isAbsent(name)
                && inside(folder, name).filter(Files::isRegularFile).isPresent();
    }

    private static Optional<Path> inside(Path folder, String name) {
        try {
            Path root = folder.toAbsolutePath().normalize();
            Path path = root.resolve(name).normalize();
            return path.startsWith(root) && !path.equals(root) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
