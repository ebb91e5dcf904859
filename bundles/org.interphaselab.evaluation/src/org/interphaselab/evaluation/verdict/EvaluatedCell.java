package org.interphaselab.evaluation.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.evaluation.balance.CycleLife;
import org.interphaselab.evaluation.balance.LithiumBalance;
import org.interphaselab.evaluation.balance.LithiumBalances;
import org.interphaselab.evaluation.event.CellEvent;
import org.interphaselab.evaluation.event.EventType;
import org.interphaselab.evaluation.halfcycle.ElectrodeSide;
import org.interphaselab.evaluation.halfcycle.HalfCycle;
import org.interphaselab.evaluation.halfcycle.PolarizationTrend;

/**
 * A cell with its life and its lithium.
 *
 * @param measured half-cycles and events
 * @param life its life
 * @param thinSide the electrode with less lithium; of like electrodes B
 * @param thinBalance the lithium of that electrode, where it was stripped at least once
 * @param healthy the half-cycles within its life that did not reach the limit
 * @param trend how their polarization develops, where there are enough
 */
public record EvaluatedCell(
        MeasuredCell measured,
        CycleLife life,
        ElectrodeSide thinSide,
        Optional<LithiumBalance> thinBalance,
        List<HalfCycle> healthy,
        Optional<PolarizationTrend> trend)
        implements CellEvaluation {

    static EvaluatedCell of(MeasuredCell measured) {
        CycleLife life = CycleLife.of(measured.context(), measured.events());
        double a = measured.facts().capacityMAhCm2(ElectrodeSide.A).orElseThrow();
        double b = measured.facts().capacityMAhCm2(ElectrodeSide.B).orElseThrow();
        ElectrodeSide thin = a < b && !measured.cell().design().symmetric() ? ElectrodeSide.A : ElectrodeSide.B;
        List<HalfCycle> healthy = measured.halfCycles().list().subList(0, life.halfCycles()).stream()
                .filter(half -> !half.atLimit())
                .toList();
        return new EvaluatedCell(
                measured,
                life,
                thin,
                LithiumBalances.of(measured.context(), measured.events(), thin),
                healthy,
                PolarizationTrend.of(healthy));
    }

    @Override
    public Cell cell() {
        return measured.cell();
    }

    @Override
    public CellStatus status() {
        Optional<EventType> end = life.endCause().equals(CycleLife.POLARIZATION)
                ? Optional.empty()
                : measured.events().end().map(CellEvent::type);
        return end.map(type -> switch (type) {
                    case DEPLETION -> CellStatus.DEPLETED;
                    case CONTACT_FAILURE -> CellStatus.CONTACT_FAILURE;
                    default -> CellStatus.SHORTED;
                })
                .orElse(CellStatus.ALIVE_AT_END);
    }

    /** The half-cycle of the largest median polarization within the life. */
    public Optional<HalfCycle> highest() {
        return healthy.stream()
                .max(Comparator.comparingDouble(half -> half.polarization().medianV()));
    }

    /** Cycles of the life on the thin electrode: platings followed by a strip. */
    public int cycles() {
        return thinBalance.map(LithiumBalance::platings).orElse(0);
    }

    /** Whether the thin electrode ran empty, confirmed, as the end of the life. */
    public boolean thinSideDepleted() {
        return status() == CellStatus.DEPLETED
                && measured.events()
                        .end()
                        .orElseThrow()
                        .electrode()
                        .orElseThrow()
                        .includes(thinSide);
    }

    /** A depletion that was neither confirmed nor refuted by later half-cycles. */
    public Optional<CellEvent> openDepletion() {
        return measured.events().list().stream()
                .filter(event -> event.type() == EventType.DEPLETION && !event.confirmed() && !event.dismissed())
                .filter(event -> !refuted(event))
                .findFirst();
    }

    private boolean refuted(CellEvent depletion) {
        List<HalfCycle> all = measured.halfCycles().list();
        int last = depletion.halfCycle()
                + 2
                        * measured.context()
                                .confirmCycles(all.get(depletion.halfCycle()).stripped(), depletion.halfCycle());
        return last < all.size()
                && all.subList(depletion.halfCycle() + 1, last + 1).stream()
                        .noneMatch(half -> half.atLimit() || measured.context().incomplete(half));
    }
}
