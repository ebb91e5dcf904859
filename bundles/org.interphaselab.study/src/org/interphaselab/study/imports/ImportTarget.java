package org.interphaselab.study.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Ids;
import org.interphaselab.study.StudyFolder;
import org.interphaselab.study.recording.StudySnapshot;
import org.interphaselab.study.recording.TableMapping;
import org.interphaselab.study.recording.TraceStore;

/**
 * The study that files are imported into, as it was at one moment: made where the model may be read, used by long work in
 * any thread.
 */
public final class ImportTarget {

    /**
     * A cell, as values.
     *
     * @param id its id, or empty where it is yet to be made
     * @param name its name
     * @param barcode the label on it, or empty
     */
    public record CellName(String id, String name, String barcode) {

        /** What tells it from others: its id, and of a cell that is yet to be made its name. */
        public String idOrName() {
            return id.isEmpty() ? name : id;
        }
    }

    private final StudySnapshot study;
    private final List<CellName> cells;
    private final List<KnownRecording> recordings;
    /** Ids of cells that are yet to be made, by their names without regard to case and signs. */
    private final Map<String, String> wanted = new ConcurrentHashMap<>();

    private ImportTarget(StudySnapshot study, List<CellName> cells, List<KnownRecording> recordings) {
        this.study = study;
        this.cells = List.copyOf(cells);
        this.recordings = List.copyOf(recordings);
    }

    /** The study as it is now. */
    public static ImportTarget of(StudyFolder folder) {
        List<CellName> cells = new ArrayList<>();
        List<KnownRecording> recordings = new ArrayList<>();
        for (Cell cell : folder.study().getCells()) {
            cells.add(new CellName(text(cell.getId()), text(cell.getName()), text(cell.getBarcode())));
            cell.getRecordings().stream()
                    .filter(recording -> TraceStore.isId(recording.getTraceId()))
                    .map(recording -> KnownRecording.of(folder, cell, recording))
                    .forEach(recordings::add);
        }
        return new ImportTarget(StudySnapshot.ofRecordings(folder), cells, recordings);
    }

    /** The study's values and places. */
    public StudySnapshot study() {
        return study;
    }

    /** The cells of the study. */
    public List<CellName> cells() {
        return cells;
    }

    /** The recordings of the study. */
    List<KnownRecording> recordings() {
        return recordings;
    }

    /**
     * The recording of this content, where the study has it.
     *
     * @param mapping by which the file is read: of a table of several cells only the recording of the same columns is meant
     */
    Optional<KnownRecording> bySum(String sha256, Optional<TableMapping> mapping) {
        return recordings.stream()
                .filter(recording -> sha256.equalsIgnoreCase(recording.samples().sha256()))
                .filter(recording -> mapping.isEmpty() || recording.isOf(mapping.flatMap(TableMapping::columnPair)))
                .min(Comparator.comparing(recording -> !recording.isReadBy(mapping)));
    }

    /** The recording that had this content when the test was younger, where the study has one. */
    Optional<KnownRecording> byEarlierSum(String sha256, Optional<TableMapping> mapping) {
        return recordings.stream()
                .filter(recording -> mapping.isEmpty() || recording.isOf(mapping.flatMap(TableMapping::columnPair)))
                .filter(recording -> recording.earlierSums().contains(sha256))
                .findFirst();
    }

    /**
     * The one cell of this name, barcode or id. A name also matches as a file name can have it: without regard to case and
     * to signs other than letters and digits, where only one cell is meant.
     */
    public Optional<CellName> cell(String name) {
        return only(cell -> cell.name().equals(name)
                        || cell.id().equals(name)
                        || cell.barcode().equals(name))
                .or(() -> only(alike(name)));
    }

    /**
     * The same, and where the study has none of this name, one that is yet to be made: with the same id each time, and the name
     * as it is asked for, so that it does not matter who asks first.
     */
    Optional<CellName> cellOrNew(String name) {
        return cell(name)
                .or(() -> hasAlike(name)
                        ? Optional.empty()
                        : Optional.of(
                                new CellName(wanted.computeIfAbsent(plain(name), key -> Ids.create()), name, "")));
    }

    /** Whether a cell, or several, have this name but for case and signs. */
    public boolean hasAlike(String name) {
        return cells.stream().anyMatch(alike(name));
    }

    private static Predicate<CellName> alike(String name) {
        return cell ->
                plain(cell.name()).equals(plain(name)) || plain(cell.barcode()).equals(plain(name));
    }

    private Optional<CellName> only(Predicate<CellName> meant) {
        List<CellName> found = cells.stream().filter(meant).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
