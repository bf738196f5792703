package org.gouji.rule.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.TextPlace;

/** Writes down what measures and numbers found mean in cells of one edition. Immutable, any thread. */
final class ClaimWriter {
    private final FormCells form;

    ClaimWriter(FormCells form) {
        this.form = form;
    }

    /** Where a claim stands: the number, the words it stands with, the sentence. */
    record Spot(TextPlace number, TextPlace phrase, TextPlace sentence) {}

    /** A claim of a number. */
    Claim claim(MeasureFinder.Match match, String check, Quantity quantity, Sureness cap, Discourse said, Spot spot) {
        Measure first = match.first();
        List<String> rows =
                match.topics().stream().flatMap(t -> t.rows().stream()).toList();
        List<List<String>> heads = first.role() == Claim.Role.APPLICANT ? said.head : List.of(List.of());
        List<CellSum> cells = new ArrayList<>();
        List<CellSum> accepted = new ArrayList<>();
        for (List<String> head : heads) {
            cells.addAll(alternatives(match.measures(), rows, head));
            first.accepted().forEach(p -> p.cells(form, rows, head).ifPresent(accepted::add));
        }
        return new Claim(
                first.id(),
                check,
                first.role(),
                said.flow,
                spot.number(),
                spot.phrase(),
                spot.sentence(),
                quantity.value(),
                quantity.decimals(),
                quantity.exactness(),
                cap.and(sureness(match.measures())),
                cells,
                accepted);
    }

    private static Sureness sureness(List<Measure> measures) {
        Sureness sure = measures.stream().map(Measure::sureness).reduce(Sureness.SURE, Sureness::and);
        boolean rows = measures.size() > 1
                && measures.stream().anyMatch(m -> !m.partOf().isEmpty());
        return rows ? sure.and(Sureness.LIKELY) : sure;
    }

    /** Several together are added up; a row named beside its group may mean either. */
    private List<CellSum> alternatives(List<Measure> measures, List<String> rows, List<String> head) {
        if (measures.size() == 1) {
            return measures.get(0).cells().stream()
                    .flatMap(p -> p.cells(form, rows, head).stream())
                    .toList();
        }
        List<Measure> parts =
                measures.stream().filter(m -> !m.partOf().isEmpty()).toList();
        List<Measure> groups =
                measures.stream().filter(m -> m.partOf().isEmpty()).toList();
        boolean either = !groups.isEmpty()
                && !parts.isEmpty()
                && parts.stream().allMatch(p -> groups.stream().anyMatch(g -> g.id().equals(p.partOf())));
        List<List<Measure>> choices = either ? List.of(parts, groups) : List.of(measures);
        return choices.stream().flatMap(c -> sum(c, rows, head).stream()).toList();
    }

    private Optional<CellSum> sum(List<Measure> measures, List<String> rows, List<String> head) {
        List<CellSum.Term> terms = measures.stream()
                .flatMap(m -> m.cells().stream().limit(1))
                .flatMap(p -> p.cells(form, rows, head).stream())
                .flatMap(s -> s.terms().stream())
                .distinct()
                .toList();
        return terms.isEmpty() ? Optional.empty() : Optional.of(new CellSum(terms));
    }

    /** A number that is stated without digits. */
    static Quantity stated(BigDecimal value) {
        return new Quantity(value, Quantity.Kind.COUNT, 0, Exactness.EXACT);
    }
}
