package org.interphaselab.cycler;

import java.util.List;
import org.interphaselab.core.Trace;

/**
 * A file read: its samples and the account of how they were read.
 *
 * @param trace the samples of direct current
 * @param report the account
 * @param spectra the impedance points of the file, sweep by sweep; empty where it holds none
 */
public record Imported(Trace trace, ImportReport report, List<ImpedanceSpectrum> spectra) {

    public Imported {
        spectra = List.copyOf(spectra);
    }

    /** A file without impedance points. */
    public Imported(Trace trace, ImportReport report) {
        this(trace, report, List.of());
    }
}
