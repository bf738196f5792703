package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.read.Patience;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.xml.XmlPart;

/** The texts that the cells of an xlsx workbook name by number. Immutable. */
final class SharedStrings {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private final List<String> texts;

    private SharedStrings(List<String> texts) {
        this.texts = texts;
    }

    static SharedStrings read(Optional<byte[]> xml) throws UnreadableFileException {
        List<String> texts = new ArrayList<>();
        if (xml.isPresent()) {
            XmlPart part = XmlPart.open(xml.get());
            part.nextChild();
            while (part.nextChild()) {
                Patience.check();
                if (part.name().equals("si")) {
                    texts.add(text(part));
                } else {
                    part.skip();
                }
            }
        }
        return new SharedStrings(texts);
    }

    /** The text of an element that holds runs; how a word is pronounced is no part of it. */
    static String text(XmlPart part) throws UnreadableFileException {
        StringBuilder out = new StringBuilder();
        runs(part, out);
        return unescape(out.toString());
    }

    private static void runs(XmlPart part, StringBuilder out) throws UnreadableFileException {
        while (part.nextChild()) {
            switch (part.name()) {
                case "t":
                    part.text(out);
                    break;
                case "r":
                    runs(part, out);
                    break;
                default:
                    part.skip();
            }
        }
    }

    /** Characters that XML cannot hold, or a line end of two characters, stand as {@code _x000D_}. */
    static String unescape(String text) {
        String plain = text.indexOf("_x") < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(m.group(1), 16))));
        return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The text with this number; empty where there is none. */
    Optional<String> get(String number) {
        int index = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i > 8) {
                return Optional.empty();
            }
            index = index * 10 + digit;
        }
        return !number.isEmpty() && index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
    }
}
