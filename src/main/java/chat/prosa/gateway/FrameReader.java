package chat.prosa.gateway;

import java.io.IOException;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;

import chat.prosa.desk.Refusal;
import chat.prosa.id.PersonId;

/** Reads frames. What they say is checked in shape and value; whether it may be done is for the desk to say. */
final class FrameReader {

    /** Nothing that we read is deeper than two; what we pass over may be, but not without end. */
    private static final int DEEPEST = 64;

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final int longestText;

    /** @param longestText in Unicode characters (code points) */
    FrameReader(int longestText) {
        this.longestText = longestText;
    }

    Heard read(ByteBuf frame, PersonId by) {
        var envelope = new Envelope();
        var fault = read(frame, envelope);
        var asked =
                fault.map(why -> Asked.refused(Refusal.Code.MALFORMED, why)).orElseGet(() -> understand(envelope, by));
        return new Heard(envelope.ref(), asked);
    }

    private static Optional<String> read(ByteBuf frame, Envelope envelope) {
        var bytes = ByteBufUtil.getBytes(frame, frame.readerIndex(), frame.readableBytes(), false);
        try (var json = JSON.createParser(bytes)) {
            return envelope.read(json);
        } catch (IOException notJson) {
            return Optional.of("This is not JSON.");
        }
    }

    private Asked understand(Envelope envelope, PersonId by) {
        var type = CommandType.named(envelope.type());
        return type.isPresent()
                ? understand(type.get(), envelope.data(), by)
                : Asked.refused(Refusal.Code.UNKNOWN_TYPE, "There is no command of that type.");
    }

    private Asked understand(CommandType type, Data data, PersonId by) {
        if (!type.mayBeAskedBy(by)) {
            return Asked.refused(Refusal.Code.NOT_ALLOWED, "Not for you to ask: " + type.wire() + ".");
        }
        var refusal = data.check(type, longestText);
        if (refusal.isEmpty()) {
            return type.asked(by, data);
        }
        return type == CommandType.TYPING ? new Asked.Nothing() : new Asked.Refused(refusal.get());
    }
}
