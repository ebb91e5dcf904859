package org.interphaselab.cycler.eis;

import java.util.List;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the impedance texts of CH Instruments. */
@Component(service = CyclerReader.class)
public final class ChiReader extends EisTextReader {

    /** Reads by the profile of this program. */
    public ChiReader() {
        super(new CyclerFormat("chi-text", "CH Instruments impedance text", List.of(".txt", ".csv")));
    }
}
