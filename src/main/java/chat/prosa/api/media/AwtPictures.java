package chat.prosa.api.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import chat.prosa.chat.Dimensions;

/** Pictures by what the JDK brings along; what it cannot read is none. */
@Singleton
final class AwtPictures implements Pictures {

    private static final Logger LOG = Logger.getLogger(AwtPictures.class);

    /** A few bytes can unfold to any number of pixels, and a few more to any number of layers of them. */
    private static final long MOST_PIXELS = 40_000_000;

    private static final int MOST_SCANS = 100;

    /** So many times what a small one needs are read, to be mixed. */
    private static final int ENOUGH = 3;

    private interface Use<T> {
        T of(ImageReader picture, int turn) throws IOException;
    }

    /** There is no screen to be looked for. */
    AwtPictures() {
        System.setProperty("java.awt.headless", "true");
    }

    @Override
    public Optional<Dimensions> dimensions(Path file, String type) {
        return read(file, type, AwtPictures::dimensions);
    }

    @Override
    public boolean shrink(Path file, String type, Path to) {
        return read(file, type, (picture, turn) -> shrink(picture, turn, type, to))
                .orElse(false);
    }

    /** Whatever is wrong with a picture, the file is still a file. */
    private static <T> Optional<T> read(Path file, String type, Use<T> use) {
        try {
            return SHOWN.contains(type) ? readShown(file, type, use) : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            LOG.debug("A picture cannot be read", unreadable);
        } catch (LinkageError missing) {
            LOG.warn("This platform cannot read pictures", missing);
        }
        return Optional.empty();
    }

    private static <T> Optional<T> readShown(Path file, String type, Use<T> use) throws IOException {
        var readers = ImageIO.getImageReadersByMIMEType(type);
        var marks = type.equals("image/jpeg") ? JpegMarks.of(file) : JpegMarks.NONE;
        return readers.hasNext() && marks.scans() <= MOST_SCANS
                ? read(file, readers.next(), marks.turn(), use)
                : Optional.empty();
    }

    private static <T> Optional<T> read(Path file, ImageReader picture, int turn, Use<T> use) throws IOException {
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            picture.setInput(input, true, true);
            var pixels = (long) picture.getWidth(0) * picture.getHeight(0);
            return pixels <= MOST_PIXELS ? Optional.of(use.of(picture, turn)) : Optional.empty();
        } finally {
            picture.dispose();
        }
    }

    private static Dimensions dimensions(ImageReader picture, int turn) throws IOException {
        var width = picture.getWidth(0);
        var height = picture.getHeight(0);
        return Turn.swapsSides(turn) ? new Dimensions(height, width) : new Dimensions(width, height);
    }

    private static boolean shrink(ImageReader picture, int turn, String type, Path to) throws IOException {
        var longest = Math.max(picture.getWidth(0), picture.getHeight(0));
        return longest > SMALL && write(Shrinking.of(some(picture, longest), turn, SMALL), type, to);
    }

    /** Only as many of its pixels as are of use, so that the others never take memory. */
    private static BufferedImage some(ImageReader picture, int longest) throws IOException {
        var every = Math.max(1, longest / (ENOUGH * SMALL));
        var parameters = picture.getDefaultReadParam();
        parameters.setSourceSubsampling(every, every, 0, 0);
        return picture.read(0, parameters);
    }

    private static boolean write(BufferedImage small, String type, Path to) throws IOException {
        var format = Pictures.typeOfSmall(type).substring("image/".length());
        return ImageIO.write(small, format, to.toFile());
    }
}
