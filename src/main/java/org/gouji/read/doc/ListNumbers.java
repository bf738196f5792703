package org.gouji.read.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.gouji.read.doc.WordHeader.Table;
import org.gouji.read.word.NumberLevel;
import org.gouji.read.word.RunningNumbers;

/** The automatic numbers of a document: the text that Word shows in front of a paragraph of a list. One document, one thread. */
final class ListNumbers {
    /** The formats of numbers by their code (MS-OSHARED 2.2.1.3), as WordprocessingML calls those that differ from decimal. */
    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(1, "upperRoman"),
            Map.entry(2, "lowerRoman"),
            Map.entry(3, "upperLetter"),
            Map.entry(4, "lowerLetter"),
            Map.entry(10, "ideographDigital"),
            Map.entry(11, "japaneseCounting"),
            Map.entry(14, "decimalFullWidth"),
            Map.entry(16, "chineseLegalSimplified"),
            Map.entry(17, "japaneseDigitalTenThousand"),
            Map.entry(18, "decimalEnclosedCircle"),
            Map.entry(19, "decimalFullWidth2"),
            Map.entry(22, "decimalZero"),
            Map.entry(23, "bullet"),
            Map.entry(26, "decimalEnclosedFullstop"),
            Map.entry(27, "decimalEnclosedParen"),
            Map.entry(28, "decimalEnclosedCircleChinese"),
            Map.entry(30, "ideographTraditional"),
            Map.entry(31, "ideographZodiac"),
            Map.entry(33, "taiwaneseCounting"),
            Map.entry(34, "ideographLegalTraditional"),
            Map.entry(35, "taiwaneseCountingThousand"),
            Map.entry(36, "taiwaneseDigital"),
            Map.entry(37, "chineseCounting"),
            Map.entry(38, "chineseLegalSimplified"),
            Map.entry(39, "chineseCountingThousand"),
            Map.entry(255, "none"));

    private static final int TIGHT = 2;
    private final Optional<ListTables> tables;
    private final RunningNumbers numbers = new RunningNumbers();
    private final Map<Integer, NumberedList> lists = new HashMap<>();
    private final Set<List<Integer>> started = new HashSet<>();

    /** A list with what overrides it: levels, and where they start anew. */
    private record NumberedList(String sequence, List<Optional<NumberLevel>> levels, Map<Integer, Integer> starts) {}

    ListNumbers(byte[] stream, WordHeader header) {
        tables = header.size(Table.LISTS) > 0 && header.size(Table.LIST_OVERRIDES) > 0
                ? Optional.of(new ListTables(
                        stream,
                        header.offset(Table.LISTS),
                        header.offset(Table.LIST_OVERRIDES),
                        header.size(Table.LIST_OVERRIDES)))
                : Optional.empty();
    }

    /** The number of the next paragraph of list {@code list} on {@code level}, with what follows it; empty for none. */
    String next(int list, int level) {
        if (list <= 0 || tables.isEmpty()) {
            return "";
        }
        NumberedList found = lists.computeIfAbsent(list, this::read);
        Integer anew = found.starts().get(level);
        boolean restarts = anew != null && started.add(List.of(list, level));
        OptionalInt start = restarts ? OptionalInt.of(anew) : OptionalInt.empty();
        return numbers.next(found.sequence(), level, start, i -> level(found, i))
                .orElse("");
    }

    private static Optional<NumberLevel> level(NumberedList list, int level) {
        return level < list.levels().size() ? list.levels().get(level) : Optional.empty();
    }

    private NumberedList read(int list) {
        ListTables all = tables.orElseThrow();
        int id;
        LFOData overrides;
        try {
            id = all.getLfo(list).getLsid();
            overrides = all.getLfoData(list);
        } catch (java.util.NoSuchElementException e) {
            return new NumberedList("", List.of(), Map.of());
        }
        List<Optional<NumberLevel>> levels = new ArrayList<>();
        if (all.getListData(id) != null) {
            for (ListLevel level : all.getListData(id).getLevels()) {
                levels.add(Optional.ofNullable(level).map(ListNumbers::number));
            }
        }
        Map<Integer, Integer> starts = new HashMap<>();
        for (ListFormatOverrideLevel override : overrides.getRgLfoLvl()) {
            int level = override.getLevelNum();
            if (override.isFormatting() && override.getLevel() != null && level < levels.size()) {
                levels.set(level, Optional.of(number(override.getLevel())));
            }
            if (override.isStartAt()) {
                int start = override.isFormatting() && override.getLevel() != null
                        ? override.getLevel().getStartAt()
                        : override.getIStartAt();
                starts.put(level, start);
            }
        }
        return new NumberedList(String.valueOf(id), levels, starts);
    }

    private static NumberLevel number(ListLevel level) {
        StringBuilder text = new StringBuilder();
        for (char c : level.getNumberText().toCharArray()) {
            if (c < 9) {
                text.append('%').append(c + 1);
            } else {
                text.append(c);
            }
        }
        return new NumberLevel(
                level.getStartAt(),
                FORMATS.getOrDefault(level.getNumberFormat() & 0xFF, "decimal"),
                text.toString(),
                level.getTypeOfCharFollowingTheNumber() == TIGHT,
                level.isLegalNumbering());
    }
}
