package chat.prosa.api.media;

import java.awt.geom.AffineTransform;

/** How a picture is to be turned and mirrored to stand upright, by the numbers that EXIF has for it. */
final class Turn {

    static final int UPRIGHT = 1;

    private Turn() {}

    /** Whether the width becomes the height. */
    static boolean swapsSides(int turn) {
        return turn >= 5;
    }

    /** @param width the picture's before it is turned; so is the height */
    static AffineTransform of(int turn, double width, double height) {
        return switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
