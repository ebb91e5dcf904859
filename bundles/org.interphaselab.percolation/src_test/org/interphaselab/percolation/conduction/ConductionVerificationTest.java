package org.interphaselab.percolation.conduction;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphaselab.core.ProblemException;
import org.junit.jupiter.api.Test;

class ConductionVerificationTest {

    /** The others take longer. */
    @Test
    void theNetworkFollowsEffectiveMediumTheory() throws ProblemException {
        ConductionVerification check = ConductionVerification.MEDIUM;
        assertTrue(check.deviation() <= check.allowed(), check.label());
    }
}
