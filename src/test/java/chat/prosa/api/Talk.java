package chat.prosa.api;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import chat.prosa.chat.What;
import chat.prosa.desk.Command;
import chat.prosa.dispatch.Dispatch;
import chat.prosa.dispatch.Reply;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.MessageKey;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.SessionId;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

/** Has people of firms talk, as they would over the socket. */
@ApplicationScoped
public class Talk {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Dispatch dispatch;

    Talk(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    /** A customer opens a chat with a first message. */
    public ChatId open(Firm firm, String customer, String project, String text) {
        var chat = new ChatId(UUID.randomUUID());
        done(
                firm,
                new Command.OpenChat(
                        customer(firm, customer),
                        chat,
                        new ProjectId(firm.id(project)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new What.Message(key(), text))));
        return chat;
    }

    public void take(Firm firm, String consultant, ChatId chat) {
        done(firm, new Command.TakeChat(consultant(firm, consultant), chat));
    }

    public void say(Firm firm, String consultant, ChatId chat, String text) {
        done(firm, new Command.SendMessage(consultant(firm, consultant), chat, new What.Message(key(), text)));
    }

    public void note(Firm firm, String consultant, ChatId chat, String text) {
        done(firm, new Command.SendMessage(consultant(firm, consultant), chat, new What.Note(key(), text)));
    }

    public void read(Firm firm, String consultant, ChatId chat, int seq) {
        done(firm, new Command.MarkRead(consultant(firm, consultant), chat, seq));
    }

    public void close(Firm firm, String person, ChatId chat) {
        var by = Firms.CUSTOMERS.contains(person) ? customer(firm, person) : consultant(firm, person);
        done(firm, new Command.CloseChat(by, chat));
    }

    /** A consultant comes online. */
    public void connect(Firm firm, String consultant) {
        done(firm, new Command.Connect(consultant(firm, consultant), new SessionId(UUID.randomUUID())));
    }

    public Reply ask(Firm firm, Command command) {
        return dispatch.ask(new OrganizationId(firm.id()), command).await().atMost(PATIENCE);
    }

    private void done(Firm firm, Command command) {
        assertInstanceOf(Reply.Done.class, ask(firm, command));
    }

    private static ConsultantId consultant(Firm firm, String name) {
        return new ConsultantId(firm.id(name));
    }

    private static CustomerId customer(Firm firm, String name) {
        return new CustomerId(firm.id(name));
    }

    private static MessageKey key() {
        return new MessageKey(UUID.randomUUID());
    }
}
