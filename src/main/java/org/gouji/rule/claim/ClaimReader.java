package org.gouji.rule.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.data.DataNode;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Paragraph;
import org.gouji.model.Report;

/** Reads the claims in the prose of a report. Same report, same claims, in the same order; any thread. */
public final class ClaimReader {
    /** A paragraph no longer than this, without a full stop, is a heading of what follows. */
    private static final int HEADING = 30;

    private final ClaimGrammar grammar;
    private final SentenceCutter cutter;
    private final Map<String, ClaimWriter> writers = new HashMap<>();

    private ClaimReader(ClaimGrammar grammar, FormCatalogue forms) {
        this.grammar = grammar;
        this.cutter = new SentenceCutter(grammar.kinds);
        forms.editions().forEach(form -> writers.put(form.id(), new ClaimWriter(new FormCells(form))));
    }

    /** A reader with the words and measures of resources/claims; throws {@link org.gouji.data.DataException} for a mistake there. */
    public static ClaimReader load(FormCatalogue forms) {
        return load(forms, Map.of());
    }

    /** The same with further words, each read like another one that is known ({@link ClaimWords}). */
    public static ClaimReader load(FormCatalogue forms, Map<String, String> synonyms) {
        DataNode words = DataNode.resource("claims/words.yaml");
        DataNode measures = DataNode.resource("claims/measures.yaml");
        return new ClaimReader(GrammarReader.read(words, measures, synonyms), forms);
    }

    /** What the prose of a report claims. */
    public ProseClaims read(Report report) {
        Discourse said = new Discourse();
        List<Claim> claims = new ArrayList<>();
        SentenceReader sentences = new SentenceReader(
                grammar,
                writers.get(report.edition()),
                new UnitScope(report.unit()),
                report.year().orElse(0),
                said);
        List<Topic> heading = List.of();
        boolean open = false;
        for (int i = 0; i < report.paragraphs().size(); i++) {
            Paragraph paragraph = report.paragraphs().get(i);
            FoldedText text = new FoldedText(paragraph.text(), grammar.folding);
            List<Token> tokens = grammar.tokenizer.tokens(text);
            if (tokens.isEmpty()) {
                continue;
            }
            if (paragraph.heading() || heading(text, tokens)) {
                heading = grammar.named(kinds(tokens));
                open = false;
                continue;
            }
            if (!open) {
                said.paragraph(heading);
            }
            for (List<Token> sentence : SentenceCutter.sentences(tokens)) {
                Kinds.Set kinds = kinds(sentence);
                if (sentences.concerns(kinds, sentence)) {
                    Span span = Span.of(text, paragraph.section(), i, sentence);
                    claims.addAll(sentences.read(cutter.segments(sentence), kinds, span));
                }
            }
            open = "。!?".indexOf(text.at(text.length() - 1)) < 0;
        }
        return sentences.with(claims);
    }

    private static boolean heading(FoldedText text, List<Token> tokens) {
        return text.length() <= HEADING
                && tokens.stream()
                        .noneMatch(t -> t.is(Token.Type.MARK) && ",;。:!?".indexOf(t.number()) >= 0
                                || t.quantity()
                                        .filter(q -> q.kind() == Quantity.Kind.COUNT)
                                        .isPresent());
    }

    private static Kinds.Set kinds(List<Token> tokens) {
        Kinds.Set kinds = new Kinds.Set();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Token.Type.WORD)) {
                kinds.addAll(token.kinds());
            }
        }
        return kinds;
    }
}
