package org.gouji.rule.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.rule.claim.Share;

/**
 * Percentages that stand in one list, so that they have one base.
 *
 * @param report the report
 * @param shares in the order of the text
 */
record ShareList(AuditedReport report, List<Share> shares) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The lists among the percentages of a report. */
    static List<ShareList> of(AuditedReport report, List<Share> shares) {
        List<ShareList> lists = new ArrayList<>();
        Share before = null;
        for (Share share : shares) {
            if (before == null
                    || before.count().flow() != share.count().flow()
                    || before.count().role() != share.count().role()
                    || before.place().paragraph() != share.place().paragraph()) {
                lists.add(new ShareList(report, new ArrayList<>()));
            }
            lists.get(lists.size() - 1).shares.add(share);
            before = share;
        }
        return lists;
    }

    /** The base that most of it fits, of those that fit equally well the likeliest; none where a whole list fits nowhere. */
    Optional<ShareBase> base() {
        ShareBase best = null;
        int most = shares.size() > 1 ? 0 : -1;
        for (ShareBase base : ShareBase.of(report, shares)) {
            int score = 0;
            for (Share share : shares) {
                boolean telling = share.count().value().signum() > 0;
                score += telling && fits(share, base, RoundingMode.HALF_UP) ? 2 * shares.size() : 0;
                score += telling && fits(share, base, RoundingMode.DOWN) ? 1 : 0;
            }
            if (score > most) {
                most = score;
                best = base;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the percentage is right for the number as stated, or for the number that the table has instead. */
    boolean fits(Share share, ShareBase base, RoundingMode mode) {
        return percent(share.count().value(), base, share, mode).compareTo(share.percent()) == 0
                || new StatedAmount(report, share.count())
                        .amount()
                        .filter(a -> percent(a, base, share, mode).compareTo(share.percent()) == 0)
                        .isPresent();
    }

    /** What should be printed. */
    static BigDecimal right(Share share, ShareBase base) {
        return percent(share.count().value(), base, share, RoundingMode.HALF_UP);
    }

    /** Whether it is off by no more than rounding may have gathered, and all together make 100. */
    boolean bent(Share share, ShareBase base) {
        BigDecimal all = shares.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal slack = BigDecimal.valueOf(shares.size()).movePointLeft(share.decimals());
        return all.compareTo(HUNDRED) == 0
                && right(share, base).subtract(share.percent()).abs().compareTo(slack) <= 0;
    }

    private static BigDecimal percent(BigDecimal count, ShareBase base, Share share, RoundingMode mode) {
        return count.multiply(HUNDRED).divide(base.value(), share.decimals(), mode);
    }
}
