package org.interphaselab.cycler.eis;

import java.util.List;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the impedance texts of PowerSuite. */
@Component(service = CyclerReader.class)
public final class PowerSuiteReader extends EisTextReader {

    /** Reads by the profile of this program. */
    public PowerSuiteReader() {
        super(new CyclerFormat("powersuite-text", "PowerSuite impedance text", List.of(".txt")));
    }
}
