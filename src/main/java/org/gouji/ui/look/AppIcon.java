package org.gouji.ui.look;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/** The program's icon: the character 勾 on a seal, drawn in every size a window system asks for. */
public final class AppIcon {
    private static final String SEAL = "勾";

    private AppIcon() {}

    /** The icon from 16 to 256 points. */
    public static List<Image> images() {
        return IntStream.of(16, 24, 32, 48, 64, 128, 256)
                .mapToObj(AppIcon::image)
                .toList();
    }

    private static Image image(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Look.color("Finding.error.color"));
        g.fill(new RoundRectangle2D.Double(0, 0, size, size, size / 4.0, size / 4.0));
        g.setColor(Look.color("Sheet.paper"));
        TextLayout seal =
                new TextLayout(SEAL, new Font(Font.SANS_SERIF, Font.BOLD, size * 3 / 4), g.getFontRenderContext());
        Rectangle2D bounds = seal.getBounds();
        seal.draw(g, (float) (size / 2.0 - bounds.getCenterX()), (float) (size / 2.0 - bounds.getCenterY()));
        g.dispose();
        return image;
    }
}
