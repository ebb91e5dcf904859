package org.interphaselab.cycler.text;

import java.util.List;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the text which Neware BTSDA writes as csv, flat or in three layers. */
@Component(service = CyclerReader.class)
public final class NewareTextReader extends TextExportReader {

    /** Reads by the profile of this program. */
    public NewareTextReader() {
        super(new CyclerFormat("neware-text", "Neware BTSDA text export", List.of(".csv", ".txt")));
    }
}
