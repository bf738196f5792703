package org.gouji.rule.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.rule.claim.Token.Type;

/** Cuts folded text into words, numbers, dates, punctuation and strangers, in one pass. Immutable, any thread. */
final class Tokenizer {
    private static final String MARKS = "，,；;。.！!？?：:（(）)、\n…|";

    private static final int LONGEST_TITLE = 80;

    /** What can begin with a character; most characters begin nothing. */
    private static final int MARK = 1;

    private static final int NUMBER = 2;

    private static final int WORD = 4;

    private static final int TITLE = 8;

    private final Lexicon<Kinds.Set> lexicon;
    private final QuantityReader quantities;
    private final byte[] begins = new byte[Character.MAX_VALUE + 1];

    Tokenizer(Lexicon<Kinds.Set> lexicon, QuantityReader quantities) {
        this.lexicon = lexicon;
        this.quantities = quantities;
        for (int c = 0; c < begins.length; c++) {
            boolean number = QuantityReader.starts((char) c);
            begins[c] = (byte) ((number ? NUMBER : 0) | (lexicon.begins((char) c) ? WORD : 0));
        }
        MARKS.chars().forEach(c -> begins[c] = MARK);
        begins['《'] |= TITLE;
    }

    List<Token> tokens(FoldedText text) {
        List<Token> tokens = new ArrayList<>(text.length() / 3 + 1);
        int stranger = 0;
        int i = 0;
        while (i < text.length()) {
            int begins = this.begins[text.at(i)];
            if (begins == 0) {
                i++;
                continue;
            }
            int title = (begins & TITLE) == 0 ? i : titleEnd(text, i);
            if (title > i) {
                if (stranger < i) {
                    tokens.add(Token.plain(Type.STRANGER, stranger, i, 0));
                }
                i = title;
                stranger = i;
                continue;
            }
            Token token = next(text, i, begins);
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

    /** One past the title in brackets 《》 that starts here: what a document is called says nothing; {@code i} where it does not end. */
    private static int titleEnd(FoldedText text, int i) {
        for (int end = i + 1; end < text.length() && end - i <= LONGEST_TITLE; end++) {
            if (text.at(end) == '》') {
                return end + 1;
            }
        }
        return i;
    }

    private Token next(FoldedText text, int i, int begins) {
        if ((begins & MARK) != 0) {
            return Token.plain(Type.MARK, i, i + 1, text.at(i));
        }
        int word = (begins & WORD) == 0 ? 0 : lexicon.word(text, i);
        int end = i + lexicon.length(word);
        if ((begins & NUMBER) != 0) {
            Token number = quantities.read(text, i);
            if (number.end() > end && (end == i || !number.is(Type.STRANGER))) {
                return number;
            }
        }
        return end > i ? Token.word(i, end, lexicon.value(word)) : null;
    }
}
