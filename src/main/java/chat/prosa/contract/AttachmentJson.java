package chat.prosa.contract;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import chat.prosa.chat.Attachment;

/** Something attached to a chat; pictures say how large they are. */
public final class AttachmentJson {

    private AttachmentJson() {}

    public static void write(Attachment attachment, JsonGenerator json) throws IOException {
        json.writeStartObject();
        References.writeId("id", attachment.id(), json);
        json.writeStringField("name", attachment.name());
        json.writeStringField("type", attachment.type());
        json.writeNumberField("size", attachment.size());
        if (attachment.dimensions().isPresent()) {
            var dimensions = attachment.dimensions().get();
            json.writeNumberField("width", dimensions.width());
            json.writeNumberField("height", dimensions.height());
        }
        json.writeEndObject();
    }
}
