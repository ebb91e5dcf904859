package org.interphaselab.ui.analysis;

import java.util.List;
import java.util.Optional;
import org.interphaselab.core.Estimate;

/**
 * What the evaluation says of an interphase.
 *
 * @param interphaseId id of the interphase
 * @param name its name
 * @param verdict the verdict, a stable word
 * @param flags what qualifies it, stable words
 * @param explanation why, in a sentence
 * @param metalVolumeFraction its metal volume fraction in %, where known
 */
public record InterphaseVerdict(
        String interphaseId,
        String name,
        String verdict,
        List<String> flags,
        String explanation,
        Optional<Estimate> metalVolumeFraction) {}
