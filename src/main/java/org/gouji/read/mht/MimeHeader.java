package org.gouji.read.mht;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header of a part: fields by their name in lower case, folded lines joined. Immutable. */
final class MimeHeader {
    private static final Pattern PARAMETER = Pattern.compile(";\\s*([\\w*-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]*))");
    private final Map<String, String> fields = new HashMap<>();

    /** The fields in {@code text}, which ends before the first blank line. */
    MimeHeader(String text) {
        for (String line : text.replaceAll("\\r?\\n[ \\t]+", " ").split("\\r?\\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                fields.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
    }

    /** The type without parameters, in lower case; plain text where nothing is said. */
    String type() {
        String type = fields.getOrDefault("content-type", "text/plain").split(";", 2)[0];
        return type.strip().toLowerCase(Locale.ROOT);
    }

    /** A parameter of the type; empty where it has none of this name. */
    String parameter(String name) {
        Matcher matcher = PARAMETER.matcher(fields.getOrDefault("content-type", ""));
        while (matcher.find()) {
            if (matcher.group(1).equalsIgnoreCase(name)) {
                return matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            }
        }
        return "";
    }

    /** How the content is written down, in lower case. */
    String encoding() {
        return fields.getOrDefault("content-transfer-encoding", "8bit").toLowerCase(Locale.ROOT);
    }

    /** The name by which other parts speak of this one; without angle brackets. */
    String id() {
        return bare(fields.getOrDefault("content-id", ""));
    }

    static String bare(String id) {
        return id.replaceAll("[<>\\s]", "");
    }
}
