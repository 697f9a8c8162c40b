package chat.prosa.gateway;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.netty.buffer.Unpooled;

import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.PersonId;

/** A reader of frames, and those who send them. */
abstract class ReadFrames {

    static final String ID = "0198c0de-0000-7000-8000-000000000001";
    static final CustomerId LIA = new CustomerId(new UUID(0, 1));
    static final ConsultantId ANA = new ConsultantId(new UUID(0, 2));
    static final int LONGEST = 10;

    final FrameReader reader = new FrameReader(LONGEST);

    static String frame(String type, String data) {
        return "{'type':'" + type + "','data':{" + data.replace("%s", ID) + "}}";
    }

    Asked read(PersonId by, String frame) {
        return hear(by, frame).asked();
    }

    Heard hear(PersonId by, String frame) {
        return reader.read(Unpooled.copiedBuffer(frame.replace('\'', '"'), StandardCharsets.UTF_8), by);
    }
}
