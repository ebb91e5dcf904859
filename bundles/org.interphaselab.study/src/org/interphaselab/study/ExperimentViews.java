package org.interphaselab.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.interphaselab.analysis.experiment.CatalogChanges;
import org.interphaselab.analysis.experiment.Cell.SignConvention;
import org.interphaselab.analysis.experiment.Design;
import org.interphaselab.analysis.experiment.Electrode;
import org.interphaselab.analysis.experiment.Experiment;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.analysis.experiment.Protocol;
import org.interphaselab.analysis.experiment.StatedFraction;
import org.interphaselab.chemistry.InterphaseChemistry;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.Cell;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.Identified;
import org.interphaselab.model.LithiumElectrode;
import org.interphaselab.model.Recording;
import org.interphaselab.model.Study;
import org.interphaselab.model.field.Field;
import org.interphaselab.model.provider.ObjectText;

/**
 * Makes from the experiment model what analyses see of it: the one place where that happens. Nothing gets a default.
 *
 * <p>Cells without interphase, design or protocol are left out, and a cell whose recordings do not all say what a
 * positive current does counts as not recorded: the validation of the study names each.
 */
public final class ExperimentViews {

    private final Map<Identified, Record> views = new HashMap<>();
    private final ObjectText texts = new ObjectText();

    private final CatalogChanges catalog;
    private final Optional<InterphaseChemistry> chemistry;

    private ExperimentViews(CatalogChanges catalog) {
        this.catalog = catalog;
        this.chemistry = chemistry(catalog);
    }

