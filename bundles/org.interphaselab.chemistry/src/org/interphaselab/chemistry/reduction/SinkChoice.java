package org.interphaselab.chemistry.reduction;

import java.util.LinkedHashMap;
import java.util.Map;
import org.interphaselab.chemistry.catalog.Phase;

/**
 * Where the user departs from the default rules.
 *
 * @param phases the phases taken in place of the default, by what they decide about
 * @param optionsCount whether phases that may be counted as metals are
 */
record SinkChoice(Map<SinkKey, Phase> phases, boolean optionsCount) {

    static final SinkChoice USUAL = new SinkChoice(Map.of(), false);

    SinkChoice {
        phases = Map.copyOf(phases);
    }

    SinkChoice with(SinkKey key, Phase phase) {
        Map<SinkKey, Phase> more = new LinkedHashMap<>(phases);
        more.put(key, phase);
        return new SinkChoice(more, optionsCount);
    }

    SinkChoice countingOptions() {
        return new SinkChoice(phases, true);
    }
}
