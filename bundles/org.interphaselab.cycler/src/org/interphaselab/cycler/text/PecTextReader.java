package org.interphaselab.cycler.text;

import java.util.List;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the text which PEC's software writes. */
@Component(service = CyclerReader.class)
public final class PecTextReader extends TextExportReader {

    /** Reads by the profile of this program. */
    public PecTextReader() {
        super(new CyclerFormat("pec-text", "PEC text export", List.of(".csv", ".txt")));
    }
}
