package org.gouji.read.doc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.read.doc.WordHeader.Table;

/** Where the texts of text boxes stand, by the character of the main text that anchors each. One document, one thread. */
final class TextBoxes {
    private static final int DRAWING = 26;
    private static final int BOX = 22;
    private static final int SHAPE_IN_BOX = 14;
    private final Map<Integer, Integer> shapes = new HashMap<>();
    private final Map<Integer, int[]> texts = new LinkedHashMap<>();

    /** Boxes of one shape are kept apart. */
    private int unnamed = Integer.MIN_VALUE;

    TextBoxes(byte[] stream, WordHeader header, int characters) {
        ByteBuffer table = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        int drawings = header.offset(Table.DRAWINGS);
        int count = count(header.size(Table.DRAWINGS), DRAWING);
        for (int i = 0; i < count; i++) {
            int anchor = table.getInt(drawings + 4 * i);
            if (anchor < header.mainLength()) { // boxes in boxes would never end
                shapes.put(anchor, table.getInt(drawings + 4 * (count + 1) + DRAWING * i));
            }
        }
        int boxes = header.offset(Table.TEXT_BOXES);
        int start = header.textBoxStart();
        int end = Math.min(characters, start + header.textBoxLength());
        int boxCount = count(header.size(Table.TEXT_BOXES), BOX);
        int read = start;
        for (int i = 0; i < boxCount; i++) {
            int from = start + table.getInt(boxes + 4 * i);
            int to = Math.min(end, start + table.getInt(boxes + 4 * (i + 1)));
            int shape = table.getInt(boxes + 4 * (boxCount + 1) + BOX * i + SHAPE_IN_BOX);
            if (from >= read && from < to) {
                read = to;
                texts.put(texts.containsKey(shape) ? unnamed++ : shape, new int[] {from, to});
            }
        }
    }

    /** Positions are one more than entries. */
    private static int count(int size, int entry) {
        return size < 4 ? 0 : (size - 4) / (4 + entry);
    }

    /** First and last but one character of the box anchored at {@code position}, empty where there is none; each only once. */
    int[] take(int position) {
        Integer shape = shapes.get(position);
        int[] range = shape == null ? null : texts.remove(shape);
        return range == null ? new int[0] : range;
    }

    /** The boxes that no character anchors, as those within groups of shapes. */
    List<int[]> rest() {
        return List.copyOf(texts.values());
    }
}
