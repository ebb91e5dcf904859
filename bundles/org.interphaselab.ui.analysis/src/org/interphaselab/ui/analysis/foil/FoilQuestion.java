package org.interphaselab.ui.analysis.foil;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.interphaselab.core.Numbers;
import org.interphaselab.model.Cell;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.LithiumElectrode;
import org.interphaselab.model.Protocol;
import org.interphaselab.model.Study;

/**
 * What is asked of the experiment advisor about the thin foil of a design.
 *
 * @param design name of the design
 * @param foilUm thickness of the thin foil, µm
 * @param parameters of the advisor, as text
 */
record FoilQuestion(String design, double foilUm, Map<String, String> parameters) {

    private static final int DIGITS = 6;

    /** The design that an object is, or that a cell or a foil has. */
    static Optional<CellDesign> design(EObject object) {
        return switch (object) {
            case CellDesign design -> Optional.of(design);
            case Cell cell -> Optional.ofNullable(cell.getDesign());
            case LithiumElectrode foil ->
                foil.eContainer() instanceof CellDesign design ? Optional.of(design) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /**
     * The question about a design.
     *
     * @param typedUm a thickness that is being typed, in place of the thin foil's
     * @return empty when the thickness, or how its cells are cycled, is not reported
     */
    static Optional<FoilQuestion> of(Study study, CellDesign design, Optional<Double> typedUm) {
        Optional<LithiumElectrode> thin = Optional.ofNullable(design.getElectrodeB());
        Optional<Double> thickness = typedUm.or(() -> thin.map(LithiumElectrode::getThicknessUm));
        Optional<Protocol> protocol = study.getCells().stream()
                .filter(cell -> cell.getDesign() == design)
                .map(Cell::getProtocol)
                .filter(each ->
                        each != null && each.getArealCurrentMACm2() != null && each.getArealCapacityMAhCm2() != null)
                .findFirst();
        if (thickness.isEmpty() || protocol.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new HashMap<>();
        parameters.put("foilsUm", foils(study, design, thickness.get()));
        parameters.put("currentMACm2", String.valueOf(protocol.get().getArealCurrentMACm2()));
        parameters.put("capacityMAhCm2", String.valueOf(protocol.get().getArealCapacityMAhCm2()));
        thin.map(LithiumElectrode::getThicknessToleranceUm)
                .ifPresent(tolerance -> parameters.put("toleranceUm", String.valueOf(tolerance)));
        thin.map(LithiumElectrode::getArealCapacityFactorMAhCm2PerUm)
                .ifPresent(factor -> parameters.put("capacityPerUm", String.valueOf(factor)));
        return Optional.of(new FoilQuestion(String.valueOf(design.getName()), thickness.get(), Map.copyOf(parameters)));
    }

    /** The foils of the study, and the one that is asked about in place of the design's own thin one. */
    private static String foils(Study study, CellDesign design, double asked) {
        Set<Double> all = new LinkedHashSet<>();
        all.add(asked);
        study.getDesigns().stream()
                .flatMap(each -> each == design
                        ? Stream.ofNullable(each.getElectrodeA())
                        : Stream.of(each.getElectrodeA(), each.getElectrodeB()))
                .filter(foil -> foil != null && foil.getThicknessUm() != null)
                .forEach(foil -> all.add(foil.getThicknessUm()));
        return all.stream().map(um -> Numbers.significant(um, DIGITS)).collect(Collectors.joining(", "));
    }
}
