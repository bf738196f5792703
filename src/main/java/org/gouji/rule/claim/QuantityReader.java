package org.gouji.rule.claim;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.Set;
import org.gouji.rule.claim.Token.Type;

/**
 * Reads the number at a place of a folded text: Arabic with grouping and decimals, numerals, 万 and 亿, with the signs of an
 * approximation around it. Dates become years and months; telephone numbers, ranges, ordinals and document numbers are
 * strangers.
 */
final class QuantityReader {
    private static final int LONGEST = 15;
    private static final String ABOUT_AFTER = "余多来几";
    private static final Set<String> ABOUT_BEFORE =
            Set.of("近", "约", "超", "逾", "突破", "至少", "超过", "不少于", "不低于", "不足", "多于");
    private static final String ABOUT_BEFORE_ENDS = "近约超逾破少过于低足";
    private static final String ABOUT_END_STARTS = "以左上之有";
    private static final Set<String> ABOUT_END = Set.of("以上", "左右", "以下", "以内", "上下", "之多", "有余");

    private final Units units;

    QuantityReader(Units units) {
        this.units = units;
    }

    /** Whether a number may start here. */
    static boolean starts(char c) {
        return FoldedText.digit(c) || ChineseNumeral.isNumeral(c);
    }

    /** The number, date or stranger that starts at {@code at}. */
    Token read(FoldedText text, int at) {
        return FoldedText.digit(text.at(at)) ? arabic(text, at) : numeral(text, at);
    }

    private Token arabic(FoldedText text, int at) {
        int end = digits(text, at);
        if (end - at == 4 && text.at(end) == '年') {
            return year(text, at, end, Integer.parseInt(text.slice(at, end)));
        }
        if (text.at(end) == '月' && end - at <= 2) {
            int to = end + 1;
            int day = digits(text, to);
            to = day > to && (text.at(day) == '日' || text.at(day) == '号') ? day + 1 : to;
            return Token.plain(Type.MONTH, at, to, Integer.parseInt(text.slice(at, end)));
        }
        int code = codeEnd(text, at);
        if (code > 0 || ordinal(text, at)) {
            return Token.plain(Type.STRANGER, at, Math.max(code, end), 0);
        }
        StringBuilder digits = new StringBuilder(text.slice(at, end));
        while (end - at <= LONGEST && digits.length() > 0 && text.at(end) == ',' && grouped(text, at, end)) {
            digits.append(text.slice(end + 1, end + 4));
            end += 4;
        }
        int decimals = 0;
        if (text.at(end) == '.' && FoldedText.digit(text.at(end + 1))) {
            int to = digits(text, end + 1);
            if (to - end == 5 && text.at(to) == '年') {
                return Token.plain(Type.STRANGER, at, end + 1, 0);
            }
            decimals = to - end - 1;
            digits.append(text.slice(end, to));
            end = to;
        }
        if (digits.length() > LONGEST) {
            return Token.plain(Type.STRANGER, at, end, 0);
        }
        return scaled(text, at, end, new BigDecimal(digits.toString()), decimals, before(text, at));
    }

    private static int digits(FoldedText text, int from) {
        int end = from;
        while (FoldedText.digit(text.at(end))) {
            end++;
        }
        return end;
    }

    /** 1,234: one to three digits, then groups of exactly three. */
    private static boolean grouped(FoldedText text, int start, int comma) {
        int head = comma;
        for (int i = start; i < comma; i++) {
            head = text.at(i) == ',' && head == comma ? i : head;
        }
        return head - start <= 3 && digits(text, comma + 1) == comma + 4;
    }

    /** The end of a telephone number, address, range or code that starts or goes on here; 0 where it is none. */
    private static int codeEnd(FoldedText text, int at) {
        boolean code = joins(text.at(at - 1));
        int end = at;
        for (char c = text.at(end); joins(c) || FoldedText.digit(c) || c == '.' && code; c = text.at(++end)) {
            code |= joins(c);
        }
        return code ? Math.max(end, digits(text, at)) : 0;
    }

    private static boolean joins(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || "-—–―~@/_#*=+".indexOf(c) >= 0 && c != 0;
    }

