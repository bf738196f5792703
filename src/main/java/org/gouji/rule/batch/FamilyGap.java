package org.gouji.rule.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.model.CellId;
import org.gouji.rule.finding.Formula;

/** A cell of a family: what the parent states, and what its children add up to. */
record FamilyGap(CellId cell, BigDecimal stated, List<BigDecimal> parts) {
    /** Addends written out in the evidence. */
    private static final int WRITTEN_OUT = 12;

    BigDecimal sum() {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Money in 万元 may be rounded or cut to the decimals that the parent writes. */
    boolean closed() {
        BigDecimal sum = sum();
        return sum.compareTo(stated) == 0
                || stated.scale() > 0
                        && (sum.setScale(stated.scale(), RoundingMode.HALF_UP).compareTo(stated) == 0
                                || sum.setScale(stated.scale(), RoundingMode.DOWN)
                                                .compareTo(stated)
                                        == 0);
    }

    /** The one child whose figure is the difference. */
    Optional<Integer> explainedBy() {
        BigDecimal difference = sum().subtract(stated).abs();
        List<Integer> equal = IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).compareTo(difference) == 0)
                .boxed()
                .toList();
        return equal.size() == 1 ? Optional.of(equal.get(0)) : Optional.empty();
    }

    String formula() {
        List<String> addends =
                parts.stream().filter(p -> p.signum() != 0).map(Formula::plain).toList();
        String left = addends.size() < 2 || addends.size() > WRITTEN_OUT ? "" : String.join("+", addends) + "=";
        return left + Formula.plain(sum()) + "≠" + Formula.plain(stated);
    }
}
