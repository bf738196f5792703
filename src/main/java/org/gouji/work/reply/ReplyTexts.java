package org.gouji.work.reply;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.reply.ReplyLine;
import org.gouji.text.Texts;

/** The unit's answer in a sentence. */
record ReplyTexts(Texts texts) {

    String words(ReplyLine line) {
        String answer = switch (line.choice()) {
            case ACCEPTED -> texts.get("reply.accepted");
            case REFUSED -> texts.get("reply.refused");
            case OTHER -> oneLine(line.answer());
            case NONE -> texts.get("reply.unmarked");
        };
        return texts.get(
                        "reply.said",
                        "answer",
                        texts.get("reply.said.answer", "answer", answer),
                        "explanation",
                        texts.get("reply.said.explanation", "text", oneLine(line.explanation())),
                        "who",
                        who(line))
                .strip();
    }

    private String who(ReplyLine line) {
        List<String> who = new ArrayList<>();
        if (!line.person().isEmpty()) {
            who.add(texts.get("reply.said.person", "person", oneLine(line.person())));
        }
        if (!line.done().isEmpty()) {
            who.add(texts.get("reply.said.done", "done", oneLine(line.done())));
        }
        return who.isEmpty() ? "" : texts.get("reply.said.who", "who", String.join(texts.get("list.separator"), who));
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