    private static boolean ordinal(FoldedText text, int at) {
        return "第图表附".indexOf(text.at(at - 1)) >= 0 && at > 0 || text.at(at - 1) == '件' && text.at(at - 2) == '附';
    }

    private Token numeral(FoldedText text, int at) {
        int end = at;
        while (ChineseNumeral.isNumeral(text.at(end))) {
            end++;
        }
        String run = text.slice(at, end);
        OptionalLong value = ChineseNumeral.value(run);
        if (value.isEmpty() || at > 0 && "第之".indexOf(text.at(at - 1)) >= 0) {
            return Token.plain(Type.STRANGER, at, end, 0);
        }
        if (text.at(end) == '年' && run.length() == 4 && value.getAsLong() > 1900) {
            return year(text, at, end, (int) value.getAsLong());
        }
        boolean tens = "十百千万亿".indexOf(run.charAt(0)) >= 0 && "数几上".indexOf(text.at(at - 1)) >= 0 && at > 0;
        boolean vague = before(text, at) || tens || "百千万亿".indexOf(run.charAt(0)) >= 0;
        Token number = scaled(text, at, end, BigDecimal.valueOf(value.getAsLong()), 0, vague);
        Quantity quantity = number.quantity().orElseThrow();
        boolean counts = quantity.kind() != Quantity.Kind.BARE && !(text.startsWith("次性", number.end() - 1));
        return counts || run.equals("零") ? number : Token.plain(Type.STRANGER, at, end, 0);
    }

    private static Token year(FoldedText text, int at, int end, int year) {
        int to = text.at(end + 1) == '度' ? end + 2 : end + 1;
        return Token.plain(Type.YEAR, at, to, year);
    }

    private static boolean before(FoldedText text, int at) {
        if (at == 0 || ABOUT_BEFORE_ENDS.indexOf(text.at(at - 1)) < 0) {
            return false;
        }
        for (int n = 1; n <= 3 && n <= at; n++) {
            if (ABOUT_BEFORE.contains(text.slice(at - n, at))) {
                return true;
            }
        }
        return false;
    }

    private Token scaled(FoldedText text, int at, int from, BigDecimal number, int places, boolean about) {
        BigDecimal value = number;
        boolean vague = about;
        int end = from;
        int decimals = places;
        boolean before = ABOUT_AFTER.indexOf(text.at(end)) >= 0 && text.at(end) != 0;
        end += before ? 1 : 0;
        int power = text.at(end) == '万' ? 4 : text.at(end) == '亿' ? 8 : 0;
        if (power > 0) {
            end++;
            boolean after = ABOUT_AFTER.indexOf(text.at(end)) >= 0 && text.at(end) != 0;
            end += after ? 1 : 0;
            before |= after;
            value = value.movePointRight(power);
            decimals -= power;
        }
        vague |= before;
        Quantity.Kind kind = Quantity.Kind.BARE;
        Units.Unit unit = units.at(text, end).orElse(null);
        if (unit != null) {
            end += unit.length();
            kind = unit.kind();
            value = value.multiply(unit.worth());
            decimals += kind == Quantity.Kind.MONEY ? unit.worth().scale() - log(unit.worth()) : 0;
            if (text.at(end) == '余' || text.at(end) == '多') {
                boolean trails = text.at(end + 1) != '件';
                vague |= trails;
                end += trails ? 1 : 0;
            }
        }
        vague |= power > 0 && kind != Quantity.Kind.MONEY || ends(text, end);
        Exactness exactness = vague ? Exactness.ABOUT : Exactness.EXACT;
        return Token.number(at, end, new Quantity(plain(value), kind, decimals, exactness));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static int log(BigDecimal worth) {
        return worth.scale() > 0 ? 0 : worth.precision() - 1;
    }

    private static boolean ends(FoldedText text, int end) {
        return text.at(end) != 0
                && ABOUT_END_STARTS.indexOf(text.at(end)) >= 0
                && ABOUT_END.contains(text.slice(end, Math.min(end + 2, text.length())));
    }
}
