package org.interphaselab.cycler.text;

import org.interphaselab.cycler.CyclerReader;
import org.osgi.service.component.annotations.Component;

/** Reads the text which Maccor's software writes. */
@Component(service = CyclerReader.class)
public final class MaccorTextReader extends TextExportReader {

    /** Reads by the profile of this program. */
    public MaccorTextReader() {
        super("maccor-text");
    }
}
