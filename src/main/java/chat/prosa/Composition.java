package chat.prosa;

import java.time.Clock;
import java.time.Duration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

import chat.prosa.cluster.LocalWire;
import chat.prosa.dispatch.Directories;
import chat.prosa.dispatch.Dispatch;
import chat.prosa.dispatch.Journal;
import chat.prosa.dispatch.Time;
import chat.prosa.dispatch.VertxTime;
import chat.prosa.dispatch.Wire;

/** Puts the parts together that know nothing of each other's frameworks. */
@ApplicationScoped
class Composition {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Produces
    @Singleton
    @DefaultBean
    Time time(Vertx vertx) {
        return new VertxTime(vertx, Clock.systemUTC());
    }

    @Produces
    @Singleton
    Wire wire() {
        return new LocalWire();
    }

    @Produces
    @Singleton
    Dispatch dispatch(Vertx vertx, Journal journal, Directories directories, Wire wire, Time time) {
        return new Dispatch(vertx, journal, directories, wire, time);
    }

    /** Opens the desks whose deadlines run, once everybody who listens to them is there. */
    void open(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent starting, Dispatch dispatch) {
        dispatch.start().await().atMost(PATIENCE);
    }
}
