package org.interphaselab.study.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.interphaselab.model.Cell;
import org.interphaselab.model.ModelPackage.Literals;
import org.interphaselab.model.Recording;
import org.interphaselab.model.SignConvention;
import org.interphaselab.model.field.Field;
import org.interphaselab.study.ExperimentViews;
import org.interphaselab.study.recording.RecordingOrder;

/** A recording says what a positive current does, and names a trace; the recordings of a cell agree. */
final class RecordingRule implements Rule {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    @Override
    public Stream<ModelProblem> check(EObject object) {
        return switch (object) {
            case Recording recording -> recording(recording);
            case Cell cell -> cell(cell);
            default -> Stream.empty();
        };
    }

    private static Stream<ModelProblem> recording(Recording recording) {
        List<ModelProblem> found = new ArrayList<>();
        String name = Found.name(recording);
        if (recording.getSignConvention() == SignConvention.NOT_REPORTED
                && !ExperimentViews.isImpedanceOnly(recording)) {
            found.add(Found.error(
                    recording,
                    Literals.RECORDING__SIGN_CONVENTION,
                    "SIGN_CONVENTION_MISSING",
                    "It is not said what a positive current does in " + name
                            + ", so that plating and stripping cannot be told apart.",
                    "Set the sign convention: which electrode a positive current plates."));
        }
        if (Field.isAbsent(recording.getTraceId())) {
            found.add(Found.error(
                    recording,
                    Literals.RECORDING__TRACE_ID,
                    "RECORDING_WITHOUT_TRACE",
                    "The recording " + name + " has no trace.",
                    "Import the file again."));
        }
        if (recording.getSpectra() != null && recording.getSpectra() > 0) {
            String spectra = recording.getSpectra() == 1
                    ? "one impedance spectrum"
                    : recording.getSpectra() + " impedance spectra";
            found.add(Found.note(
                    recording,
                    Literals.RECORDING__SPECTRA,
                    "IMPEDANCE_KEPT",
                    "The recording " + name + " holds " + spectra
                            + ", kept beside its samples; verdicts do not use it.",
                    "Nothing is to be done."));
        }
        if (recording.getSha256() != null
                && !SHA256.matcher(recording.getSha256()).matches()) {
            found.add(Found.error(
                    recording,
                    Literals.RECORDING__SHA256,
                    "SHA256_NOT_SOUND",
                    "The SHA-256 sum of " + name + " is not one: 64 hexadecimal digits are expected.",
                    "Import the file again."));
        }
        return found.stream();
    }

    private static Stream<ModelProblem> cell(Cell cell) {
        List<ModelProblem> found = new ArrayList<>();
        long stated = cell.getRecordings().stream()
                .map(Recording::getSignConvention)
                .filter(sign -> sign != SignConvention.NOT_REPORTED)
                .distinct()
                .count();
        if (stated > 1) {
            found.add(Found.error(
                    cell,
                    Literals.CELL__RECORDINGS,
                    "SIGN_CONVENTIONS_DIFFER",
                    "The recordings of the cell " + Found.name(cell) + " state different sign conventions.",
                    "Check which electrode a positive current plates in each."));
        }
        if (!RecordingOrder.of(cell).isByStart()) {
            found.add(Found.warning(
                    cell,
                    Literals.CELL__RECORDINGS,
                    "RECORDINGS_OUT_OF_ORDER",
                    "The recordings of the cell " + Found.name(cell)
                            + " do not stand in the order in which they began.",
                    "Order them by their starts, or correct the time zones."));
        }
        return found.stream();
    }
}
