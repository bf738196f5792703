package org.gouji.read.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.read.Extract;
import org.gouji.read.Patience;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.ZipDirectory;
import org.gouji.read.page.Glyph;
import org.gouji.read.page.PageAssembler;
import org.gouji.read.page.PageContent;
import org.gouji.read.page.Strokes;

/**
 * Reads OFD files (GB/T 33190): pages in order, with the templates under them. Only letters and lines are looked at. It was never
 * tried on a file of a real office, for none was at hand; those of the tests were written by a library and by hand. Any thread.
 */
public final class OfdReader {
    private static final int MOST_PAGES = 300;
    private static final int MOST_GLYPHS = 1_000_000;
    private static final double[] A4 = {0, 0, 210, 297};

    /** The document in an OFD file; throws where it is damaged or has no text but pictures of it. */
    public Extract read(byte[] bytes) throws UnreadableFileException {
        return new Reading(ZipDirectory.open(bytes)).extract();
    }

    /** One file. */
    private static final class Reading {
        private final ZipDirectory zip;
        private final Map<String, String> templates = new HashMap<>();
        private final List<String> pages = new ArrayList<>();
        private double[] box = A4;
        private int pictures;
        private int drawn;

        Reading(ZipDirectory zip) {
            this.zip = zip;
        }

        Extract extract() throws UnreadableFileException {
            OfdXml root = part("OFD.xml");
            String document = "";
            while (document.isEmpty() && root.next()) {
                document = root.name().equals("DocRoot") ? resolve("OFD.xml", root.text()) : "";
            }
            readDocument(document);
            List<PageContent> contents = new ArrayList<>();
            for (String page : pages) {
                Patience.check();
                contents.add(page(page, contents.size() + 1));
            }
            if (drawn == 0) {
                throw new UnreadableFileException("read.failed.scan", Map.of("count", String.valueOf(pages.size())));
            }
            long unknown = contents.stream()
                    .flatMap(c -> c.glyphs().stream())
                    .filter(g -> g.text().equals(Glyph.UNKNOWN))
                    .count();
            if (unknown * 2 > drawn) {
                throw new UnreadableFileException("read.failed.unknownLetters");
            }
            return new Extract(PageAssembler.assemble(contents, ""), pictures, false);
        }

        private void readDocument(String name) throws UnreadableFileException {
            OfdXml xml = part(name);
            while (xml.next()) {
                Optional<String> place = xml.attribute("BaseLoc").map(loc -> resolve(name, loc));
                if (xml.name().equals("PhysicalBox")) {
                    box = box(xml, box);
                } else if (xml.name().equals("TemplatePage") && place.isPresent()) {
                    templates.put(xml.attribute("ID").orElse(""), place.get());
                } else if (xml.name().equals("Page") && place.isPresent()) {
                    pages.add(place.get());
                }
                if (pages.size() > MOST_PAGES) {
                    throw new UnreadableFileException(
                            "read.failed.tooManyPages", Map.of("limit", String.valueOf(MOST_PAGES)));
                }
            }
            if (pages.isEmpty()) {
                throw OfdXml.broken();
            }
        }

        private static double[] box(OfdXml xml, double[] otherwise) throws UnreadableFileException {
            double[] box = OfdXml.parse(xml.text());
            return box.length == 4 && box[2] > 0 && box[3] > 0 ? box : otherwise;
        }

        private PageContent page(String name, int number) throws UnreadableFileException {
            List<Glyph> glyphs = new ArrayList<>();
            Strokes strokes = new Strokes();
            double[] own = content(name, glyphs, strokes, true);
            drawn += glyphs.size();
            if (drawn > MOST_GLYPHS) {
                throw new UnreadableFileException("read.failed.hostile");
            }
            double width = Placing.points(own[2]);
            double height = Placing.points(own[3]);
            glyphs.removeIf(g -> g.left() < -1 || g.right() > width + 1 || g.top() < -1 || g.bottom() > height + 1);
            return new PageContent(number, width, height, glyphs, strokes.rules());
        }

        private double[] content(String name, List<Glyph> glyphs, Strokes strokes, boolean withTemplates)
                throws UnreadableFileException {
            double[] own = box;
            OfdXml xml = part(name);
            while (xml.next()) {
                switch (xml.name()) {
                    case "PhysicalBox":
                        own = box(xml, own);
                        break;
                    case "Template":
                        Optional<String> template = xml.attribute("TemplateID").map(templates::get);
                        if (withTemplates && template.isPresent()) {
                            content(template.get(), glyphs, strokes, false);
                        }
                        break;
                    case "TextObject":
                        TextObject.read(xml, glyphs);
                        break;
                    case "PathObject":
                        PathObject.read(xml, strokes);
                        break;
                    case "ImageObject":
                        pictures++;
                        break;
                    default:
                        break;
                }
            }
            return own;
        }

        private OfdXml part(String name) throws UnreadableFileException {
            return OfdXml.open(zip.content(name).orElseThrow(OfdXml::broken));
        }

        /** The name in the package of what {@code part} calls {@code location}. */
        private static String resolve(String part, String location) {
            String clean = location.strip().replace('\\', '/');
            if (clean.startsWith("/")) {
                return clean.substring(1);
            }
            return part.substring(0, part.lastIndexOf('/') + 1) + clean;
        }
    }
}
