package chat.prosa.api.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import chat.prosa.chat.Dimensions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AwtPicturesTest {

    @TempDir
    Path directory;

    private final Pictures pictures = new AwtPictures();

    @Test
    void aLargePictureIsMadeSmall() throws IOException {
        assertSmall(480, 300, Samples.png(1600, 1000), "image/png");
        assertSmall(300, 480, Samples.jpeg(1000, 1600), "image/jpeg");
        assertSmall(480, 240, Samples.gif(500, 250), "image/gif");
        assertSmall(480, 480, Samples.png(4001, 4001), "image/png");
    }

    @Test
    void aThinOneStaysVisible() throws IOException {
        assertSmall(480, 1, Samples.png(30_000, 2), "image/png");
    }

    @Test
    void aSmallPictureIsLeftAsItIs() throws IOException {
        var file = file(Samples.png(480, 480));
        assertEquals(Optional.of(new Dimensions(480, 480)), pictures.dimensions(file, "image/png"));
        assertFalse(pictures.shrink(file, "image/png", small()));
        assertFalse(Files.exists(small()));
    }

    @Test
    void theSmallOneShowsTheSame() throws IOException {
        pictures.shrink(file(Samples.png(1600, 1000)), "image/png", small());
        assertEquals(Color.RED, color(0.25, 0.5));
        assertEquals(Color.BLUE, color(0.75, 0.5));
    }

    /** Where the left side of the camera's picture, the red one, is to be. */
    @ParameterizedTest
    @CsvSource({"1, left", "2, right", "3, right", "4, left", "5, top", "6, top", "7, bottom", "8, bottom"})
    void aCameraThatWasHeldDifferentlyIsTurnedBack(int turn, String red) throws IOException {
        var file = file(Samples.turnedJpeg(1600, 1000, turn));
        var wide = turn < 5;
        assertEquals(
                Optional.of(wide ? new Dimensions(1600, 1000) : new Dimensions(1000, 1600)),
                pictures.dimensions(file, "image/jpeg"));
        assertTrue(pictures.shrink(file, "image/jpeg", small()));
        assertEquals(wide ? 480 : 300, ImageIO.read(small().toFile()).getWidth());
        assertEquals(red, reddest());
    }

    @Test
    void whatWouldUnfoldToTooMuchIsNoPicture() throws IOException {
        assertNone(Samples.pngThatClaims(50_000, 50_000), "image/png");
        assertNone(Samples.pngThatClaims(Integer.MAX_VALUE, Integer.MAX_VALUE), "image/png");
        assertNone(Samples.jpegOfScans(200), "image/jpeg");
    }

    @Test
    void whatIsBrokenIsNoPicture() throws IOException {
        assertNone(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, "image/png");
        assertNone(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, "image/jpeg");
        assertNone("GIF89a".getBytes(StandardCharsets.US_ASCII), "image/gif");
        assertNone(Samples.png(10, 10), "image/gif");
    }

    @Test
    void whatIsCutOffHasNoSmallOne() throws IOException {
        var whole = Samples.png(1600, 1000);
        var file = file(Arrays.copyOf(whole, 200));
        assertTrue(pictures.dimensions(file, "image/png").isPresent());
        assertFalse(pictures.shrink(file, "image/png", small()));
    }

    @Test
    void otherFilesAreNone() throws IOException {
        assertNone(Samples.PAGE.getBytes(StandardCharsets.US_ASCII), "text/html");
        assertNone(Samples.png(10, 10), "image/svg+xml");
    }

    private void assertSmall(int width, int height, byte[] picture, String type) throws IOException {
        assertTrue(pictures.shrink(file(picture), type, small()));
        assertEquals(Pictures.typeOfSmall(type), MediaTypes.of(small(), ""));
        var read = ImageIO.read(small().toFile());
        assertEquals(new Dimensions(width, height), new Dimensions(read.getWidth(), read.getHeight()));
    }

    private void assertNone(byte[] bytes, String type) throws IOException {
        assertEquals(Optional.empty(), pictures.dimensions(file(bytes), type));
        assertFalse(pictures.shrink(file(bytes), type, small()));
    }

    private Color color(double x, double y) throws IOException {
        BufferedImage read = ImageIO.read(small().toFile());
        return new Color(read.getRGB((int) (x * read.getWidth()), (int) (y * read.getHeight())));
    }

    private String reddest() throws IOException {
        if (red(0.1, 0.5) && red(0.1, 0.1) && red(0.1, 0.9)) {
            return "left";
        }
        if (red(0.9, 0.5) && red(0.9, 0.1) && red(0.9, 0.9)) {
            return "right";
        }
        return red(0.5, 0.1) ? "top" : "bottom";
    }

    private boolean red(double x, double y) throws IOException {
        return color(x, y).getRed() > 200;
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(directory.resolve("file"), bytes);
    }

    private Path small() {
        return directory.resolve("small");
    }
}
