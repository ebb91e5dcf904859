package org.interphaselab.cli;

import org.interphaselab.analysis.AnalysisCatalog;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.study.run.AnalysisRunner;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * What the commands work with, put together by Declarative Services, or by hand off OSGi.
 *
 * @param cyclerFiles reads instrument files
 * @param analyses the analyses installed
 * @param runner runs them on a study
 */
@Component(service = LabServices.class)
public record LabServices(CyclerFiles cyclerFiles, AnalysisCatalog analyses, AnalysisRunner runner) {

    @Activate
    public LabServices(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) CyclerFiles cyclerFiles,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) AnalysisCatalog analyses,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) AnalysisRunner runner) {
        this.cyclerFiles = cyclerFiles;
        this.analyses = analyses;
        this.runner = runner;
    }
}
