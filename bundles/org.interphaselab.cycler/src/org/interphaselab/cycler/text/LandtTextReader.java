package org.interphaselab.cycler.text;

import java.util.List;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the text which Landt's software writes. */
@Component(service = CyclerReader.class)
public final class LandtTextReader extends TextExportReader {

    /** Reads by the profile of this program. */
    public LandtTextReader() {
        super(new CyclerFormat("landt-text", "Landt text export", List.of(".csv", ".txt")));
    }
}
