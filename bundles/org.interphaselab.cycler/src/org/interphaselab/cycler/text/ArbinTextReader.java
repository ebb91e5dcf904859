package org.interphaselab.cycler.text;

import java.util.List;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the text which Arbin's software writes as csv. */
@Component(service = CyclerReader.class)
public final class ArbinTextReader extends TextExportReader {

    /** Reads by the profile of this program. */
    public ArbinTextReader() {
        super(new CyclerFormat("arbin-text", "Arbin text export", List.of(".csv", ".txt")));
    }
}
