package chat.prosa.contract;

import java.io.IOException;
import java.time.Instant;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

import chat.prosa.chat.Attachment;
import chat.prosa.desk.ChatForOne;
import chat.prosa.desk.ChatView;
import chat.prosa.desk.Greeting;
import chat.prosa.desk.Refusal;
import chat.prosa.directory.Named;
import chat.prosa.history.FoundLine;
import chat.prosa.history.NamedTicket;
import chat.prosa.history.TicketComment;
import chat.prosa.id.Id;
import chat.prosa.macro.NamedMacro;

/** Has Jackson write all that the contract names as the socket writes it. */
public final class ContractModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    public ContractModule() {
        super("prosa-contract");
        write(Instant.class, Timestamps::write);
        write(Id.class, (id, json) -> json.writeString(id.toString()));
        write(Named.class, References::write);
        write(Enum.class, (choice, json) -> json.writeString(Words.of(choice)));
        write(ChatView.class, ChatJson::write);
        write(ChatForOne.class, ChatJson::write);
        write(SeenEntry.class, (seen, json) -> EntryJson.write(seen.entry(), seen.by(), json));
        write(Greeting.Colleague.class, ConsultantJson::write);
        write(Greeting.Reachable.class, ConsultantJson::write);
        write(NamedTicket.class, TicketJson::write);
        write(FoundLine.class, FoundLineJson::write);
        write(TicketComment.class, TicketCommentJson::write);
        write(NamedMacro.class, MacroJson::write);
        write(Attachment.class, AttachmentJson::write);
        write(Refusal.class, RefusalJson::write);
    }

    private <T> void write(Class<T> type, Shape<T> shape) {
        addSerializer(type, new Shaped<>(type, shape));
    }

    private static final class Shaped<T> extends StdSerializer<T> {

        private static final long serialVersionUID = 1;

        private final transient Shape<T> shape;

        Shaped(Class<T> type, Shape<T> shape) {
            super(type);
            this.shape = shape;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            shape.write(value, json);
        }
    }
}
