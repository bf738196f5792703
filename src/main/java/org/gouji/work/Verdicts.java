package org.gouji.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Finding;
import org.gouji.model.Reading;
import org.gouji.model.SourceFile;
import org.gouji.model.Verdict;
import org.gouji.rule.catalogue.VerdictRules;
import org.gouji.store.Kind;
import org.gouji.work.listing.Judge;

/** Proposes a verdict for each report from all its findings, those over several reports with the one they are shown with. */
public final class Verdicts implements Judge {
    private final VerdictRules rules;

    /** By the rules that {@code tools} follow. */
    public Verdicts(Toolbox tools) {
        this(tools.rules().verdicts());
    }

    Verdicts(VerdictRules rules) {
        this.rules = rules;
    }

    /** The verdict on each report that was read, by its file. */
    public Map<SourceFile, Verdict> of(CheckOutcome outcome) {
        Map<SourceFile, List<Finding>> batch = new HashMap<>();
        for (Finding finding : outcome.batch()) {
            if (!finding.reports().isEmpty()) {
                batch.computeIfAbsent(finding.chief(), f -> new ArrayList<>()).add(finding);
            }
        }
        Map<SourceFile, Verdict> verdicts = new HashMap<>();
        for (CheckedFile file : outcome.files()) {
            if (file.reading() instanceof Reading.Read) {
                List<Finding> all = new ArrayList<>(file.checked().findings());
                all.addAll(batch.getOrDefault(file.source(), List.of()));
                boolean partial = ((Reading.Read) file.reading()).report().partial();
                verdicts.put(file.source(), rules.of(all, partial));
            }
        }
        return verdicts;
    }

    @Override
    public Verdict of(Collection<Kind> kinds) {
        return rules.ofKinds(
                kinds.stream()
                        .map(k -> new VerdictRules.Kind(k.rule(), k.check(), k.severity()))
                        .toList(),
                false);
    }

    @Override
    public Verdict of(Verdict proposed, boolean partial) {
        Verdict least = rules.of(List.of(), partial);
        return proposed.compareTo(least) < 0 ? proposed : least;
    }
}
