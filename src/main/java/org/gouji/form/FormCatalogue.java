package org.gouji.form;

import java.util.List;
import java.util.Optional;
import org.gouji.data.DataNode;

/** The editions that Gouji knows, oldest first. Immutable, any thread. */
public record FormCatalogue(List<FormEdition> editions) {

    public FormCatalogue {
        editions = List.copyOf(editions);
    }

    /** Reads the editions named in resources/forms/index.yaml. */
    public static FormCatalogue load() {
        return new FormCatalogue(DataNode.resource("forms/index.yaml").texts("editions").stream()
                .map(id -> FormReader.read(DataNode.resource("forms/" + id + ".yaml")))
                .toList());
    }

    /** The edition prescribed for reports on {@code year}; none before the oldest. */
    public Optional<FormEdition> forYear(int year) {
        return editions.stream().filter(e -> e.covers(year)).findFirst();
    }

    /** The edition with this id; throws {@link IllegalArgumentException} for an unknown one. */
    public FormEdition edition(String id) {
        return editions.stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form edition " + id));
    }

    /** The newest edition. */
    public FormEdition newest() {
        return editions.get(editions.size() - 1);
    }
}
