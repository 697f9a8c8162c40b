package chat.prosa.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import chat.prosa.chat.Chat;
import chat.prosa.chat.State;
import chat.prosa.id.ChatId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.PersonId;
import chat.prosa.id.ProjectId;

/** The chats at hand: all that are live, and those that ended last, so that latecomers get a true answer. */
final class Chats {

    /** So many ended chats are remembered; an older one is recalled from the journal when somebody asks for it. */
    private static final int ENDED_REMEMBERED = 1_000;

    private record Place(CustomerId customer, ProjectId project) {}

    private final Map<ChatId, ChatFile> live = new HashMap<>();
    private final Map<Place, ChatFile> open = new HashMap<>();
    private final Map<PersonId, SequencedMap<ChatId, ChatFile>> byPerson = new HashMap<>();
    private final SequencedMap<ChatId, ChatFile> ended = new LinkedHashMap<>();

    Optional<ChatFile> find(ChatId id) {
        return Optional.ofNullable(live.get(id)).or(() -> Optional.ofNullable(ended.get(id)));
    }

    /** The one chat that a customer has open in a project (rule 7). */
    Optional<ChatFile> open(CustomerId customer, ProjectId project) {
        return Optional.ofNullable(open.get(new Place(customer, project)));
    }

    /** The live chats that a person takes part in, in the order in which he entered them. */
    Collection<ChatFile> of(PersonId person) {
        var his = byPerson.get(person);
        return his == null ? List.of() : his.sequencedValues();
    }

    Collection<ChatFile> live() {
        return live.values();
    }

    void add(ChatFile file) {
        if (file.chat().live()) {
            live.put(file.chat().id(), file);
            open.put(place(file.chat()), file);
            enter(file.chat().customer(), file);
            file.chat().consultants().forEach(consultant -> enter(consultant, file));
        } else {
            rememberEnded(file);
        }
    }

    void move(ChatFile file, Chat moved) {
        var before = file.chat();
        file.move(moved);
        if (!before.live()) {
            return;
        }
        before.consultants().stream()
                .filter(consultant -> !moved.live() || !moved.has(consultant))
                .forEach(consultant -> exit(consultant, moved.id()));
        switch (moved.state()) {
            case State.Live _ ->
                moved.consultants().stream()
                        .filter(consultant -> !before.has(consultant))
                        .forEach(consultant -> enter(consultant, file));
            case State.Ended _ -> end(file);
        }
    }

    private void end(ChatFile file) {
        var chat = file.chat();
        live.remove(chat.id());
        open.remove(place(chat));
        exit(chat.customer(), chat.id());
        rememberEnded(file);
    }

    private void rememberEnded(ChatFile file) {
        ended.put(file.chat().id(), file);
        if (ended.size() > ENDED_REMEMBERED) {
            ended.pollFirstEntry();
        }
    }

    private void enter(PersonId person, ChatFile file) {
        byPerson.computeIfAbsent(person, _ -> new LinkedHashMap<>())
                .put(file.chat().id(), file);
    }

    private void exit(PersonId person, ChatId chat) {
        byPerson.computeIfPresent(person, (_, chats) -> {
            chats.remove(chat);
            return chats.isEmpty() ? null : chats;
        });
    }

    private static Place place(Chat chat) {
        return new Place(chat.customer(), chat.project());
    }
}
