package org.interphaselab.study.recording;

import java.util.function.Supplier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphaselab.analysis.experiment.Experiment;
import org.interphaselab.model.Study;
import org.interphaselab.study.ExperimentViews;

/**
 * What analyses see of a study as it was, looked up by whoever asks first, in any thread, and then kept: for a large study
 * that takes its time, and the model may be read in one thread only. A copy of it is made at once.
 */
final class LateExperiment implements Supplier<Experiment> {

    private final Study copy;
    private Experiment seen;

    LateExperiment(Study study) {
        this.copy = EcoreUtil.copy(study);
    }

    @Override
    public synchronized Experiment get() {
        if (seen == null) {
            seen = ExperimentViews.of(copy);
        }
        return seen;
    }
}
