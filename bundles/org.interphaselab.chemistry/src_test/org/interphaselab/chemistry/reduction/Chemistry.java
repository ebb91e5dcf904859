package org.interphaselab.chemistry.reduction;

import java.util.Optional;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.core.ProblemException;

/** Short ways for tests to ask the catalog that ships. */
final class Chemistry {

    static final Catalog CATALOG = Catalog.shipped();

    private Chemistry() {}

    static Reduction reduce(String mixture, Basis basis) throws ProblemException {
        return new Reducer(CATALOG).reduce(new MixtureParser(CATALOG).parse(mixture, Optional.of(basis)));
    }

    static Reaction usual(String mixture) throws ProblemException {
        return reduce(mixture, Basis.MOL).usual();
    }
}
