package org.gouji.ui.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gouji.model.FigureState;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.evidence.EvidenceRow.Kind;
import org.gouji.ui.evidence.EvidenceRow.Reading;
import org.gouji.work.evidence.Origin;
import org.gouji.work.evidence.Proof;
import org.gouji.work.evidence.Proof.Relation;
import org.gouji.work.evidence.Term;
import org.gouji.work.evidence.Term.Side;

/** Puts proofs into lines: addends, sum, what is stated, difference; zeros that say nothing share a line until asked for. */
final class EvidenceRows {
    /** So many figures are shown one by one in any case. */
    private static final int FEW = 8;

    private static final int WORTH_FOLDING = 3;

    private final Wording wording;
    private final Texts texts;
    private final Set<Integer> open;
    private final Set<Integer> unfolded;
    private final List<EvidenceRow> rows = new ArrayList<>();

    private EvidenceRows(Wording wording, Set<Integer> open, Set<Integer> unfolded) {
        this.wording = wording;
        this.texts = wording.texts();
        this.open = open;
        this.unfolded = unfolded;
    }

    /** The lines of the proofs that compare figures; those in {@code open} are shown in full, {@code unfolded} with every zero. */
    static List<EvidenceRow> of(List<Proof> proofs, Set<Integer> open, Set<Integer> unfolded, Wording wording) {
        EvidenceRows made = new EvidenceRows(wording, open, unfolded);
        for (int i = 0; i < proofs.size(); i++) {
            made.others(i, proofs.get(i));
            if (!proofs.get(i).terms().isEmpty()) {
                made.add(i, proofs.get(i));
            }
        }
        return List.copyOf(made.rows);
    }

    private void add(int number, Proof proof) {
        TermWords words = new TermWords(wording, proof);
        if (proof.terms().size() == 1 && proof.told().isEmpty()) {
            rows.add(row(number, proof, proof.terms().get(0), Kind.STATED, true, words));
            return;
        }
        boolean shown = open.contains(number);
        boolean broken = proof.difference().isPresent() && !proof.holds();
        rows.add(new EvidenceRow(
                shown ? Kind.OPEN : Kind.CLOSED,
                number,
                "",
                words.heading(),
                "",
                verdict(proof),
                Reading.PLAIN,
                broken,
                Optional.empty(),
                Optional.empty()));
        if (!shown) {
            return;
        }
        List<Term> addends = proof.of(Side.ADDEND);
        terms(number, proof, addends, Kind.ADDEND, words);
        if (!addends.isEmpty() && proof.relation() != Relation.BESIDE) {
            add(
                    Kind.SUM,
                    number,
                    texts.get("evidence.sign.equals"),
                    texts.get(
                            proof.told().isPresent()
                                    ? "evidence.sum.table"
                                    : proof.relation() == Relation.EQUAL ? "evidence.sum" : "evidence.sum.least"),
                    counted(proof.sum()));
        }
        List<Term> stated = proof.of(Side.STATED);
        terms(number, proof, stated, Kind.STATED, words);
        proof.told().ifPresent(t -> add(Kind.STATED_SUM, number, "", texts.get("evidence.told"), plain(t)));
        if (stated.size() > 1 && proof.relation() != Relation.BESIDE) {
            add(
                    Kind.STATED_SUM,
                    number,
                    texts.get("evidence.sign.equals"),
                    texts.get("evidence.stated.sum"),
                    counted(proof.stated()));
        }
        proof.difference().ifPresent(d -> {
            Kind kind = proof.holds() ? Kind.AGREEMENT : Kind.DIFFERENCE;
            add(
                    kind,
                    number,
                    "",
                    texts.get("evidence." + kind.name().toLowerCase(java.util.Locale.ROOT)),
                    plain(d.abs()));
        });
    }

    private void others(int number, Proof proof) {
        TermWords words = new TermWords(wording, proof);
        for (Origin origin : proof.others()) {
            rows.add(new EvidenceRow(
                    Kind.REPORT,
                    number,
                    "",
                    words.name(origin),
                    "",
                    texts.get("evidence.report"),
                    Reading.PLAIN,
                    false,
                    Optional.empty(),
                    Optional.of(origin.report())));
        }
    }

