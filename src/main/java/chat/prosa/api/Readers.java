package chat.prosa.api;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.Caller;
import chat.prosa.desk.Answer;
import chat.prosa.desk.Command;
import chat.prosa.history.Reader;

/** Says what a caller may read of the past. */
@Singleton
final class Readers {

    private final Desks desks;

    Readers(Desks desks) {
        this.desks = desks;
    }

    Uni<Reader> reader(Caller caller) {
        return switch (caller) {
            case Caller.CustomerCaller customer ->
                Uni.createFrom().item(new Reader.CustomerReader(customer.organization(), customer.id()));
            case Caller.ConsultantCaller consultant ->
                desks.ask(consultant.organization(), new Command.AskSight(consultant.id()), Answer.Sight.class)
                        .map(sight -> new Reader.ConsultantReader(
                                consultant.organization(), consultant.id(), sight.projects()));
            case Caller.HostCaller host -> Uni.createFrom().item(new Reader.HostReader(host.organization()));
        };
    }
}
