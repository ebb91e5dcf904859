package org.interphaselab.wiring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.cycler.CyclerReader;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The readers and analyses the application promises are registered under their ids. */
class WhiteboardsIT {

    private final BundleContext context =
            FrameworkUtil.getBundle(WhiteboardsIT.class).getBundleContext();

    @Test
    void readersOfTheKnownFormats() throws InvalidSyntaxException {
        assertRegistered(
                CyclerReader.class,
                reader -> reader.format().id(),
                Set.of(
                        "neware-nda",
                        "neware-ndax",
                        "neware-ndc",
                        "neware-text",
                        "neware-xlsx",
                        "bdf-csv",
                        "bdf-parquet",
                        "biologic-mpr",
                        "biologic-text",
                        "arbin-text",
                        "arbin-xlsx",
                        "basytec-text",
                        "digatron-text",
                        "landt-text",
                        "maccor-text",
                        "novonix-text",
                        "pec-text",
                        "arbin-res",
                        "gamry-dta",
                        "autolab-text",
                        "chi-text",
                        "parstat-text",
                        "powersuite-text",
                        "versastudio-par",
                        "zplot-text"));
    }

    @Test
    void analyses() throws InvalidSyntaxException {
        assertRegistered(
                Analysis.class,
                analysis -> analysis.info().id(),
                Set.of(
                        "quality",
                        "half-cycles",
                        "events",
                        "lithium-balance",
                        "verdict",
                        "survival",
                        "growth-law",
                        "threshold-bracket",
                        "critical-current-density",
                        "coulometric-titration",
                        "experiment-advisor",
                        "chemistry",
                        "dopant-levels",
                        "mixing-ratio",
                        "alloy-screening",
                        "reporting-checklist",
                        "percolation-threshold",
                        "percolation-clusters",
                        "percolation-design",
                        "percolation-scaling",
                        "percolation-particles",
                        "conductivity-fit",
                        "interphase-design",
                        "image-conductivity"));
    }

    private <S> void assertRegistered(Class<S> type, Function<S, String> id, Set<String> expected)
            throws InvalidSyntaxException {
        Collection<ServiceReference<S>> references = context.getServiceReferences(type, null);
        Set<String> registered = new TreeSet<>();
        for (ServiceReference<S> reference : references) {
            registered.add(id.apply(context.getService(reference)));
            context.ungetService(reference);
        }
        assertTrue(registered.containsAll(expected), () -> "expected " + expected + ", registered " + registered);
    }
}
