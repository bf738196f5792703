package org.gouji.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.chart.ExampleCharts.ZH;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** What is drawn: every mark has its place, pictures are whole and the same every time. */
class PictureTest {
    private static final Dimension SIZE = new Dimension(820, 520);

    static Stream<Chart> charts() {
        return ExampleCharts.all().stream();
    }

    private static Map<Mark, Shape> paint(Chart chart, Emphasis emphasis, BufferedImage image) {
        Graphics2D g = image.createGraphics();
        try {
            return new Picture(chart, ExampleCharts.look(), ZH, emphasis)
                    .paint(g, new Rectangle2D.Double(0, 0, SIZE.width, SIZE.height));
        } finally {
            g.dispose();
        }
    }

    private static BufferedImage image() {
        return new BufferedImage(SIZE.width, SIZE.height, BufferedImage.TYPE_INT_RGB);
    }

    private static Picture picture(Chart chart) {
        return new Picture(chart, ExampleCharts.look(), ZH, Emphasis.NONE);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyMarkIsDrawnSomewhereInsideAndSaysSomething(Chart chart) {
        Map<Mark, Shape> places = paint(chart, Emphasis.NONE, image());
        List<Mark> marks = chart.lanes().stream().flatMap(List::stream).toList();
        assertThat(marks).isNotEmpty();
        assertThat(places.keySet()).containsExactlyInAnyOrderElementsOf(marks);
        assertThat(places.values())
                .allMatch(place -> new Rectangle2D.Double(0, 0, SIZE.width, SIZE.height).contains(place.getBounds2D()));
        assertThat(marks)
                .allSatisfy(mark -> assertThat(chart.tip(mark, ZH)).isNotBlank().doesNotContain("{"));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void theChosenAndTheFocusedMarkAreOutlined(Chart chart) {
        BufferedImage plain = image();
        paint(chart, Emphasis.NONE, plain);
        Mark first = chart.lanes().get(0).get(0);
        BufferedImage marked = image();
        paint(chart, new Emphasis(Set.of(), Set.of(first), Optional.empty()), marked);
        BufferedImage focused = image();
        paint(chart, new Emphasis(Set.of(), Set.of(), Optional.of(first)), focused);
        assertThat(count(marked, Color.BLACK)).isGreaterThan(count(plain, Color.BLACK));
        assertThat(count(plain, Color.ORANGE)).isZero();
        assertThat(count(focused, Color.ORANGE)).isGreaterThan(20);
    }

    private static long count(BufferedImage image, Color color) {
        long found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) == color.getRGB()) {
                    found++;
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("charts")
    void asPngItHasThreeHundredDotsToTheInch(Chart chart) throws Exception {
        byte[] png = PictureFile.png(picture(chart), SIZE);
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(png)));
        assertThat(reader.getWidth(0)).isEqualTo((int) Math.ceil(SIZE.width * 3.125));
        Node density =
                reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0").getFirstChild();
        while (!density.getNodeName().equals("pHYs")) {
            density = density.getNextSibling();
        }
        assertThat(density.getAttributes().getNamedItem("pixelsPerUnitXAxis").getNodeValue())
                .isEqualTo("11811");
        assertThat(png).isEqualTo(PictureFile.png(picture(chart), SIZE));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void asSvgItsLettersAreTextAndNothingIsFetchedOrRun(Chart chart) throws Exception {
        assumeTrue(
                ExampleCharts.look().font().canDisplayUpTo("勾稽") < 0, "no font with Chinese letters on this machine");
        byte[] svg = PictureFile.svg(picture(chart), SIZE);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        assertThat(document.getDocumentElement().getNodeName()).isEqualTo("svg");
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("image").getLength()).isZero();
        String words = document.getDocumentElement().getTextContent().replaceAll("\\s", "");
        assertThat(words).contains(chart.heading().title().replaceAll("\\s", ""));
        String text = new String(svg, StandardCharsets.UTF_8);
        assertThat(text.replace("http://www.w3.org/2000/svg", "").replace("http://www.w3.org/1999/xlink", ""))
                .doesNotContain("http");
        assertThat(svg).isEqualTo(PictureFile.svg(picture(chart), SIZE));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void fewBarsDoNotGrowFat(Chart chart) {
        assertThat(picture(chart).height(2_000)).isLessThanOrEqualTo(2_000);
        if (chart instanceof Bars) {
            assertThat(picture(chart).height(2_000)).isLessThan(400);
        }
    }
}
