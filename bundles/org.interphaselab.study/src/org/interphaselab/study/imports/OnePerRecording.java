package org.interphaselab.study.imports;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;

/** Of several files that continue one recording, the longest does. */
final class OnePerRecording {

    private OnePerRecording() {}

    static List<ImportEntry> of(List<ImportEntry> entries) {
        Map<String, ImportEntry> longest = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.action() == ImportAction.CONTINUE)
                .forEach(entry -> longest.merge(
                        entry.recordingId().orElseThrow(),
                        entry,
                        (a, b) -> Comparator.comparingLong(OnePerRecording::records)
                                                .compare(a, b)
                                        >= 0
                                ? a
                                : b));
        return entries.stream()
                .map(entry -> entry.action() != ImportAction.CONTINUE
                                || longest.get(entry.recordingId().orElseThrow()) == entry
                        ? entry
                        : shorter(entry, longest.get(entry.recordingId().orElseThrow())))
                .toList();
    }

    private static long records(ImportEntry entry) {
        return entry.report().orElseThrow().records();
    }

    private static ImportEntry shorter(ImportEntry entry, ImportEntry longest) {
        Problem why = Problem.warning(
                "CONTINUED_BY_ANOTHER",
                "Another file continues the same recording and has more samples: " + longest.file() + ".",
                Location.of(entry.file()),
                "Import this file once more to have it compared with that one.");
        return ImportEntry.without(new ImportOrder(entry.file(), entry.settings()), ImportAction.REFUSED, why);
    }
}
