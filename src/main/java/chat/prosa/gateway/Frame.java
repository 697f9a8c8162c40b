package chat.prosa.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;

/** A frame as it goes out: written once, sent to any number of sockets. */
final class Frame {

    private static final JsonFactory JSON = new JsonFactory();

    private final byte[] bytes;

    private Frame(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Writes a frame without a ref: something that nobody asked for. */
    static Frame of(String type, Body body) {
        return of(type, "", body);
    }

    /** Writes an answer; to what had no ref it has none either. */
    static Frame of(String type, String ref, Body body) {
        var bytes = new ByteArrayOutputStream(0);
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("type", type);
            if (!ref.isEmpty()) {
                json.writeStringField("ref", ref);
            }
            json.writeFieldName("data");
            body.write(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Frame(bytes.toByteArray());
    }

    /** How many bytes it has. */
    int size() {
        return bytes.length;
    }

    /** One more sending of it, over the same bytes. */
    TextWebSocketFrame sending() {
        return new TextWebSocketFrame(Unpooled.wrappedBuffer(bytes));
    }

    /** Writes a frame's data, one object. */
    @FunctionalInterface
    interface Body {

        void write(JsonGenerator json) throws IOException;
    }
}
