package org.gouji.rule.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.rule.claim.Token.Type;

/** Cuts tokens into sentences and sentences into {@link Segment segments}. Immutable, any thread. */
final class SentenceCutter {
    /** A sentence is cut here at the latest, so that no text makes it slow. */
    private static final int LONGEST = 400;

    private static final int DEEPEST = 3;

    private final int not;

    SentenceCutter(Kinds kinds) {
        not = kinds.number("not");
    }

    /** The sentences: up to a full stop, a line end or a limit. */
    static List<List<Token>> sentences(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            boolean ends = t.is(Type.MARK) && "。!?\n".indexOf(t.number()) >= 0;
            if (ends || i - start >= LONGEST) {
                sentences.add(tokens.subList(start, i + 1));
                start = i + 1;
            }
        }
        if (start < tokens.size()) {
            sentences.add(tokens.subList(start, tokens.size()));
        }
        return sentences;
    }

    List<Segment> segments(List<Token> sentence) {
        List<Segment> found = new ArrayList<>();
        cut(sentence, Optional.empty(), 0, found);
        return found;
    }

    private void cut(List<Token> tokens, Optional<Segment> outer, int depth, List<Segment> found) {
        List<Token> words = new ArrayList<>();
        Segment open = null;
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            if (t.is(Type.NUMBER) && !deniedOne(t, words)) {
                open = new Segment(words, Optional.of(t), outer);
                found.add(open);
                words.clear();
            } else if (t.isMark('(') && depth < DEEPEST) {
                int close = closing(tokens, i);
                cut(tokens.subList(i + 1, close), Optional.ofNullable(open), depth + 1, found);
                i = close;
            } else if (t.is(Type.MARK) && !(t.isMark('、') && !words.isEmpty())) {
                close(open, words, outer, found);
                open = null;
            } else {
                words.add(t);
                if (open != null) {
                    open.follow(t);
                }
            }
        }
        close(open, words, outer, found);
    }

    private static void close(Segment open, List<Token> words, Optional<Segment> outer, List<Segment> found) {
        if (open == null && !words.isEmpty()) {
            found.add(new Segment(words, Optional.empty(), outer));
        }
        words.clear();
    }

    private static int closing(List<Token> tokens, int opening) {
        int depth = 0;
        for (int i = opening; i < tokens.size(); i++) {
            depth += tokens.get(i).isMark('(') ? 1 : tokens.get(i).isMark(')') ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    /** 未发生一起…: not a number but none. */
    private boolean deniedOne(Token number, List<Token> words) {
        return !words.isEmpty()
                && words.get(words.size() - 1).has(not)
                && number.quantity().orElseThrow().value().equals(java.math.BigDecimal.ONE);
    }
}
