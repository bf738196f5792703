package org.gouji.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;

/** Pictures as files: dots for documents, lines and letters for the rest. The same picture gives the same bytes. */
public final class PictureFile {
    /** Dots to the inch of a screen at 100 %. */
    private static final double SCREEN = 96;

    private static final double PRINT = 300;
    private static final double INCHES_TO_THE_METRE = 1000 / 25.4;
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** Fonts with Chinese letters of the systems there are; a picture must not depend on the one it was made on. */
    private static final String FONTS =
            "'$1', 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', 'Source Han Sans SC', sans-serif";

    private PictureFile() {}

    /** A picture {@code times} as fine as on a screen at 100 %. */
    public static BufferedImage dots(Picture picture, Dimension size, double times) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(size.width * times), (int) Math.ceil(size.height * times), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.scale(times, times);
            picture.paint(g, new Rectangle2D.Double(0, 0, size.width, size.height));
        } finally {
            g.dispose();
        }
        return image;
    }

    /** As PNG with 300 dots to the inch, which says so itself. */
    public static byte[] png(Picture picture, Dimension size) {
        BufferedImage image = dots(picture, size, PRINT / SCREEN);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            IIOMetadata metadata = writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
            String dots = String.valueOf(Math.round(PRINT * INCHES_TO_THE_METRE));
            IIOMetadataNode density = new IIOMetadataNode("pHYs");
            density.setAttribute("pixelsPerUnitXAxis", dots);
            density.setAttribute("pixelsPerUnitYAxis", dots);
            density.setAttribute("unitSpecifier", "meter");
            IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
            root.appendChild(density);
            metadata.mergeTree("javax_imageio_png_1.0", root);
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, metadata));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** As SVG with its letters as text, without anything that must be fetched or run. */
    public static byte[] svg(Picture picture, Dimension size) {
        Document document = dom().createDocument(NAMESPACE, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        SVGGraphics2D g = new SVGGraphics2D(context, false);
        g.setSVGCanvasSize(size);
        picture.paint(g, new Rectangle2D.Double(0, 0, size.width, size.height));
        StringWriter text = new StringWriter();
        try {
            g.stream(text, false);
        } catch (org.apache.batik.svggen.SVGGraphics2DIOException e) {
            throw new UncheckedIOException(e);
        } finally {
            g.dispose();
        }
        // the document type names a place in the network, which readers of XML might ask
        String svg = text.toString();
        String body = svg.substring(svg.indexOf("<svg"))
                .replaceAll("font-family=\"'([^\"']*)'\"", "font-family=\"" + FONTS + "\"");
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + body).getBytes(StandardCharsets.UTF_8);
    }

    private static DOMImplementation dom() {
        try {
            return DOMImplementationRegistry.newInstance().getDOMImplementation("XML 1.0");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the platform has no documents", e);
        }
    }
}
