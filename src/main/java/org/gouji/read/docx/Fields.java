package org.gouji.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** Which part of complex fields the text is in: their instructions are not seen, their results are. They may span paragraphs. */
final class Fields {
    private final Deque<Boolean> inResult = new ArrayDeque<>();

    /** Takes a field character of the given type. */
    void take(String type) {
        switch (type) {
            case "begin":
                inResult.push(false);
                break;
            case "separate":
                if (!inResult.isEmpty()) {
                    inResult.pop();
                    inResult.push(true);
                }
                break;
            case "end":
                inResult.poll();
                break;
            default:
                break;
        }
    }

    /** Whether text here is seen. */
    boolean visible() {
        return !inResult.contains(false);
    }
}
