package org.interphaselab.cycler.eis;

import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the impedance texts of PowerSuite. */
@Component(service = CyclerReader.class)
public final class PowerSuiteReader extends EisTextReader {

    /** Reads by the profile of this program. */
    public PowerSuiteReader() {
        super("powersuite-text");
    }
}