    private void terms(int number, Proof proof, List<Term> terms, Kind kind, TermWords words) {
        boolean all = unfolded.contains(number);
        List<Term> idle = folded(terms, Term::isIdle);
        List<Term> blank = folded(terms, EvidenceRows::plainBlank);
        boolean first = true;
        for (Term term : terms) {
            if (all || !idle.contains(term) && !blank.contains(term)) {
                rows.add(row(number, proof, term, kind, first, words));
                first = false;
            }
        }
        if (all && !(idle.isEmpty() && blank.isEmpty())) {
            add(Kind.UNFOLDED, number, "", texts.get("evidence.fold"), "");
        } else {
            fold(number, "evidence.zeros", idle);
            fold(number, "evidence.blanks", blank);
        }
    }

    private void fold(int number, String key, List<Term> terms) {
        if (!terms.isEmpty()) {
            add(Kind.FOLDED, number, "", texts.get(key, "count", terms.size()), "0");
        }
    }

    private static List<Term> folded(List<Term> terms, Predicate<Term> which) {
        List<Term> found = terms.stream().filter(which).toList();
        return terms.size() > FEW && found.size() >= WORTH_FOLDING ? found : List.of();
    }

    private static boolean plainBlank(Term term) {
        return reading(term) == Reading.BLANK;
    }

    private EvidenceRow row(int number, Proof proof, Term term, Kind kind, boolean first, TermWords words) {
        boolean added = proof.relation() != Relation.BESIDE;
        String sign = !added || first && !term.minus()
                ? ""
                : texts.get(term.minus() ? "evidence.sign.minus" : "evidence.sign.plus");
        Reading reading = proof.explains(term) ? Reading.EXPLAINS : reading(term);
        String counted = term.figure().state() == FigureState.BLANK
                ? "0"
                : term.figure().value().map(BigDecimal::toPlainString).orElse(texts.get("evidence.unknown"));
        return new EvidenceRow(
                kind,
                number,
                sign,
                words.label(term),
                printed(term, counted),
                counted,
                reading,
                false,
                Optional.of(term),
                Optional.of(term.origin().report()));
    }

    private String printed(Term term, String counted) {
        String text = term.figure().text().strip().replaceAll("\\s*\\n\\s*", " ");
        boolean nowhere = term.figure().place().isEmpty() && text.isEmpty();
        if (nowhere || term.figure().state() == FigureState.MISSING) {
            return texts.get("evidence.printed.missing");
        }
        String shown = text.isEmpty() ? texts.get("evidence.printed.blank") : text;
        return shown.equals(counted) ? "" : shown;
    }

    static Reading reading(Term term) {
        if (term.tried()) {
            return Reading.TRIED;
        } else if (term.correction().isPresent()) {
            return Reading.CORRECTED;
        } else if (term.figure().doubtful()) {
            return Reading.DOUBTFUL;
        }
        return switch (term.figure().state()) {
            case NUMBER -> Reading.PLAIN;
            case BLANK -> Reading.BLANK;
            case MISSING -> Reading.MISSING;
            case UNREADABLE -> Reading.UNREADABLE;
        };
    }

    private String verdict(Proof proof) {
        if (proof.relation() == Relation.BESIDE) {
            return "";
        }
        if (proof.difference().isEmpty()) {
            return texts.get("evidence.unjudged");
        }
        String key = proof.relation() == Relation.EQUAL ? "evidence.equal" : "evidence.least";
        return texts.get(
                key + (proof.holds() ? ".holds" : ".broken"),
                "expected",
                counted(proof.sum()),
                "actual",
                counted(proof.stated()));
    }

    private void add(Kind kind, int number, String sign, String label, String counted) {
        rows.add(new EvidenceRow(
                kind, number, sign, label, "", counted, Reading.PLAIN, false, Optional.empty(), Optional.empty()));
    }

    private String counted(Optional<BigDecimal> number) {
        return number.map(EvidenceRows::plain).orElse(texts.get("evidence.unknown"));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
