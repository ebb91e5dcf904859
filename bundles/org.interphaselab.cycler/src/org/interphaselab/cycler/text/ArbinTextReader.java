package org.interphaselab.cycler.text;

import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the text which Arbin's software writes as csv. */
@Component(service = CyclerReader.class)
public final class ArbinTextReader extends TextExportReader {

    /** Reads by the profile of this program. */
    public ArbinTextReader() {
        super("arbin-text");
    }
}
