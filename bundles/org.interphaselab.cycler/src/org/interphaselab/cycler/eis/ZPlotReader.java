package org.interphaselab.cycler.eis;

import java.util.List;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the impedance texts of Scribner's ZPlot. */
@Component(service = CyclerReader.class)
public final class ZPlotReader extends EisTextReader {

    /** Reads by the profile of this program. */
    public ZPlotReader() {
        super(new CyclerFormat("zplot-text", "Scribner ZPlot text", List.of(".z", ".txt")));
    }
}
