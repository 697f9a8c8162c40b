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
            case Caller.ConsultantCaller consultant -> consultant(consultant).map(Reader.class::cast);
            case Caller.HostCaller host -> Uni.createFrom().item(new Reader.HostReader(host.organization()));
        };
    }

    Uni<Reader.ConsultantReader> consultant(Caller.ConsultantCaller caller) {
        return desks.ask(caller.organization(), new Command.AskSight(caller.id()), Answer.Sight.class)
                .map(sight -> new Reader.ConsultantReader(caller.organization(), caller.id(), sight.projects()));
    }
}
