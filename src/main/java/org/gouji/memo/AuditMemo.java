package org.gouji.memo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.text.Wording;

/**
 * Composes the memo of an audit: the 审核意见 for one unit or the 审核情况 for all. Same audit, same memo. Any thread.
 */
public final class AuditMemo {
    private final MemoWords words;
    private final FormCatalogue forms;
    private final Overall overall;
    private final FindingTable table;
    private final FindingChart chart;

    /**
     * Memos in the language of {@code wording}.
     *
     * @param chartUnits as many units have a bar of their own in the chart
     */
    public AuditMemo(Wording wording, FormCatalogue forms, Conclusion.Policy policy, int chartUnits) {
        this.words = new MemoWords(wording);
        this.forms = forms;
        this.overall = new Overall(words, policy);
        this.table = new FindingTable(words, Categories.load());
        this.chart = new FindingChart(words, chartUnits);
    }

    /** The memo of {@code audit}. */
    public Memo of(AuditResult audit) {
        String kind = audit.unit().isPresent() ? ".unit" : ".batch";
        List<Block> blocks = new ArrayList<>(audit.unit().isPresent() ? opening(audit) : scope(audit));
        blocks.addAll(overall.of(audit));
        chart.of(audit).ifPresent(blocks::add);
        blocks.add(words.heading("list" + kind));
        if (audit.listed().isEmpty()) {
            blocks.add(words.prose(audit.draft() ? "list.none.yet" : "list.none"));
        } else {
            blocks.add(words.prose("list.some"));
            blocks.add(table.of(audit));
            blocks.add(words.heading("request" + kind));
            blocks.add(words.prose("request" + kind));
        }
        return new Memo(
                Memo.Kind.DOCUMENT,
                title(audit),
                audit.draft() ? Optional.of(words.get("draft")) : Optional.empty(),
                audit.unit().map(u -> words.get("addressee", "unit", u)),
                blocks,
                annexes(audit),
                new Memo.Signature(words.get("signature.office"), words.date(audit.at())),
                words.texts().language(),
                audit.at());
    }

    /** A unit that has something to mend gets the form on which it answers. */
    private List<Memo.Annex> annexes(AuditResult audit) {
        return audit.unit().isEmpty() || audit.listed().isEmpty()
                ? List.of()
                : List.of(new Memo.Annex(words.get("reply"), List.of(words.prose("reply.how"), table.reply(audit))));
    }

    private MemoTitle title(AuditResult audit) {
        String form = audit.years().size() == 1 ? "one" : audit.years().isEmpty() ? "none" : "many";
        String years = words.years(audit.years());
        return audit.unit()
                .map(unit -> words.title("title.unit." + form, "unit", unit, "years", years))
                .orElseGet(() -> words.title("title.batch", "years", years));
    }

    private List<Block> opening(AuditResult audit) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.prose("opening.unit", "notices", notices(audit), "years", words.years(audit.years())));
        blocks.add(words.heading("overall.unit"));
        blocks.add(new Block.Prose(
                words.get("scope.unit", "reports", audit.reports().size(), "date", words.date(audit.at()))
                        + partial(audit)));
        audit.reports()
                .forEach(report -> report.corrected()
                        .ifPresent(verdict -> blocks.add(words.prose(
                                "version",
                                "years",
                                words.years(report.year().stream().toList()),
                                "version",
                                verdict.version(),
                                "verdict",
                                words.verdict(verdict)))));
        return blocks;
    }

    private List<Block> scope(AuditResult audit) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.heading("scope"));
        blocks.add(words.prose("basis", "notices", notices(audit)));
        String unread = audit.unread() > 0 ? words.get("scope.unread", "files", audit.unread()) : "";
        blocks.add(new Block.Prose(words.get(
                        "scope.batch",
                        "units",
                        audit.units(),
                        "reports",
                        audit.reports().size(),
                        "years",
                        words.years(audit.years()),
                        "date",
                        words.date(audit.at()))
                + partial(audit)
                + unread));
        blocks.add(words.heading("overall.batch"));
        return blocks;
    }

    private String partial(AuditResult audit) {
        long partial = audit.reports().stream().filter(ReviewedReport::partial).count();
        return partial > 0 ? words.get("scope.partial", "reports", partial) : "";
    }

    /** The notices that prescribe the form of the years in scope, oldest first. */
    private String notices(AuditResult audit) {
        Set<String> notices = new LinkedHashSet<>();
        audit.years().forEach(y -> forms.forYear(y).map(FormEdition::basis).ifPresent(notices::add));
        if (notices.isEmpty()) {
            notices.add(forms.newest().basis());
        }
        return words.list(List.copyOf(notices));
    }
}