    /** Nothing is computed by a catalog that is wrong: the validation of the study names its rows. */
    private static Optional<InterphaseChemistry> chemistry(CatalogChanges catalog) {
        try {
            return Optional.of(new InterphaseChemistry(catalog));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    /** The study for analyses; it does not change when the study is edited later. */
    public static Experiment of(Study study) {
        ExperimentViews made = new ExperimentViews(CatalogViews.of(study.getCatalog()));
        List<Interphase> interphases =
                study.getInterphases().stream().map(made::interphase).toList();
        List<org.interphaselab.analysis.experiment.Cell> cells = study.getCells().stream()
                .filter(ExperimentViews::isComplete)
                .map(made::cell)
                .toList();
        return new Experiment(
                id(study), made.texts.of(study), interphases, cells, made.catalog, ReportedItems.of(study));
    }

    private static boolean isComplete(Cell cell) {
        return cell.getInterphase() != null && cell.getDesign() != null && cell.getProtocol() != null;
    }

    private org.interphaselab.analysis.experiment.Cell cell(Cell cell) {
        List<Recording> recordings = cell.getRecordings().stream()
                .filter(recording -> recording.getTraceId() != null && !isImpedanceOnly(recording))
                .toList();
        return new org.interphaselab.analysis.experiment.Cell(
                        id(cell),
                        texts.of(cell),
                        design(cell.getDesign()),
                        interphase(cell.getInterphase()),
                        protocol(cell.getProtocol()),
                        cell.getReplicate() == null ? OptionalInt.empty() : OptionalInt.of(cell.getReplicate()),
                        sign(recordings),
                        optional(cell.getBulkResistanceOhmCm2()),
                        Optional.ofNullable(cell.getExclusionReason()).filter(reason -> !reason.isBlank()),
                        !recordings.isEmpty(),
                        recordings.stream().anyMatch(recording -> !Field.isAbsent(recording.getSyntheticNote())))
                .withDecisions(DecisionViews.of(cell));
    }

    /** Whether a recording holds impedance spectra and no sample of direct current, so that its current has no sign. */
    public static boolean isImpedanceOnly(Recording recording) {
        return recording.getSpectra() != null
                && recording.getSpectra() > 0
                && recording.getRecords() != null
                && recording.getRecords() == 0;
    }

    /** The convention all recordings state; empty if there is none, or one does not state it, or they differ. */
    private static Optional<SignConvention> sign(List<Recording> recordings) {
        List<Optional<SignConvention>> stated =
                recordings.stream().map(ExperimentViews::sign).distinct().toList();
        return stated.size() == 1 ? stated.getFirst() : Optional.empty();
    }

    private static Optional<SignConvention> sign(Recording recording) {
        return switch (recording.getSignConvention()) {
            case NOT_REPORTED -> Optional.empty();
            case POSITIVE_PLATES_B -> Optional.of(SignConvention.POSITIVE_PLATES_B);
            case POSITIVE_STRIPS_B -> Optional.of(SignConvention.POSITIVE_STRIPS_B);
        };
    }

    private Interphase interphase(org.interphaselab.model.Interphase interphase) {
        return (Interphase) views.computeIfAbsent(
                interphase,
                key -> withChemistry(new Interphase(
                        id(interphase),
                        texts.of(interphase),
                        interphase.getElectrolyte() == null
                                ? Field.NOT_REPORTED
                                : texts.of(interphase.getElectrolyte()),
                        interphase.isControl(),
                        stated(interphase),
                        Compositions.of(interphase.getElectrolyte()),
                        Optional.empty(),
                        Optional.empty())));
    }

    private static Optional<StatedFraction> stated(org.interphaselab.model.Interphase interphase) {
        return Optional.ofNullable(interphase.getMetalVolumeFraction())
                .map(value -> new StatedFraction(
                        value,
                        optional(interphase.getMetalVolumeFractionUncertainty()),
                        Objects.requireNonNullElse(interphase.getMetalVolumeFractionSource(), "")));
    }

    /** Of an electrolyte that the catalog cannot reduce nothing is computed: the chemistry analysis says why. */
    private Interphase withChemistry(Interphase interphase) {
        if (chemistry.isEmpty()) {
            return interphase;
        }
        try {
            return chemistry.get().complete(interphase);
        } catch (ProblemException e) {
            return interphase;
        }
    }

    private Design design(CellDesign design) {
        return (Design) views.computeIfAbsent(
                design,
                key -> new Design(
                        id(design),
                        texts.of(design),
                        electrode(design.getElectrodeA()),
                        electrode(design.getElectrodeB()),
                        areaCm2(design)));
    }

    /** Areal capacity = thickness × the stated lithium per thickness; its uncertainty is that of the thickness. */
    private static Electrode electrode(LithiumElectrode electrode) {
        if (electrode == null) {
            return new Electrode(
                    OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        }
        Double factor = electrode.getArealCapacityFactorMAhCm2PerUm();
        return new Electrode(
                optional(electrode.getThicknessUm()),
                optional(electrode.getThicknessToleranceUm()),
                product(electrode.getThicknessUm(), factor),
                product(electrode.getThicknessToleranceUm(), factor));
    }

    /** The stated area, else that of the stated diameter, cm². */
    public static OptionalDouble areaCm2(CellDesign design) {
        if (design.getAreaCm2() != null) {
            return OptionalDouble.of(design.getAreaCm2());
        }
        if (design.getDiameterMm() == null) {
            return OptionalDouble.empty();
        }
        double radiusCm = design.getDiameterMm() / 20;
        return OptionalDouble.of(Math.PI * radiusCm * radiusCm);
    }

    /** The areal capacity of an electrode as stated, mAh cm⁻²; empty if thickness or factor is not reported. */
    public static OptionalDouble arealCapacityMAhCm2(LithiumElectrode electrode) {
        return electrode(electrode).arealCapacityMAhCm2();
    }

    private Protocol protocol(org.interphaselab.model.Protocol protocol) {
        return (Protocol) views.computeIfAbsent(
                protocol,
                key -> new Protocol(
                        id(protocol),
                        texts.of(protocol),
                        optional(protocol.getArealCurrentMACm2()),
                        optional(protocol.getArealCapacityMAhCm2()),
                        voltageLimitV(protocol),
                        optional(protocol.getCurrentAccuracy()),
                        switch (protocol.getAtLimit()) {
                            case NOT_REPORTED -> Optional.empty();
                            case SWITCH_POLARITY -> Optional.of(Protocol.AtLimit.SWITCH_POLARITY);
                            case STOP -> Optional.of(Protocol.AtLimit.STOP);
                        },
                        optional(protocol.getTemperatureC()),
                        optional(protocol.getStackPressureMPa()),
                        switch (protocol.getFirstPolarity()) {
                            case NOT_REPORTED -> Optional.empty();
                            case FIRST_PLATES_B -> Optional.of(Protocol.FirstPolarity.B_PLATES_FIRST);
                            case FIRST_STRIPS_B -> Optional.of(Protocol.FirstPolarity.B_STRIPS_FIRST);
                        }));
    }

    /** Where the two limits differ, the one that is reached first: the smaller absolute value. */
    private static OptionalDouble voltageLimitV(org.interphaselab.model.Protocol protocol) {
        return Stream.of(protocol.getLowerVoltageLimitV(), protocol.getUpperVoltageLimitV())
                .filter(Objects::nonNull)
                .mapToDouble(Math::abs)
                .min();
    }

    private static OptionalDouble optional(Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static OptionalDouble product(Double a, Double b) {
        return a == null || b == null ? OptionalDouble.empty() : OptionalDouble.of(a * b);
    }

    private static String id(Identified object) {
        return object.getId() == null ? "" : object.getId();
    }
}
