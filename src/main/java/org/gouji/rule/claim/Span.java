package org.gouji.rule.claim;

import java.util.List;
import org.gouji.model.Section;
import org.gouji.model.TextPlace;

/** A sentence within its paragraph: turns places of the folded text into places of the report. */
record Span(FoldedText text, Section section, int paragraph, int start, int end) {

    static Span of(FoldedText text, Section section, int paragraph, List<Token> sentence) {
        int end = sentence.get(sentence.size() - 1).end();
        return new Span(text, section, paragraph, sentence.get(0).start(), end);
    }

    TextPlace place(int from, int to) {
        return new TextPlace(section, paragraph, text.origin(from), text.originEnd(to));
    }

    ClaimWriter.Spot spot(Segment segment) {
        return new ClaimWriter.Spot(
                place(segment.from(), segment.to()), place(segment.start(), segment.to()), sentence());
    }

    TextPlace sentence() {
        return place(start, end);
    }

    String text(Token token) {
        return text.slice(token.start(), token.end());
    }
}
