package org.interphaselab.app.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.interphaselab.app.Messages;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/** The example study that comes with the program. People work on a copy of their own, so that it stays as it came. */
final class ExampleStudy {

    /** Where the program is started from elsewhere than its own folder, this property names the example's folder. */
    static final String PROPERTY = "lab.example";

    private static final String PLACE = "examples/lpsc-lgps";
    private static final String STUDY = "study.interphase";

    private ExampleStudy() {}

    /**
     * The folder of the example.
     *
     * @param program the folder the program is installed in
     */
    static Optional<Path> find(Path program) {
        String named = System.getProperty(PROPERTY);
        Path folder = named == null ? program.resolve(PLACE) : Path.of(named);
        return Optional.of(folder).filter(found -> Files.isRegularFile(found.resolve(STUDY)));
    }

    /**
     * A copy to work on, made if it is not there yet.
     *
     * @param example the folder of the example
     * @param copies where copies are kept
     * @throws ProblemException when it cannot be copied
     */
    static Path copy(Path example, Path copies) throws ProblemException {
        Path copy = copies.resolve(String.valueOf(example.getFileName()));
        if (Files.isRegularFile(copy.resolve(STUDY))) {
            return copy;
        }
        try (Stream<Path> files =
                Stream.concat(Files.walk(example.resolve("raw")), Stream.of(example.resolve(STUDY)))) {
            Files.createDirectories(copy);
            // the study itself comes last: a copy that was stopped is no study yet
            for (Path file : (Iterable<Path>) files::iterator) {
                Path to = copy.resolve(example.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else if (!Files.exists(to)) {
                    Files.copy(file, to);
                }
            }
            return copy;
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.error(
                            "EXAMPLE_NOT_COPIED",
                            NLS.bind(Messages.Example_notCopied, e.getMessage()),
                            Location.of(copy.toString()),
                            NLS.bind(Messages.Example_notCopiedRemedy, example)),
                    e);
        }
    }
}
