package org.interphaselab.cycler.eis;

import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the impedance texts of CH Instruments. */
@Component(service = CyclerReader.class)
public final class ChiReader extends EisTextReader {

    /** Reads by the profile of this program. */
    public ChiReader() {
        super("chi-text");
    }
}
