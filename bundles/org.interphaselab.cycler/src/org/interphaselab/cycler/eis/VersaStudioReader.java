package org.interphaselab.cycler.eis;

import java.util.List;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the files of VersaStudio. */
@Component(service = CyclerReader.class)
public final class VersaStudioReader extends EisTextReader {

    /** Reads by the profile of this program. */
    public VersaStudioReader() {
        super(new CyclerFormat("versastudio-par", "VersaStudio .par", List.of(".par")));
    }
}
