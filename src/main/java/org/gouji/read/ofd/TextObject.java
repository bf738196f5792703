package org.gouji.read.ofd;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.page.Glyph;

/** The characters of an element TextObject (GB/T 33190, 11.2). What their glyphs look like does not matter. */
final class TextObject {
    private static final double ABOVE = 0.88;
    private static final double BELOW = 0.12;
    private static final int MOST_REPEATED = 100_000;

    /** The share of its height that a letter or digit is wide where nothing tells. */
    private static final double NARROW = 0.5;

    private final Placing placing;
    private final double size;
    private final double wide;
    private final int charTurn;
    private final List<Glyph> glyphs;
    private double x;
    private double y;

    private TextObject(OfdXml xml, List<Glyph> glyphs) {
        this.placing = Placing.of(xml);
        this.size = xml.number("Size", 3.5);
        this.wide = xml.number("HScale", 1);
        this.charTurn = (int) Math.round(xml.number("CharDirection", 0) / 90) & 3;
        this.glyphs = glyphs;
    }

    /** Adds the characters of the element at which {@code xml} stands to {@code glyphs}. */
    static void read(OfdXml xml, List<Glyph> glyphs) throws UnreadableFileException {
        TextObject object = new TextObject(xml, glyphs);
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            if (xml.name().equals("TextCode")) {
                object.x = xml.number("X", object.x);
                object.y = xml.number("Y", object.y);
                double[] across = deltas(xml.attribute("DeltaX").orElse(""));
                double[] down = deltas(xml.attribute("DeltaY").orElse(""));
                object.place(xml.text(), across, down);
            }
        }
    }

    /** Distances between characters; "g n v" stands for n times v. */
    static double[] deltas(String text) {
        List<Double> deltas = new ArrayList<>();
        String[] words = text.strip().split("\\s+");
        for (int i = 0; i < words.length && deltas.size() < MOST_REPEATED; i++) {
            if (words[i].equals("g") && i + 2 < words.length) {
                double[] group = OfdXml.parse(words[i + 1] + " " + words[i + 2]);
                for (int n = 0; group.length == 2 && n < group[0] && deltas.size() < MOST_REPEATED; n++) {
                    deltas.add(group[1]);
                }
                i += 2;
            } else {
                double[] one = OfdXml.parse(words[i]);
                if (one.length == 1) {
                    deltas.add(one[0]);
                }
            }
        }
        return deltas.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void place(String text, double[] across, double[] down) {
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            double nominal = size * wide * (characters[i] >= 0x2E80 ? 1 : NARROW);
            boolean told = down.length > 0 || (across.length > 0 && i > 0);
            double dx = i < across.length ? across[i] : told ? 0 : nominal;
            double dy = i < down.length ? down[i] : 0;
            boolean last = i == characters.length - 1;
            boolean vertical = Math.abs(dy) > Math.abs(dx) || (last && down.length > 0 && across.length == 0);
            double width = vertical || last || dx <= 0 ? nominal : Math.min(dx, Math.max(nominal, size));
            add(characters[i], width, vertical);
            x += last ? nominal : dx;
            y += dy;
        }
    }

    private void add(int character, double width, boolean vertical) {
        if (placing.leans() || !(size > 0.1 && size < 150)) {
            return;
        }
        double[] px = {placing.x(x, y - size * ABOVE), placing.x(x + width, y + size * BELOW)};
        double[] py = {placing.y(x, y - size * ABOVE), placing.y(x + width, y + size * BELOW)};
        glyphs.add(new Glyph(
                meaning(character),
                Math.min(px[0], px[1]),
                Math.min(py[0], py[1]),
                Math.max(px[0], px[1]),
                Math.max(py[0], py[1]),
                placing.size(size),
                (placing.turn() + charTurn) & 3,
                vertical && charTurn == 0));
    }

    private static String meaning(int character) {
        int type = Character.getType(character);
        if (character == '\t' || character == '\n' || character == '\r' || character == 0xA0) {
            return " ";
        }
        boolean unknown = type == Character.PRIVATE_USE
                || type == Character.CONTROL
                || type == Character.UNASSIGNED
                || type == Character.SURROGATE
                || character == 0xA4; // stands for glyphs without a character
        return unknown ? Glyph.UNKNOWN : Character.toString(character);
    }
}
