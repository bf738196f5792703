package org.gouji.rule.check;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Finding;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.rule.claim.ClaimReader;
import org.gouji.rule.claim.ProseClaims;

/** What the prose says in numbers, against the tables and against itself: the claims are read once. */
public final class ProseCheck implements ReportCheck {
    private final ClaimReader reader;
    private final ClaimCheck counts;
    private final FlowCheck flows;
    private final ShareCheck shares;
    private final GrowthCheck growths;
    private final DoneRateCheck rates;

    public ProseCheck(RuleCatalogue rules, ClaimReader reader) {
        this.reader = reader;
        counts = new ClaimCheck(rules);
        flows = new FlowCheck(rules);
        shares = new ShareCheck(rules);
        growths = new GrowthCheck(rules);
        rates = new DoneRateCheck(rules);
    }

    @Override
    public List<Finding> check(AuditedReport report) {
        ProseClaims prose = reader.read(report.report());
        List<Finding> findings = new ArrayList<>(counts.check(report, prose.claims()));
        findings.addAll(flows.check(report, prose.claims()));
        findings.addAll(shares.check(report, prose.shares()));
        findings.addAll(growths.check(report, prose.growths()));
        findings.addAll(rates.check(report, prose.rates()));
        return findings;
    }
}
