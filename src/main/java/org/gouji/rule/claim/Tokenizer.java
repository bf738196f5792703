package org.gouji.rule.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.rule.claim.Token.Type;

/** Cuts folded text into words, numbers, dates, punctuation and strangers, in one pass. Immutable, any thread. */
final class Tokenizer {
    private static final String MARKS = "，,；;。.！!？?：:（(）)、\n…|";

    private static final int LONGEST_TITLE = 80;

    private static final int FIRST_IDEOGRAPH = 0x4e00;

    private static final int LAST_IDEOGRAPH = 0x9fff;

    private final Lexicon lexicon;
    private final QuantityReader quantities;

    /** Marks of punctuation below the ideographs, where a look must be cheap. */
    private final boolean[] marks = new boolean[FIRST_IDEOGRAPH];

    Tokenizer(Lexicon lexicon, QuantityReader quantities) {
        this.lexicon = lexicon;
        this.quantities = quantities;
        MARKS.chars().filter(c -> c < FIRST_IDEOGRAPH).forEach(c -> marks[c] = true);
    }

    List<Token> tokens(FoldedText text) {
        List<Token> tokens = new ArrayList<>();
        int stranger = 0;
        int i = 0;
        while (i < text.length()) {
            int title = titleEnd(text, i);
            if (title > i) {
                if (stranger < i) {
                    tokens.add(Token.plain(Type.STRANGER, stranger, i, 0));
                }
                i = title;
                stranger = i;
                continue;
            }
            Token token = next(text, i);
            if (token == null) {
                i++;
                continue;
            }
            if (stranger < i) {
                tokens.add(Token.plain(Type.STRANGER, stranger, i, 0));
            }
            tokens.add(token);
            i = token.end();
            stranger = i;
        }
        if (stranger < i) {
            tokens.add(Token.plain(Type.STRANGER, stranger, i, 0));
        }
        return tokens;
    }

    /** One past a title in brackets 《》 that starts here: what a document is called says nothing; {@code i} where none starts. */
    private static int titleEnd(FoldedText text, int i) {
        if (text.at(i) == '《') {
            for (int end = i + 1; end < text.length() && end - i <= LONGEST_TITLE; end++) {
                if (text.at(end) == '》') {
                    return end + 1;
                }
            }
        }
        return i;
    }

    private Token next(FoldedText text, int i) {
        char c = text.at(i);
        if (c < marks.length && marks[c] || c > LAST_IDEOGRAPH && MARKS.indexOf(c) >= 0) {
            return Token.plain(Type.MARK, i, i + 1, c);
        }
        int end = lexicon.end(text, i);
        if (QuantityReader.starts(c)) {
            Token number = quantities.read(text, i);
            if (number.end() > end && (end == i || !number.is(Type.STRANGER))) {
                return number;
            }
        }
        return end > i ? Token.word(i, end, lexicon.kinds(text, i, end)) : null;
    }
}
