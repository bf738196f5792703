package org.gouji.read.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.gouji.read.sheet.FormatCode.Kind;
import org.gouji.read.sheet.FormatCode.Sign;

/**
 * How a sheet shows the numbers of a cell: a person who opens or prints it sees this and nothing else. Decimal throughout, no
 * locale. Immutable, any thread.
 */
final class NumberLook {
    static final NumberLook GENERAL = new NumberLook("General");

    /** Sheets compute with fifteen digits; what a file holds behind them is noise of binary fractions. */
    private static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    /** Characters that a cell without a format shows of a computed fraction, the point included. */
    private static final int GENERAL_WIDTH = 11;

    private static final int LARGEST_EXPONENT = 40;
    private static final int LONGEST_CODE = 255;
    private final List<FormatCode> sections;

    private NumberLook(String code) {
        sections = FormatCode.sections(code.length() > LONGEST_CODE ? "General" : code);
    }

    static NumberLook of(String code) {
        return new NumberLook(code);
    }

    /** What is shown for {@code number}; dates count from 1904 where {@code from1904}. */
    String show(BigDecimal number, boolean from1904) {
        BigDecimal value = number.round(PRECISION);
        if (Math.abs((long) value.precision() - value.scale()) > LARGEST_EXPONENT
                || Math.abs((long) value.scale()) > 400) {
            return number.toString();
        }
        FormatCode code = section(value);
        if (code.has(Kind.DATE) && !code.has(Kind.DIGIT)) {
            return DateLook.show(code, value, from1904);
        }
        boolean fraction = code.has(Kind.DIGIT) && code.signs().contains(new Sign(Kind.LITERAL, "/"));
        if (code.has(Kind.OTHER) || code.has(Kind.TEXT) || fraction) {
            return general(number);
        }
        boolean ownSign = value.signum() < 0 && sections.size() > 1 && code != sections.get(0);
        return fill(code, ownSign ? value.abs() : value);
    }

    /** What is shown for a text: a fourth section, or one with the sign for text, may add to it or hide it. */
    String show(String text) {
        FormatCode last = sections.get(sections.size() - 1);
        if (sections.size() < 4 && !last.has(Kind.TEXT)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (Sign sign : last.signs()) {
            out.append(sign.kind() == Kind.TEXT || sign.kind() == Kind.GENERAL ? text : literal(sign));
        }
        return out.toString();
    }

    private static String literal(Sign sign) {
        return sign.kind() == Kind.LITERAL ? sign.text() : "";
    }

    private FormatCode section(BigDecimal value) {
        for (FormatCode code : sections) {
            if (code.condition().isPresent() && code.condition().get().holds(value)) {
                return code;
            }
        }
        if (sections.stream().anyMatch(s -> s.condition().isPresent())) {
            List<FormatCode> free =
                    sections.stream().filter(s -> s.condition().isEmpty()).toList();
            return free.isEmpty() ? GENERAL.sections.get(0) : free.get(0);
        }
        int index = value.signum() < 0 ? 1 : value.signum() == 0 ? 2 : 0;
        FormatCode code = sections.get(index < sections.size() ? index : 0);
        return sections.size() < 4 && code.has(Kind.TEXT) ? GENERAL.sections.get(0) : code;
    }

    /**
     * A number without a format. A typed number stands as it was typed; a quotient, which fills all digits that a sheet computes
     * with, ends where the cell's width of eleven characters ends.
     */
    private static String general(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal exact = number.stripTrailingZeros();
        if (exact.scale() <= 0) {
            return exact.toPlainString();
        }
        BigDecimal value = number.round(PRECISION).stripTrailingZeros();
        int whole = Math.max(1, value.precision() - value.scale());
        if (value.precision() >= PRECISION.getPrecision()) {
            int decimals = Math.max(0, GENERAL_WIDTH - 1 - whole);
            value = value.setScale(Math.min(decimals, value.scale()), RoundingMode.HALF_UP)
                    .stripTrailingZeros();
        }
        return value.signum() == 0 ? "0" : value.toPlainString();
    }

    /** Puts the digits of {@code value} into the places of {@code code}. */
    private static String fill(FormatCode code, BigDecimal value) {
        Places places = new Places(code);
        BigDecimal scaled = value.abs()
                .movePointRight(2 * places.percents)
                .movePointLeft(3 * places.scales)
                .setScale(places.decimals.size(), RoundingMode.HALF_UP);
        String plain = scaled.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : plain.substring(point + 1);
        if (whole.equals("0")) {
            whole = "";
        }
        StringBuilder out = new StringBuilder();
        boolean general = code.has(Kind.GENERAL);
        boolean negative = value.signum() < 0 && (general || scaled.signum() != 0);
        out.append(negative && (general || places.count() > 0) ? "-" : "");
        places.write(out, whole, fraction, general ? general(value.abs()) : "");
        return out.toString().strip();
    }

    /** The places of digits in a section. */
    private static final class Places {
        private final List<Sign> signs;
        private final List<Sign> whole = new ArrayList<>();
        private final List<Sign> decimals = new ArrayList<>();
        private boolean grouped;
        private int scales;
        private int percents;

        Places(FormatCode code) {
            signs = code.signs();
            boolean behindPoint = false;
            int commas = 0;
            for (Sign sign : signs) {
                if (sign.kind() == Kind.DIGIT) {
                    (behindPoint ? decimals : whole).add(sign);
                    grouped |= commas > 0 && whole.size() > 1;
                    commas = 0;
                } else if (sign.kind() == Kind.POINT) {
                    behindPoint = true;
                    scales += commas;
                    commas = 0;
                } else if (sign.kind() == Kind.COMMA && count() > 0) {
                    commas++;
                } else if (sign.kind() == Kind.PERCENT) {
                    percents++;
                }
            }
            scales += commas;
        }

        int count() {
            return whole.size() + decimals.size();
        }

        void write(StringBuilder out, String digits, String fraction, String general) {
            int place = 0;
            int decimal = 0;
            int shown = shown(fraction);
            String left = digits;
            for (Sign sign : signs) {
                if (sign.kind() == Kind.DIGIT && place < whole.size()) {
                    place++;
                    int right = whole.size() - place; // digits that belong to the places behind this one
                    int end = Math.max(0, left.length() - right);
                    writeWhole(out, sign, left.substring(0, end), right);
                    left = left.substring(end);
                } else if (sign.kind() == Kind.DIGIT) {
                    if (decimal < shown) {
                        out.append(fraction.charAt(decimal));
                    }
                    decimal++;
                } else if (sign.kind() == Kind.POINT) {
                    out.append(shown > 0 || whole.isEmpty() ? "." : "");
                } else if (sign.kind() == Kind.GENERAL) {
                    out.append(general);
                } else if (sign.kind() == Kind.PERCENT) {
                    out.append('%');
                } else {
                    out.append(literal(sign));
                }
            }
        }

        private void writeWhole(StringBuilder out, Sign sign, String own, int right) {
            String text = own.isEmpty() && sign.text().equals("0") ? "0" : own;
            for (int i = 0; i < text.length(); i++) {
                int behind = text.length() - 1 - i + right;
                out.append(text.charAt(i)).append(grouped && behind > 0 && behind % 3 == 0 ? "," : "");
            }
        }

        /** Decimals that are shown: those of places that insist, and those behind which another digit follows. */
        private int shown(String fraction) {
            int shown = decimals.size();
            while (shown > 0 && !decimals.get(shown - 1).text().equals("0") && fraction.charAt(shown - 1) == '0') {
                shown--;
            }
            return shown;
        }
    }
}
