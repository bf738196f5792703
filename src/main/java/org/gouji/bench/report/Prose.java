package org.gouji.bench.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.bench.report.County.Filing;
import org.gouji.model.CellId;

/** Writes the sentences of one report. The same seeds give the same words; figures are the report's own. One use. */
final class Prose {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int HUNDRED = 100;

    private final Sentences sentences;
    private final County county;
    private final Filing filing;
    private final Map<CellId, BigDecimal> values;
    private final int misstated;
    private final List<Stated> stated = new ArrayList<>();
    private int counts;

    /** {@code misstated}: which of the counts it states is one too many, from 0; none where negative. */
    Prose(Sentences sentences, County county, Filing filing, Map<CellId, BigDecimal> values, int misstated) {
        this.sentences = sentences;
        this.county = county;
        this.filing = filing;
        this.values = values;
        this.misstated = misstated;
    }

    /** What stands before section one; {@code year}: the year it says the figures are of. */
    String preamble(Random random, int year) {
        Template template = Seeds.one(sentences.preamble(), random);
        return fill(template, random, year);
    }

    /** The paragraphs of a section: for each part its heading, a sentence of figures of each group, and others. */
    List<String> parts(List<Sentences.Part> parts, Random own, Random words) {
        List<String> paragraphs = new ArrayList<>();
        for (Sentences.Part part : parts) {
            StringBuilder text = new StringBuilder(part.heading());
            for (List<Template> group : part.figures()) {
                List<Template> fitting =
                        group.stream().filter(t -> t.fits(values)).toList();
                if (!fitting.isEmpty()) {
                    text.append(fill(Seeds.one(fitting, own), own, filing.year()));
                }
            }
            Seeds.drawn(part.others(), part.drawn(), words).forEach(t -> text.append(fill(t, words, filing.year())));
            paragraphs.add(text.toString());
        }
        return paragraphs;
    }

    String other(Random random) {
        return fill(Seeds.one(sentences.other(), random), random, filing.year());
    }

    /** A sentence with a mistake of this kind in it. */
    String planted(String kind, Random random) {
        return fill(sentences.planted().get(kind), random, filing.year());
    }

    /** Whether the count that was to be misstated was stated. */
    boolean misstates() {
        return misstated >= 0 && misstated < counts;
    }

    /** The numbers that were stated so far. */
    List<Stated> stated() {
        return List.copyOf(stated);
    }

    private String fill(Template template, Random random, int year) {
        StringBuilder text = new StringBuilder();
        for (Template.Part part : template.parts()) {
            if (part instanceof Template.Said said) {
                text.append(said.text());
            } else if (part instanceof Template.Word word) {
                text.append(word(word.list(), random, year));
            } else if (part instanceof Template.Between between) {
                text.append(between.least() + random.nextInt(between.most() - between.least() + 1));
            } else if (part instanceof Template.Amount amount) {
                text.append(amount(amount));
            } else if (part instanceof Template.Share share) {
                text.append(share(share));
            }
        }
        template.none().forEach(cells -> stated.add(new Stated(cells, BigDecimal.ZERO, false)));
        return text.toString();
    }

    private String word(String name, Random random, int year) {
        return switch (name) {
            case "unit" -> filing.member().unit();
            case "office" -> filing.member().office();
            case "county" -> county.name();
            case "year" -> String.valueOf(year);
            case "next" -> String.valueOf(year + 1);
            case "digits" -> "9" + (10_000_000 + random.nextInt(90_000_000));
            default -> Seeds.one(sentences.words().get(name), random);
        };
    }

    private String amount(Template.Amount amount) {
        BigDecimal sum = amount.cells().stream().map(values::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal said = counts++ == misstated ? sum.add(BigDecimal.ONE) : sum;
        stated.add(new Stated(amount.cells(), said, false));
        return amount.words() && said.longValue() < HUNDRED ? words(said.intValue()) : said.toPlainString();
    }

    private String share(Template.Share share) {
        BigDecimal percent = values.get(share.part())
                .multiply(BigDecimal.valueOf(HUNDRED))
                .divide(values.get(share.whole()), 2, RoundingMode.HALF_UP);
        stated.add(new Stated(List.of(share.part(), share.whole()), percent, true));
        return percent.toPlainString();
    }

    /** A number below a hundred in Chinese numerals. */
    private static String words(int number) {
        int tens = number / 10;
        String rest = number % 10 == 0 && tens > 0 ? "" : String.valueOf(DIGITS.charAt(number % 10));
        return (tens > 1 ? String.valueOf(DIGITS.charAt(tens)) : "") + (tens > 0 ? "十" : "") + rest;
    }
}
