package org.interphaselab.cycler.eis;

import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the files of VersaStudio. */
@Component(service = CyclerReader.class)
public final class VersaStudioReader extends EisTextReader {

    /** Reads by the profile of this program. */
    public VersaStudioReader() {
        super("versastudio-par");
    }
}
