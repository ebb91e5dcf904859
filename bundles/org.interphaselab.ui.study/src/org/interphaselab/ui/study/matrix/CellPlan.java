package org.interphaselab.ui.study.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.interphaselab.model.Cell;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.Ids;
import org.interphaselab.model.Interphase;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.Protocol;
import org.interphaselab.model.Study;

/**
 * The cells of some interphases in some designs, with replicates. Cells that the study has already count, so that a plan
 * carried out twice makes nothing the second time.
 *
 * @param interphases what is tested
 * @param designs how the cells are built
 * @param replicates how many of each there shall be, at least 1
 * @param protocol how they are cycled; null when nobody said
 */
record CellPlan(List<Interphase> interphases, List<CellDesign> designs, int replicates, Protocol protocol) {

    CellPlan {
        interphases = List.copyOf(interphases);
        designs = List.copyOf(designs);
        if (replicates < 1) {
            throw new IllegalArgumentException("no replicates: " + replicates);
        }
    }

    /** How many cells of one interphase and design the study has. */
    static long present(Study study, Interphase interphase, CellDesign design) {
        return study.getCells().stream()
                .filter(cell -> cell.getInterphase() == interphase && cell.getDesign() == design)
                .count();
    }

    /** The cells that are missing, in the order of interphases, designs and replicates; they belong to no study yet. */
    List<Cell> missing(Study study) {
        Set<String> names = new HashSet<>();
        study.getCells().forEach(cell -> names.add(cell.getName()));
        List<Cell> made = new ArrayList<>();
        for (Interphase interphase : interphases) {
            for (CellDesign design : designs) {
                Set<Integer> taken = taken(study, interphase, design);
                long missing = replicates - present(study, interphase, design);
                for (int number = 1; missing > 0; number++) {
                    if (taken.add(number)) {
                        made.add(cell(interphase, design, number, names));
                        missing--;
                    }
                }
            }
        }
        return made;
    }

    /** The replicate numbers in use; cells without one are counted before those to come. */
    private static Set<Integer> taken(Study study, Interphase interphase, CellDesign design) {
        List<Integer> numbers = study.getCells().stream()
                .filter(cell -> cell.getInterphase() == interphase && cell.getDesign() == design)
                .map(Cell::getReplicate)
                .collect(Collectors.toCollection(ArrayList::new));
        Set<Integer> taken = new HashSet<>(numbers);
        long unnumbered = numbers.stream().filter(Objects::isNull).count();
        for (int number = 1; unnumbered > 0; number++) {
            if (taken.add(number)) {
                unnumbered--;
            }
        }
        return taken;
    }

    private Cell cell(Interphase interphase, CellDesign design, int number, Set<String> names) {
        Cell cell = ModelFactory.eINSTANCE.createCell();
        cell.setId(Ids.create());
        cell.setInterphase(interphase);
        cell.setDesign(design);
        cell.setProtocol(protocol);
        cell.setReplicate(number);
        String base = name(interphase.getName(), "interphase") + " " + name(design.getName(), "design");
        String name = number == 1 && !names.contains(base) ? base : base + " #" + number;
        for (int i = number + 1; !names.add(name); i++) {
            name = base + " #" + i;
        }
        cell.setName(name);
        return cell;
    }

    private static String name(String given, String otherwise) {
        return given == null || given.isBlank() ? otherwise : given;
    }
}
