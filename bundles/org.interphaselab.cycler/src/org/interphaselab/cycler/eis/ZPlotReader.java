package org.interphaselab.cycler.eis;

import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the impedance texts of Scribner's ZPlot. */
@Component(service = CyclerReader.class)
public final class ZPlotReader extends EisTextReader {

    /** Reads by the profile of this program. */
    public ZPlotReader() {
        super("zplot-text");
    }
}
