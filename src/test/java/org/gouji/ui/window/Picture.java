package org.gouji.ui.window;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;

/** A picture of a component with as many dots to the point as its screen has, and with few colours so that the file is small. */
public final class Picture {
    private static final int COLOURS = 32;
    private static final int BITS = 8;
    private static final byte PALETTE = 3;
    private static final long SIGNATURE = 0x89504e470d0a1a0aL;

    private final BufferedImage image;

    private Picture(BufferedImage image) {
        this.image = image;
    }

    /** Draws a component; event thread only. */
    public static Picture of(Component component) {
        int scale = scale(component);
        Dimension size = component.getSize();
        BufferedImage image = new BufferedImage(size.width * scale, size.height * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.scale(scale, scale);
        // painted, not printed: a printed table shows no choice; and not by way of a buffer with fewer dots
        RepaintManager manager = RepaintManager.currentManager(component);
        manager.setDoubleBufferingEnabled(false);
        component.paint(g);
        // menus are windows of their own
        for (Window menu : menus(component)) {
            Point corner = menu.getLocationOnScreen();
            SwingUtilities.convertPointFromScreen(corner, component);
            Graphics2D part = (Graphics2D) g.create();
            part.translate(corner.x, corner.y);
            menu.paint(part);
            part.dispose();
        }
        manager.setDoubleBufferingEnabled(true);
        g.dispose();
        return new Picture(reduced(image));
    }

    private static List<Window> menus(Component component) {
        return Arrays.stream(SwingUtilities.getWindowAncestor(component).getOwnedWindows())
                .filter(w -> w.getType() == Window.Type.POPUP && w.isShowing())
                .toList();
    }

    /** How many dots the screen of a component has to the point. */
    public static int scale(Component component) {
        return (int) Math.round(
                component.getGraphicsConfiguration().getDefaultTransform().getScaleX());
    }

    /** Writes it as PNG with a palette, unfiltered: a fifth smaller than what the JDK writes. */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeLong(SIGNATURE);
            chunk(out, "IHDR", header -> {
                header.writeInt(image.getWidth());
                header.writeInt(image.getHeight());
                header.write(new byte[] {BITS, PALETTE, 0, 0, 0});
            });
            IndexColorModel colours = (IndexColorModel) image.getColorModel();
            chunk(out, "PLTE", palette -> {
                for (int i = 0; i < colours.getMapSize(); i++) {
                    palette.write(colours.getRed(i));
                    palette.write(colours.getGreen(i));
                    palette.write(colours.getBlue(i));
                }
            });
            chunk(out, "IDAT", this::dots);
            chunk(out, "IEND", end -> {});
        }
    }

    private interface Part {
        void write(DataOutputStream out) throws IOException;
    }

    private static void chunk(DataOutputStream out, String name, Part part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeBytes(name);
        part.write(data);
        CRC32 sum = new CRC32();
        sum.update(bytes.toByteArray());
        out.writeInt(bytes.size() - name.length());
        bytes.writeTo(out);
        out.writeInt((int) sum.getValue());
    }

    private void dots(DataOutputStream out) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        DeflaterOutputStream packed = new DeflaterOutputStream(out, deflater);
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRaster().getSamples(0, y, row.length, 1, 0, row);
            packed.write(0);
            for (int dot : row) {
                packed.write(dot);
            }
        }
        packed.finish();
        deflater.end();
    }

    /** Few colours: those used much and unlike each other; what is left, the rims of letters, takes the nearest of them. */
    private static BufferedImage reduced(BufferedImage image) {
        int width = image.getWidth();
        int[] dots = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        Map<Integer, Integer> uses = new TreeMap<>();
        for (int dot : dots) {
            uses.merge(dot & 0xffffff, 1, Integer::sum);
        }
        List<Integer> kept = kept(uses);
        byte[] red = new byte[kept.size()];
        byte[] green = new byte[kept.size()];
        byte[] blue = new byte[kept.size()];
        for (int i = 0; i < kept.size(); i++) {
            Color colour = new Color(kept.get(i));
            red[i] = (byte) colour.getRed();
            green[i] = (byte) colour.getGreen();
            blue[i] = (byte) colour.getBlue();
        }
        BufferedImage few = new BufferedImage(
                width,
                image.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, kept.size(), red, green, blue));
        Map<Integer, Integer> nearest = new HashMap<>();
        int[] indices = new int[dots.length];
        for (int i = 0; i < dots.length; i++) {
            indices[i] = nearest.computeIfAbsent(dots[i] & 0xffffff, dot -> nearest(dot, kept));
        }
        few.getRaster().setPixels(0, 0, width, image.getHeight(), indices);
        return few;
    }

    private static List<Integer> kept(Map<Integer, Integer> uses) {
        List<Integer> kept = new ArrayList<>();
        Map<Integer, Integer> distances = new TreeMap<>();
        uses.keySet().forEach(colour -> distances.put(colour, 3 * 255 * 255));
        for (int i = 0; i < Math.min(COLOURS, uses.size()); i++) {
            int next = distances.entrySet().stream()
                    .max(Comparator.comparingDouble(e -> Math.sqrt(uses.get(e.getKey())) * e.getValue()))
                    .orElseThrow()
                    .getKey();
            kept.add(next);
            distances.replaceAll((colour, least) -> Math.min(least, distance(colour, next)));
        }
        return kept;
    }

    private static int nearest(int dot, List<Integer> kept) {
        int best = 0;
        for (int i = 1; i < kept.size(); i++) {
            best = distance(dot, kept.get(i)) < distance(dot, kept.get(best)) ? i : best;
        }
        return best;
    }

    private static int distance(int one, int other) {
        int r = (one >> 16 & 255) - (other >> 16 & 255);
        int g = (one >> 8 & 255) - (other >> 8 & 255);
        int b = (one & 255) - (other & 255);
        return r * r + g * g + b * b;
    }
}
