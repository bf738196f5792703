package org.gouji.rule.profile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.CellId;
import org.gouji.model.Section;

/**
 * An office's own pattern for prose, sought in paragraphs without their spaces.
 *
 * @param rule its id and words
 * @param pattern what is sought; with cells it has a group {@code number}
 * @param section where it is sought; empty: everywhere
 * @param cells the cells whose sum the number must equal; empty: what is found is itself the finding
 * @param required whether, the other way round, it is a finding that nothing is found
 */
public record OwnPattern(
        OwnRule rule, Pattern pattern, Optional<Section> section, List<CellId> cells, boolean required) {
    public OwnPattern {
        cells = List.copyOf(cells);
    }
}
