package org.gouji.read.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.word.NumberLevel;
import org.gouji.read.word.RunningNumbers;
import org.gouji.read.xml.XmlPart;

/**
 * The automatic numbers of a document (word/numbering.xml) and how far they have counted: asked in reading order it tells the
 * number that Word shows in front of a paragraph. One document, one thread.
 */
final class Numbering {
    private final Map<String, Map<Integer, NumberLevel>> abstracts = new HashMap<>();
    private final Map<String, String> usesStyle = new HashMap<>();
    private final Map<String, String> definesStyle = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Map<Integer, NumberLevel>> overrides = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
    private final RunningNumbers numbers = new RunningNumbers();

    private Numbering() {}

    static Numbering read(Optional<byte[]> xml) throws UnreadableFileException {
        Numbering numbering = new Numbering();
        if (xml.isPresent()) {
            XmlPart part = XmlPart.open(xml.get());
            if (part.nextChild()) {
                numbering.readAll(part);
            }
        }
        return numbering;
    }

    private void readAll(XmlPart part) throws UnreadableFileException {
        while (part.nextChild()) {
            if (part.name().equals("abstractNum")) {
                readAbstract(part);
            } else if (part.name().equals("num")) {
                readList(part);
            } else {
                part.skip();
            }
        }
    }

    private void readAbstract(XmlPart part) throws UnreadableFileException {
        String id = part.attribute("abstractNumId").orElse("");
        Map<Integer, NumberLevel> levels = new TreeMap<>();
        while (part.nextChild()) {
            if (part.name().equals("lvl")) {
                levels.put(part.number("ilvl", 0), readLevel(part));
            } else {
                String style = part.attribute("val").orElse("");
                if (part.name().equals("numStyleLink")) {
                    usesStyle.put(id, style);
                } else if (part.name().equals("styleLink")) {
                    definesStyle.put(style, id);
                }
                part.skip();
            }
        }
        abstracts.put(id, levels);
    }

    private NumberLevel readLevel(XmlPart part) throws UnreadableFileException {
        int start = 1;
        String format = "decimal";
        String text = "";
        String suffix = "tab";
        boolean plain = false;
        while (part.nextChild()) {
            String value = part.attribute("val").orElse("");
            switch (part.name()) {
                case "start":
                    start = part.number("val", 1);
                    break;
                case "numFmt":
                    format = value;
                    break;
                case "lvlText":
                    text = value;
                    break;
                case "isLgl":
                    plain = part.on();
                    break;
                case "suff":
                    suffix = value;
                    break;
                default:
                    break;
            }
            part.skip();
        }
        return new NumberLevel(start, format, text, suffix.equals("nothing"), plain);
    }

    private void readList(XmlPart part) throws UnreadableFileException {
        String id = part.attribute("numId").orElse("");
        while (part.nextChild()) {
            if (part.name().equals("abstractNumId")) {
                part.attribute("val").ifPresent(a -> lists.put(id, a));
                part.skip();
            } else if (part.name().equals("lvlOverride")) {
                int level = part.number("ilvl", 0);
                while (part.nextChild()) {
                    if (part.name().equals("startOverride")) {
                        int start = part.number("val", 1);
                        restarts.computeIfAbsent(id, k -> new HashMap<>()).put(level, start);
                        part.skip();
                    } else if (part.name().equals("lvl")) {
                        overrides.computeIfAbsent(id, k -> new HashMap<>()).put(level, readLevel(part));
                    } else {
                        part.skip();
                    }
                }
            } else {
                part.skip();
            }
        }
    }

    /** The number of the next paragraph of list {@code list} on {@code level}, with what follows it; empty for none. */
    String next(String list, int level) {
        Map<Integer, Integer> restart = restarts.getOrDefault(list, Map.of());
        OptionalInt start = restart.containsKey(level) ? OptionalInt.of(restart.get(level)) : OptionalInt.empty();
        String sequence = lists.getOrDefault(list, "");
        Optional<String> number = numbers.next(sequence, level, start, i -> level(list, i));
        if (number.isPresent() && start.isPresent()) {
            restarts.put(list, without(restart, level));
        }
        return number.orElse("");
    }

    private static Map<Integer, Integer> without(Map<Integer, Integer> restart, int level) {
        Map<Integer, Integer> rest = new HashMap<>(restart);
        rest.remove(level);
        return rest;
    }

    private Optional<NumberLevel> level(String list, int level) {
        NumberLevel own = overrides.getOrDefault(list, Map.of()).get(level);
        if (own != null) {
            return Optional.of(own);
        }
        String id = lists.getOrDefault(list, "");
        String defining = definesStyle.getOrDefault(usesStyle.getOrDefault(id, ""), id);
        return Optional.ofNullable(abstracts.getOrDefault(defining, Map.of()).get(level));
    }
}
