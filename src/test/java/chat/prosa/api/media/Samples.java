package chat.prosa.api.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files to attach. Pictures are red on the left and blue on the right. */
public final class Samples {

    public static final String PAGE = "<!DOCTYPE html><html><body><script>alert(1)</script></body></html>";

    private Samples() {}

    public static byte[] png(int width, int height) {
        return picture("png", width, height);
    }

    public static byte[] jpeg(int width, int height) {
        return picture("jpeg", width, height);
    }

    public static byte[] gif(int width, int height) {
        return picture("gif", width, height);
    }

    /** One whose camera was held as EXIF says. */
    static byte[] turnedJpeg(int width, int height, int turn) {
        var exif = ByteBuffer.allocate(36)
                .putInt(0xFFE10022)
                .put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) turn)
                .putShort((short) 0)
                .putInt(0);
        return inserted(jpeg(width, height), 2, exif.array());
    }

    /** Its first scan comes so many times more; each time the whole picture is to be worked through. */
    static byte[] jpegOfScans(int more) {
        var scan = new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 0, 0};
        var scans = ByteBuffer.allocate(more * scan.length);
        for (var i = 0; i < more; i++) {
            scans.put(scan);
        }
        var jpeg = jpeg(16, 16);
        return inserted(jpeg, jpeg.length - 2, scans.array());
    }

    /** One that says it is as large, with hardly a byte in it. */
    public static byte[] pngThatClaims(int width, int height) {
        var png = png(1, 1);
        var header = ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var check = new CRC32();
        check.update(png, 12, 17);
        header.putInt(29, (int) check.getValue());
        return png;
    }

    public static byte[] zip() {
        var zip = new ByteArrayOutputStream();
        try (var entries = new ZipOutputStream(zip)) {
            entries.putNextEntry(new ZipEntry("readme.txt"));
            entries.write("text".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip.toByteArray();
    }

    private static byte[] picture(String format, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawing = picture.createGraphics();
        drawing.setColor(Color.RED);
        drawing.fillRect(0, 0, width / 2, height);
        drawing.setColor(Color.BLUE);
        drawing.fillRect(width / 2, 0, width - width / 2, height);
        drawing.dispose();
        var written = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    private static byte[] inserted(byte[] whole, int at, byte[] part) {
        return ByteBuffer.allocate(whole.length + part.length)
                .put(whole, 0, at)
                .put(part)
                .put(whole, at, whole.length - at)
                .array();
    }
}
