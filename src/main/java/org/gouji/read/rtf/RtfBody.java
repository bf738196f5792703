package org.gouji.read.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.gouji.read.Patience;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.layout.Allowance;
import org.gouji.read.layout.Part;
import org.gouji.read.rtf.RtfState.Target;

/** Goes through the groups of an RTF file and collects what a person sees. One document, one thread. */
final class RtfBody {
    /** Deeper nesting is no document a person wrote. */
    private static final int DEEPEST = 500;

    private static final int PATIENCE = 0xFFF;
    private final RtfTokens tokens;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfStyles styles = new RtfStyles();
    private final RtfText text = new RtfText(fonts);
    private final Deque<RtfState> outer = new ArrayDeque<>();
    private final Allowance allowance = new Allowance();
    private final RtfStory main = new RtfStory(allowance);
    private RtfState state = new RtfState(main);
    private int defaultFont = -1;
    private boolean starred;
    private int pictures;

    RtfBody(RtfTokens tokens) {
        this.tokens = tokens;
    }

    int pictures() {
        return pictures;
    }

    /** All parts of the main text. */
    List<Part> read() throws UnreadableFileException {
        int count = 0;
        while (true) {
            if ((++count & PATIENCE) == 0) {
                Patience.check();
                allowance.text(text.waiting(state));
            }
            switch (tokens.next()) {
                case OPEN:
                    open();
                    break;
                case CLOSE:
                    close();
                    if (outer.isEmpty()) {
                        return main.end(); // what stands behind the last group is none of the document
                    }
                    break;
                case WORD:
                    word(tokens.word());
                    break;
                case BYTE:
                    text.take(tokens, state);
                    break;
                default:
                    throw new UnreadableFileException("read.failed.cut");
            }
        }
    }

    private void open() throws UnreadableFileException {
        if (outer.size() >= DEEPEST) {
            throw new UnreadableFileException("read.failed.hostile");
        }
        text.endFallback();
        outer.push(state);
        state = state.copy();
        starred = false;
    }

    private void close() throws UnreadableFileException {
        text.endFallback();
        if (outer.isEmpty()) {
            return;
        }
        RtfState inner = state;
        state = outer.pop();
        if (inner.target == Target.STYLE && state.target == Target.STYLE) {
            styles.add(inner.style, text.endName(), inner.outline);
        } else if (inner.target == Target.NUMBER && state.target != Target.NUMBER) {
            text.endNumber(state);
        } else if (inner.story != state.story) {
            text.flush(inner);
            state.story.box(inner.story.end());
        }
    }

    private void word(String word) throws UnreadableFileException {
        if (word.equals("*")) {
            starred = true;
            return;
        }
        if (RtfText.isSign(word)) {
            starred = false;
            text.sign(word, state);
            return;
        }
        text.endFallback();
        boolean unseen = Destinations.isUnseen(word, starred);
        starred = false;
        if (unseen) {
            unseen(word);
        } else if (state.target == Target.DOUBLE) {
            state.target = word.equals("ud") ? Target.BODY : Target.DOUBLE;
        } else if (word.equals("pict")) {
            pictures += state.target == Target.UNSEEN && !state.shape ? 0 : 1;
            unseen(word);
        } else if (state.target != Target.UNSEEN && !destination(word) && !settings(word) && !mark(word)) {
            shape(word);
        }
    }

    /** What follows is not seen; only pictures in the properties of a shape are, and count. */
    private void unseen(String word) {
        text.flush(state);
        state.shape = word.equals("sp") && state.target != Target.UNSEEN;
        state.target = Target.UNSEEN;
    }

    private boolean destination(String word) {
        switch (word) {
            case "fonttbl":
                state.target = Target.FONT;
                return true;
            case "stylesheet":
                state.target = Target.STYLE;
                return true;
            case "listtext":
            case "pntext":
                text.startNumber(state);
                return true;
            case "upr":
                state.target = Target.DOUBLE;
                return true;
            case "shptxt":
            case "dptxbxtext":
                text.flush(state);
                state.story = state.story.another();
                state.plainParagraph();
                return true;
            case "shpinst":
            case "do":
                return true;
            case "nesttableprops":
                state.innerRow = true;
                return true;
            default:
                return false;
        }
    }

    private boolean settings(String word) {
        int number = tokens.number(0);
        switch (word) {
            case "ansicpg":
                fonts.codePage(number);
                return true;
            case "deff":
                defaultFont = number;
                state.font = number;
                return true;
            case "fcharset":
                fonts.charset(state.font, number);
                return true;
            case "cpg":
                if (state.target == Target.FONT) {
                    fonts.fontPage(state.font, number);
                }
                return true;
            case "f":
                state.font = number;
                state.eastern = state.easternNext ? number : state.eastern;
                return true;
            case "af":
                state.eastern = state.easternNext ? number : state.eastern;
                return true;
            case "dbch":
                state.easternNext = true;
                return true;
            case "loch":
            case "hich":
                state.easternNext = false;
                return true;
            case "uc":
                state.fallback = Math.max(0, Math.min(number, 16));
                return true;
            case "v":
                state.hidden = tokens.number(1) != 0;
                return true;
            case "deleted":
                state.deleted = tokens.number(1) != 0;
                return true;
            default:
                return paragraphSettings(word, number);
        }
    }

    private boolean paragraphSettings(String word, int number) {
        switch (word) {
            case "plain":
                state.plainText(defaultFont);
                return true;
            case "pard":
                state.plainParagraph();
                return true;
            case "intbl":
                state.inTable = true;
                return true;
            case "itap":
                state.inTable = number > 0;
                state.tableLevel = number;
                return true;
            case "s":
                state.style = number;
                return true;
            case "outlinelevel":
                state.outline = number;
                return true;
            default:
                return false;
        }
    }

    /** Ends of paragraphs, cells and rows, and characters by their number. */
    private boolean mark(String word) throws UnreadableFileException {
        if (word.equals("u")) {
            text.unicode(tokens.number(0), state);
            return true;
        }
        if (state.target != Target.BODY) {
            return false;
        }
        switch (word) {
            case "par":
            case "sect":
                endParagraph(Math.max(state.level(), state.story.inRow() ? 1 : 0));
                return true;
            case "cell":
                endParagraph(1);
                state.story.endCell(1);
                return true;
            case "nestcell":
                endParagraph(Math.max(2, state.level()));
                state.story.endCell(Math.max(2, state.level()));
                return true;
            case "row":
                state.story.endRow(1, state.story.row());
                return true;
            case "nestrow":
                state.story.endRow(Math.max(2, state.level()), state.story.innerRow());
                return true;
            default:
                return false;
        }
    }

    private void endParagraph(int level) throws UnreadableFileException {
        text.flush(state);
        boolean heading = state.outline < RtfState.BODY_TEXT || styles.isHeading(state.style);
        state.story.endParagraph(level, heading);
    }

    private void shape(String word) {
        (state.innerRow ? state.story.innerRow() : state.story.row()).take(word, tokens.number(0));
    }
}
