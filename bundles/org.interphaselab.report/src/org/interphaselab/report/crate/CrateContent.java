package org.interphaselab.report.crate;

import java.time.LocalDate;
import java.util.List;

/**
 * What a crate is about.
 *
 * @param name name of the study
 * @param description what it is about
 * @param authors who is responsible, at least one; an ORCID may stand behind a name
 * @param institution where it was made
 * @param licence licence of the data: an address, or its SPDX identifier
 * @param published the day on which the crate is made
 * @param programVersion version of this program
 * @param files all files but the metadata
 */
public record CrateContent(
        String name,
        String description,
        List<String> authors,
        String institution,
        String licence,
        LocalDate published,
        String programVersion,
        List<CrateFile> files) {

    public CrateContent {
        authors = List.copyOf(authors);
        files = List.copyOf(files);
    }
}
