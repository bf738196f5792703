package org.gouji.read.ofd;

/** Where the points of an object stand on its page: millimetres turned, moved and made points of 1/72 inch. */
final class Placing {
    private static final double POINTS = 72 / 25.4;
    private final double[] matrix;
    private final double left;
    private final double top;

    private Placing(double[] matrix, double left, double top) {
        this.matrix = matrix;
        this.left = left;
        this.top = top;
    }

    /** The placing of the element at which {@code xml} stands: attributes Boundary and CTM (GB/T 33190, 8.5). */
    static Placing of(OfdXml xml) {
        double[] boundary = xml.numbers("Boundary");
        double[] matrix = xml.numbers("CTM");
        return new Placing(
                matrix.length == 6 ? matrix : new double[] {1, 0, 0, 1, 0, 0},
                boundary.length == 4 ? boundary[0] : 0,
                boundary.length == 4 ? boundary[1] : 0);
    }

    static double points(double millimetres) {
        return millimetres * POINTS;
    }

    double x(double x, double y) {
        return points(left + matrix[0] * x + matrix[2] * y + matrix[4]);
    }

    double y(double x, double y) {
        return points(top + matrix[1] * x + matrix[3] * y + matrix[5]);
    }

    /** The height of a character of {@code size} millimetres on the page, in points. */
    double size(double size) {
        return points(size * Math.hypot(matrix[2], matrix[3]));
    }

    /** Quarter turns clockwise by which text lies. */
    int turn() {
        boolean lying = Math.abs(matrix[1]) > Math.abs(matrix[0]);
        return lying ? matrix[1] > 0 ? 1 : 3 : matrix[0] < 0 ? 2 : 0;
    }

    /** Whether it stands neither upright nor on a side, as a watermark. */
    boolean leans() {
        double a = Math.abs(matrix[0]);
        double b = Math.abs(matrix[1]);
        return Math.min(a, b) > 0.2 * Math.max(a, b);
    }
}
