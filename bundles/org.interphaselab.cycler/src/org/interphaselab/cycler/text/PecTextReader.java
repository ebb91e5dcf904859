package org.interphaselab.cycler.text;

import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the text which PEC's software writes. */
@Component(service = CyclerReader.class)
public final class PecTextReader extends TextExportReader {

    /** Reads by the profile of this program. */
    public PecTextReader() {
        super("pec-text");
    }
}
