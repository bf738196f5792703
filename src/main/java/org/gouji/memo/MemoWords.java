package org.gouji.memo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Severity;
import org.gouji.model.VersionVerdict;
import org.gouji.text.BeijingTime;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.VersionWords;
import org.gouji.text.Wording;

/** The words that all parts of a memo share: years, dates, names and counts. */
record MemoWords(Wording wording) {
    private static final int YEARS_NAMED = 2;
    private static final Pattern VALUE = Pattern.compile("\\{\\w+\\}");

    Texts texts() {
        return wording.texts();
    }

    String get(String key, Object... namesAndValues) {
        return texts().get("memo." + key, namesAndValues);
    }

    Block.Heading heading(String key) {
        return new Block.Heading(1, get("heading." + key));
    }

    Block.Prose prose(String key, Object... namesAndValues) {
        return new Block.Prose(get(key, namesAndValues));
    }

    /** Title from a text whose break points are marked {@code |}; a value never breaks. */
    MemoTitle title(String key, Object... namesAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            values.put("{" + namesAndValues[i] + "}", String.valueOf(namesAndValues[i + 1]));
        }
        return MemoTitle.of(Arrays.stream(get(key).split("\\|"))
                .map(part -> VALUE.matcher(part).replaceAll(v -> Matcher.quoteReplacement(values.get(v.group()))))
                .toList());
    }

    /** 2022年1月6日: Arabic numerals without leading zeros. */
    String date(Instant at) {
        return date(BeijingTime.day(at));
    }

    String date(LocalDate day) {
        return get("date", "year", day.getYear(), "month", day.getMonthValue(), "day", day.getDayOfMonth());
    }

    /** 2021年、2022年; a longer run without a gap as 2019年至2022年; empty where no year is known. */
    String years(List<Integer> years) {
        int count = years.size();
        if (count > YEARS_NAMED && years.get(count - 1) - years.get(0) == count - 1) {
            return get("years.range", "first", years.get(0), "last", years.get(count - 1));
        }
        return list(years.stream().map(y -> get("year", "year", y)).toList());
    }

    String list(List<String> words) {
        return String.join(texts().get("list.separator"), words);
    }

    /** Columns with their heads. */
    List<Block.Column> columns(List<ColumnKind> kinds) {
        return kinds.stream()
                .map(kind -> new Block.Column(kind, get("column." + kind.key())))
                .toList();
    }

    String category(String category) {
        return get("category." + category);
    }

    /** The unit of a report, or the file it came in. */
    String unit(ReviewedReport report) {
        return report.unit()
                .orElseGet(() -> get("unit.unknown", "unit", texts().get("unit.unknown"), "file", report.file()));
    }

    /** What is wrong, as edited or else as the rule says it. */
    String sentence(AuditItem item) {
        return item.sentence()
                .orElseGet(() -> wording.message(
                        item.discrepancy().chief(), item.discrepancy().findings()));
    }

    /** What became of the version before; official letters set no blanks around Arabic numerals. */
    String verdict(VersionVerdict verdict) {
        String sentence = new VersionWords(texts()).of(verdict);
        return texts().language() == Language.ZH ? sentence.replace(" ", "") : sentence;
    }

    /** 错误3处、疑似1处. */
    String severities(Map<Severity, Long> counts) {
        return list(counts.entrySet().stream()
                .map(e -> get("severity.count", "severity", wording.severity(e.getKey()), "count", e.getValue()))
                .toList());
    }
}
