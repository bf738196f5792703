package org.gouji.store;

import org.gouji.model.Finding;

/**
 * A finding as a workspace keeps it.
 *
 * @param report number of the report it is shown with
 * @param key what notes hang on: {@link org.gouji.model.FindingKey#text()}
 * @param finding what was found
 */
public record KeyedFinding(long report, String key, Finding finding) {}
