package chat.prosa.api.media;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Makes a picture small, and upright. */
final class Shrinking {

    private Shrinking() {}

    /** @param longest what its longest side is to have at most */
    static BufferedImage of(BufferedImage picture, int turn, int longest) {
        var nearly = picture;
        while (longest(nearly) >= 2 * longest) {
            nearly = scaled(nearly, Turn.UPRIGHT, 0.5);
        }
        return scaled(nearly, turn, Math.min(1, (double) longest / longest(nearly)));
    }

    /** By no less than a half, because it mixes no more than four pixels into one. */
    private static BufferedImage scaled(BufferedImage picture, int turn, double scale) {
        var width = scaled(picture.getWidth(), scale);
        var height = scaled(picture.getHeight(), scale);
        var transform = Turn.of(turn, width, height);
        transform.scale((double) width / picture.getWidth(), (double) height / picture.getHeight());
        return Turn.swapsSides(turn)
                ? drawn(picture, transform, height, width)
                : drawn(picture, transform, width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, AffineTransform transform, int width, int height) {
        var opaque = picture.getColorModel().getTransparency() == BufferedImage.OPAQUE;
        var drawn = new BufferedImage(width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        var drawing = drawn.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.drawImage(picture, transform, null);
        drawing.dispose();
        return drawn;
    }

    private static int scaled(int side, double scale) {
        return (int) Math.max(1, Math.round(side * scale));
    }

    private static int longest(BufferedImage picture) {
        return Math.max(picture.getWidth(), picture.getHeight());
    }
}
