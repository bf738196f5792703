package org.gouji.work;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.Correction.OfCell;
import org.gouji.model.Correction.OfReport;
import org.gouji.model.Correction.Target;

/** What a person types as a correction, in the form it is kept in. */
final class CorrectedText {
    private static final String NUMBER = "-?[0-9]{1,40}(\\.[0-9]{1,20})?";
    private static final String GROUPED = "-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]{1,20})?";
    private static final String YEAR = "(19|20)[0-9]{2}";
    private static final Pattern DAY = Pattern.compile("(20[0-9]{2})[-./年]([0-9]{1,2})[-./月]([0-9]{1,2})日?");
    private static final int LONGEST_NAME = 100;

    private CorrectedText() {}

    /** The text to keep; throws {@link CorrectionException} that says what may stand there. */
    static String of(Target target, String typed, FormCatalogue forms) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (target instanceof OfCell) {
            return cell(text);
        }
        return switch ((OfReport) target) {
            case UNIT -> require(!text.isEmpty() && text.length() <= LONGEST_NAME, "correct.not.name", typed.strip());
            case YEAR -> require(text.matches(YEAR), "correct.not.year", text);
            case EDITION ->
                require(
                        forms.editions().stream().map(FormEdition::id).anyMatch(text::equals),
                        "correct.not.edition",
                        text);
            case RECEIVED -> day(text);
        };
    }

    private static String day(String text) {
        Matcher matcher = DAY.matcher(text);
        require(matcher.matches(), "correct.not.day", text);
        try {
            return LocalDate.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3)))
                    .toString();
        } catch (DateTimeException e) {
            throw CorrectionException.text("correct.not.day", text);
        }
    }

    private static String cell(String text) {
        if (text.isEmpty()) {
            return text;
        }
        require(text.matches(NUMBER) || text.matches(GROUPED), "correct.not.number", text);
        return new BigDecimal(text.replace(",", "")).toPlainString();
    }

    private static String require(boolean fits, String key, String text) {
        if (!fits) {
            throw CorrectionException.text(key, text);
        }
        return text;
    }
}
