package org.interphaselab.cycler.eis;

import java.util.List;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the impedance texts which Autolab's software exports for ZView. */
@Component(service = CyclerReader.class)
public final class AutolabReader extends EisTextReader {

    /** Reads by the profile of this program. */
    public AutolabReader() {
        super(new CyclerFormat("autolab-text", "Autolab impedance export (Z60W text)", List.of(".txt", ".z")));
    }
}
