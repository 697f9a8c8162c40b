package chat.prosa.store;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

import chat.prosa.chat.What;
import chat.prosa.desk.Event;
import chat.prosa.dispatch.Page;
import chat.prosa.dispatch.Time;
import chat.prosa.id.ChatId;
import chat.prosa.id.OrganizationId;

/**
 * Lets what chats are found by follow what is written in them, beside the journal and not in it: messages must not wait
 * for it. A chat is looked at again once in a while, not with each message. Which ones are to be is known in memory
 * only; whatever was not done when a server ended is found by comparing, when the organization's desk is made anew.
 */
@Singleton
final class FollowingWords {

    private static final Logger LOG = Logger.getLogger(FollowingWords.class);
    private static final Duration EVERY = Duration.ofSeconds(15);
    private static final int AT_ONCE = 5;

    /** How many times as long as it worked it rests: it has a tenth of one connection, whatever there is to do. */
    private static final int REST = 9;

    /** What a search waits for: so many chats take no longer than it may. */
    private static final int WORTH_WAITING_FOR = 200;

    private final WordRows rows;
    private final Time time;
    private final Map<OrganizationId, Set<ChatId>> written = new ConcurrentHashMap<>();
    private final Set<OrganizationId> toCompare = ConcurrentHashMap.newKeySet();

    FollowingWords(WordRows rows, Time time) {
        this.rows = rows;
        this.time = time;
    }

    void begin(@Observes StartupEvent starting) {
        time.at(time.now().plus(EVERY), this::followAndGoOn);
    }

    /** Something has been committed. */
    void note(List<Page> pages) {
        for (var page : pages) {
            for (var event : page.events()) {
                note(page.organization(), event);
            }
        }
    }

    private void note(OrganizationId organization, Event.Kept event) {
        switch (event) {
            case Event.EntryAdded(var entry)
            when entry.what() instanceof What.Written -> note(organization, entry.chat());
            case Event.ChatMoved(var chat, var entry)
            when entry.what() instanceof What.Written -> note(organization, chat.id());
            case Event.EntryAdded _,
                    Event.ChatMoved _,
                    Event.MarkMoved _,
                    Event.TicketOpened _,
                    Event.PresenceChosen _ -> {}
        }
    }

    private void note(OrganizationId organization, ChatId chat) {
        written(organization).add(chat);
    }

    private Set<ChatId> written(OrganizationId organization) {
        return written.computeIfAbsent(organization, _ -> ConcurrentHashMap.newKeySet());
    }

    /** An organization whose desk is made anew: somebody else may have left something undone. */
    void compare(OrganizationId organization) {
        toCompare.add(organization);
    }

    /** Has a search find what was written just now, unless that is so much that it had better not wait. */
    Uni<Void> catchUp(OrganizationId organization) {
        return written(organization).size() > WORTH_WAITING_FOR
                ? Uni.createFrom().voidItem()
                : each(toDo(organization), some -> follow(organization, some));
    }

    private void followAndGoOn() {
        followAll()
                .onTermination()
                .invoke(() -> time.at(time.now().plus(EVERY), this::followAndGoOn))
                .subscribe()
                .with(_ -> {}, failure -> LOG.warn("What chats are found by could not be written", failure));
    }

    private Uni<Void> followAll() {
        return each(List.copyOf(toCompare), this::compareNow)
                .chain(() -> each(List.copyOf(written.keySet()), this::followAtEase));
    }

    private Uni<Void> compareNow(OrganizationId organization) {
        toCompare.remove(organization);
        return rows.behind(organization)
                .invoke(chats -> chats.forEach(chat -> note(organization, chat)))
                .onFailure()
                .invoke(() -> toCompare.add(organization))
                .replaceWithVoid();
    }

    private Uni<Void> followAtEase(OrganizationId organization) {
        return each(toDo(organization), some -> {
            var begun = time.now();
            return follow(organization, some).onTermination().call(() -> rest(Duration.between(begun, time.now())));
        });
    }

    private Uni<Void> rest(Duration worked) {
        return Uni.createFrom()
                .emitter(rested -> time.at(time.now().plus(worked.multipliedBy(REST)), () -> rested.complete(null)));
    }

    private List<List<ChatId>> toDo(OrganizationId organization) {
        return batches(List.copyOf(written(organization)));
    }

    /**
     * What is written meanwhile is noted again; what fails is still to be done; what a search has had done since it was
     * listed is not done again.
     */
    private Uni<Void> follow(OrganizationId organization, Collection<ChatId> listed) {
        var chats = listed.stream().filter(written(organization)::remove).toList();
        return chats.isEmpty()
                ? Uni.createFrom().voidItem()
                : rows.write(organization, chats)
                        .onFailure()
                        .invoke(() -> chats.forEach(chat -> note(organization, chat)));
    }

    private static List<List<ChatId>> batches(List<ChatId> chats) {
        return IntStream.iterate(0, from -> from < chats.size(), from -> from + AT_ONCE)
                .mapToObj(from -> chats.subList(from, Math.min(from + AT_ONCE, chats.size())))
                .toList();
    }

    private static <T> Uni<Void> each(Collection<T> all, Function<T, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUni(work::apply)
                .collectFailures()
                .concatenate()
                .collect()
                .last()
                .replaceWithVoid();
    }
}
