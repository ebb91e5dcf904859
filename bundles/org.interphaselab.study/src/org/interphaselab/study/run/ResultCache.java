package org.interphaselab.study.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.ResultJson;
import org.interphaselab.core.AtomicFile;
import org.interphaselab.core.Provenance;

/**
 * Results kept as JSON files, found again by all that they depend on: input, analysis, version, parameters, seed. A file
 * that is missing, damaged or of another provenance is no result; it is then made again.
 */
final class ResultCache {

    private static final int KEY_DIGITS = 16;

    private final Path folder;

    ResultCache(Path folder) {
        this.folder = folder;
    }

    /** The stored result of exactly this provenance, where there is one. */
    Optional<AnalysisResult> find(Provenance provenance) {
        Path file = file(provenance);
        return Files.isRegularFile(file)
                ? read(file)
                        .filter(stored -> stored.provenance().equals(provenance))
                        .map(ResultJson.Stored::result)
                : Optional.empty();
    }

    /** The result of an analysis that was stored last, whatever it was computed from. */
    Optional<ResultJson.Stored> newest(String analysisId) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Pattern names = Pattern.compile(Pattern.quote(name(analysisId)) + "-[0-9a-f]{" + KEY_DIGITS + "}\\.json");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            names.matcher(folder.relativize(file).toString()).matches())
                    .max(Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .flatMap(ResultCache::read);
        } catch (IOException e) {
            // as for a file that cannot be read
            return Optional.empty();
        }
    }

    private static Optional<ResultJson.Stored> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(ResultJson.read(in));
        } catch (IOException e) {
            // a cache is never needed: what cannot be read is computed and written again
            return Optional.empty();
        }
    }

    /** Stores a result in place of an older one of the same provenance. */
    void store(AnalysisResult result, Provenance provenance) throws IOException {
        Files.createDirectories(folder);
        AtomicFile.write(file(provenance), out -> ResultJson.write(result, provenance, out));
    }

    /** Where the result of this provenance is kept. */
    Path file(Provenance provenance) {
        String key = new InputHash().add(provenance).sum().substring(0, KEY_DIGITS);
        return folder.resolve(name(provenance.analysisId()) + "-" + key + ".json");
    }

    /** The id of a third party's analysis is not to be trusted as a path. */
    private static String name(String analysisId) {
        return analysisId.replaceAll("[^A-Za-z0-9-]", "_");
    }
}
