package org.gouji.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.gouji.model.LogEvent;

/** The hashes that tie the log together, hex digits of SHA-256. */
public final class Seal {
    /** What stands before the first event of a chain. */
    static final String NOTHING = "";
    /** Part of every seal, so that another way to write events would never give the same one. */
    private static final String FORM = "gouji event 1";

    private Seal() {}

    /** The hash of all that an event says. */
    public static String of(LogEvent event) {
        return digest(Json.text(List.of(
                FORM,
                event.id().toString(),
                event.origin().toString(),
                Long.toString(event.number()),
                Long.toString(event.clock()),
                event.at().toString(),
                event.author(),
                event.kind().key(),
                event.subject(),
                event.content())));
    }

    /** The hash of a link: of the link before it and of the event's seal. */
    public static String link(String before, String seal) {
        return digest(before + "\n" + seal);
    }

    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
