package org.interphaselab.cycler.eis;

import java.util.List;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the impedance texts of PARSTAT instruments, with the samples around the sweeps. */
@Component(service = CyclerReader.class)
public final class ParstatReader extends EisTextReader {

    /** Reads by the profile of this program. */
    public ParstatReader() {
        super(new CyclerFormat("parstat-text", "PARSTAT impedance text", List.of(".txt")));
    }
}
