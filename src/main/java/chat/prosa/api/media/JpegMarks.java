package chat.prosa.api.media;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What stands between the pixels of a JPEG.
 *
 * @param turn how a camera was held: 1 to 8 as in EXIF, where 1 is upright
 * @param scans in how many layers the picture comes; each costs as much time as the whole
 */
record JpegMarks(int turn, int scans) {

    /** Of other pictures. */
    static final JpegMarks NONE = new JpegMarks(Turn.UPRIGHT, 1);

    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APPLICATION_1 = 0xE1;
    private static final long EXIF = 0x457869660000L;
    private static final int ORIENTATION = 0x0112;

    static JpegMarks of(Path file) throws IOException {
        try (var bytes = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 64 * 1024))) {
            return read(bytes);
        }
    }

    /** One that breaks off says what it said so far. */
    private static JpegMarks read(DataInputStream bytes) throws IOException {
        var turn = Turn.UPRIGHT;
        var scans = 0;
        try {
            for (var mark = next(bytes); mark != END; mark = next(bytes)) {
                switch (mark) {
                    case START -> {}
                    case SCAN -> scans++;
                    case APPLICATION_1 -> turn = turn(segment(bytes), turn);
                    default -> segment(bytes);
                }
            }
        } catch (EOFException brokenOff) {
            // nothing more is to be learnt
        }
        return new JpegMarks(turn, scans);
    }

    /** The next mark; pixels are passed over, in which a zero or a count follows what would else be one. */
    private static int next(DataInputStream bytes) throws IOException {
        while (true) {
            while (bytes.readUnsignedByte() != MARK) {}
            var mark = bytes.readUnsignedByte();
            while (mark == MARK) {
                mark = bytes.readUnsignedByte();
            }
            if (mark != 0 && (mark < 0xD0 || mark > 0xD7)) {
                return mark;
            }
        }
    }

    private static ByteBuffer segment(DataInputStream bytes) throws IOException {
        var content = new byte[Math.max(0, bytes.readUnsignedShort() - 2)];
        bytes.readFully(content);
        return ByteBuffer.wrap(content);
    }

    private static int turn(ByteBuffer segment, int otherwise) {
        try {
            var exif = segment.getLong() >>> 16 == EXIF;
            return exif ? tiff(segment.slice(6, segment.capacity() - 6), otherwise) : otherwise;
        } catch (BufferUnderflowException | IndexOutOfBoundsException broken) {
            return otherwise;
        }
    }

    private static int tiff(ByteBuffer tiff, int otherwise) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var count = Short.toUnsignedInt(tiff.getShort(directory));
        for (var entry = directory + 2; entry < directory + 2 + 12 * count; entry += 12) {
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                var turn = tiff.getShort(entry + 8);
                return turn >= 1 && turn <= 8 ? turn : otherwise;
            }
        }
        return otherwise;
    }
}
