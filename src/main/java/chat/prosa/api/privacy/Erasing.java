package chat.prosa.api.privacy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

import chat.prosa.api.Desks;
import chat.prosa.api.identity.EndingSessions;
import chat.prosa.desk.Answer;
import chat.prosa.desk.Command;
import chat.prosa.history.Contents;
import chat.prosa.history.CustomerData;
import chat.prosa.id.CustomerId;
import chat.prosa.id.OrganizationId;

/** Forgets a customer: who he was, what he wrote and attached. What goes wrong half-way can be asked for again. */
@Singleton
final class Erasing {

    private final CustomerData data;
    private final Contents contents;
    private final EndingSessions sessions;
    private final Desks desks;

    Erasing(CustomerData data, Contents contents, EndingSessions sessions, Desks desks) {
        this.data = data;
        this.contents = contents;
        this.sessions = sessions;
        this.desks = desks;
    }

    /** He is out before his chats are closed, so that he can begin no other. */
    Uni<Void> erase(OrganizationId organization, CustomerId customer) {
        return sessions.endAll(organization, customer, Optional.empty())
                .chain(() -> data.openChats(organization, customer))
                .chain(open -> each(
                        open, chat -> desks.ask(organization, new Command.CloseChat(customer, chat), Answer.class)))
                .chain(() -> data.attachments(organization, customer))
                .chain(attached -> each(attached, contents::remove))
                .chain(() -> data.erase(organization, customer))
                .chain(() -> desks.refresh(organization))
                .replaceWithVoid();
    }

    private static <T> Uni<Void> each(List<T> all, Function<T, Uni<?>> deed) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(deed::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
