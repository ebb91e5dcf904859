package org.interphaselab.ui.chart;

import java.util.List;

/**
 * What is drawn of the data of a chart.
 *
 * @param pieces lines and points
 * @param bands bands of uncertainty, behind them
 */
record Drawn(List<Piece> pieces, List<Band> bands) {

    static final Drawn NOTHING = new Drawn(List.of(), List.of());
}
