package org.interphaselab.cycler.eis;

import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the impedance texts which Autolab's software exports for ZView. */
@Component(service = CyclerReader.class)
public final class AutolabReader extends EisTextReader {

    /** Reads by the profile of this program. */
    public AutolabReader() {
        super("autolab-text");
    }
}
