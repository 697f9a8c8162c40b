package chat.prosa.api;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.NotNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import chat.prosa.api.problem.Problem;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.ServiceGroupId;
import chat.prosa.macro.Action;
import chat.prosa.macro.Template;

/** An action as it is sent. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "message", value = NewAction.Message.class),
    @JsonSubTypes.Type(name = "note", value = NewAction.Note.class),
    @JsonSubTypes.Type(name = "tag", value = NewAction.Tag.class),
    @JsonSubTypes.Type(name = "untag", value = NewAction.Untag.class),
    @JsonSubTypes.Type(name = "invite", value = NewAction.Invite.class),
    @JsonSubTypes.Type(name = "transfer", value = NewAction.Transfer.class),
    @JsonSubTypes.Type(name = "requeue", value = NewAction.Requeue.class),
    @JsonSubTypes.Type(name = "park", value = NewAction.Park.class),
    @JsonSubTypes.Type(name = "ticket", value = NewAction.Ticket.class),
    @JsonSubTypes.Type(name = "leave", value = NewAction.Leave.class),
    @JsonSubTypes.Type(name = "close", value = NewAction.Close.class)
})
sealed interface NewAction {

    /**
     * The action that is meant, with whatever flaws it has.
     *
     * @param at where it was sent, for the problem that ends the request where nothing can be meant
     */
    Action meant(String at);

    record Message(Optional<String> text) implements NewAction {

        @Override
        public Action meant(String at) {
            return new Action.Message(template(text));
        }
    }

    record Note(Optional<String> text) implements NewAction {

        @Override
        public Action meant(String at) {
            return new Action.Note(template(text));
        }
    }

    record Tag(Optional<List<@NotNull String>> tags) implements NewAction {

        @Override
        public Action meant(String at) {
            return new Action.Tag(tags.orElse(List.of()));
        }
    }

    record Untag(Optional<List<@NotNull String>> tags) implements NewAction {

        @Override
        public Action meant(String at) {
            return new Action.Untag(tags.orElse(List.of()));
        }
    }

    record Invite(Optional<ConsultantId> consultant) implements NewAction {

        @Override
        public Action meant(String at) {
            return new Action.Invite(consultant.orElseThrow(
                    () -> Problem.invalid(at + ".consultant", "It must be the id of a consultant.")
                            .asException()));
        }
    }

    /** To the service group of the chat's project where nobody is named. */
    record Transfer(Optional<ConsultantId> consultant, Optional<ServiceGroupId> serviceGroup) implements NewAction {

        @Override
        public Action meant(String at) {
            if (consultant.isPresent() && serviceGroup.isPresent()) {
                throw Problem.invalid(at + ".serviceGroup", "There is a consultant already: name one of them.")
                        .asException();
            }
            return new Action.Transfer(consultant
                    .<Action.Transfer.To>map(Action.Transfer.Consultant::new)
                    .or(() -> serviceGroup.map(Action.Transfer.Group::new))
                    .orElseGet(Action.Transfer.ProjectsGroup::new));
        }
    }

    record Requeue() implements NewAction {

        @Override
        public Action meant(String at) {
            return new Action.Requeue();
        }
    }

    record Park() implements NewAction {

        @Override
        public Action meant(String at) {
            return new Action.Park();
        }
    }

    record Ticket(Optional<String> subject, Optional<String> description) implements NewAction {

        @Override
        public Action meant(String at) {
            return new Action.Ticket(template(subject), template(description));
        }
    }

    record Leave() implements NewAction {

        @Override
        public Action meant(String at) {
            return new Action.Leave();
        }
    }

    record Close() implements NewAction {

        @Override
        public Action meant(String at) {
            return new Action.Close();
        }
    }

    private static Template template(Optional<String> text) {
        return new Template(text.orElse(""));
    }
}
