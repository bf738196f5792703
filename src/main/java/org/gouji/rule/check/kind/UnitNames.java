package org.gouji.rule.check.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.data.DataNode;

/** Takes units' names apart by resources/rules/kinds.yaml. Immutable, any thread. */
public final class UnitNames {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private final List<Ending> endings;
    private final Pattern division;
    private final List<Short> shorts;

    private record Ending(UnitKind kind, Pattern pattern) {}

    private record Short(String full, String brief) {}

    private UnitNames(DataNode data) {
        endings = new ArrayList<>();
        for (DataNode node : data.get("kinds").list()) {
            UnitKind kind = UnitKind.valueOf(node.get("kind").text().toUpperCase(java.util.Locale.ROOT));
            endings.add(new Ending(kind, Pattern.compile(node.get("name").text())));
        }
        division = Pattern.compile(data.get("division").text());
        shorts = data.get("shorts").map().entrySet().stream()
                .map((Map.Entry<String, DataNode> e) ->
                        new Short(e.getKey(), e.getValue().text()))
                .toList();
    }

    /** Reads resources/rules/kinds.yaml. */
    public static UnitNames load() {
        return new UnitNames(DataNode.resource("rules/kinds.yaml"));
    }

    /** A name taken apart. */
    public UnitName parse(String name) {
        String full = SPACE.matcher(name).replaceAll("");
        String rest = full;
        List<String> divisions = new ArrayList<>();
        for (Matcher m = division.matcher(rest); m.lookingAt() && m.end() < rest.length(); m = division.matcher(rest)) {
            divisions.add(m.group());
            rest = rest.substring(m.end());
        }
        for (Ending ending : endings) {
            Matcher match = ending.pattern().matcher(rest);
            if (match.matches()) {
                boolean seated = ending.kind() == UnitKind.TOWNSHIP || ending.kind() == UnitKind.SUBDISTRICT;
                return new UnitName(full, ending.kind(), divisions, seated ? match.group("seat") : "");
            }
        }
        return new UnitName(full, UnitKind.OTHER, divisions, "");
    }

    /** A name as offices shorten it, to compare names by: 人民政府办公室 is 政府办. */
    public String brief(String name) {
        String text = SPACE.matcher(name).replaceAll("");
        for (Short s : shorts) {
            text = text.replace(s.full(), s.brief());
        }
        return text;
    }
}
