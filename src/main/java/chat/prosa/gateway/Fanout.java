package chat.prosa.gateway;

import java.util.List;

import org.jboss.logging.Logger;

import chat.prosa.access.SessionHash;
import chat.prosa.desk.Notice;
import chat.prosa.dispatch.Receiver;
import chat.prosa.dispatch.Reply;
import chat.prosa.dispatch.Telling;
import chat.prosa.dispatch.Time;
import chat.prosa.id.OrganizationId;

/**
 * Passes on what desks tell: an answer to the connection that asked, news to every connection of everybody concerned.
 * What several get is written once, and what nobody here gets not at all.
 */
final class Fanout implements Receiver {

    private static final Logger LOG = Logger.getLogger(Fanout.class);

    private final Audience audience;
    private final Welcomes welcomes;
    private final Time time;

    Fanout(Audience audience, Welcomes welcomes, Time time) {
        this.audience = audience;
        this.welcomes = welcomes;
        this.time = time;
    }

    @Override
    public void receive(List<Telling> tellings) {
        var delivery = new Delivery();
        for (var telling : tellings) {
            pass(telling, delivery);
        }
        delivery.send();
    }

    /** What cannot be written must not keep the rest from anybody. */
    private void pass(Telling telling, Delivery delivery) {
        try {
            switch (telling) {
                case Telling.Outcome outcome -> pass(outcome, delivery);
                case Telling.Restarted restarted -> restart(audience.of(restarted.organization()), delivery);
                case Telling.SignedOut left -> signOut(left.organization(), left.session(), delivery);
            }
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Something told in organization %s was not passed on", telling.organization());
        }
    }

    private void pass(Telling.Outcome outcome, Delivery delivery) {
        if (outcome.reply().isPresent()) {
            answer(outcome.reply().get(), delivery);
        }
        for (var notice : outcome.notices()) {
            switch (notice) {
                case Notice.Welcome welcome -> welcome(welcome, delivery);
                case Notice.Misled misled -> restart(audience.of(outcome.organization(), misled.people()), delivery);
                case Notice.Departed departed ->
                    end(audience.of(outcome.organization(), departed.people()), Close.SIGNED_OUT, delivery);
                case Notice.Recast recast ->
                    end(audience.of(outcome.organization(), recast.people()), Close.RECAST, delivery);
                case Notice.ToPersons news -> tell(outcome.organization(), news, delivery);
            }
        }
    }

    private void answer(Reply reply, Delivery delivery) {
        var asker = audience.of(reply.to().session());
        if (asker.isPresent()) {
            delivery.add(asker.get().lane(), new Parcel.Answer(asker.get(), Answers.of(reply)));
        }
    }

    private void welcome(Notice.Welcome welcome, Delivery delivery) {
        var newcomer = audience.of(welcome.to());
        if (newcomer.isPresent()) {
            var frame = welcomes.of(welcome, time.now());
            delivery.add(newcomer.get().lane(), new Parcel.Welcome(newcomer.get(), frame));
        }
    }

    private void tell(OrganizationId organization, Notice.ToPersons news, Delivery delivery) {
        var receivers = audience.of(organization, news.to());
        if (!receivers.isEmpty()) {
            var frame = Events.of(news);
            for (var receiver : receivers) {
                delivery.add(receiver.lane(), new Parcel.News(receiver, frame));
            }
        }
    }

    private static void restart(List<Connection> connections, Delivery delivery) {
        for (var connection : connections) {
            delivery.add(connection.lane(), new Parcel.Restart(connection));
        }
    }

    private void signOut(OrganizationId organization, SessionHash session, Delivery delivery) {
        var opened = audience.of(organization).stream()
                .filter(connection -> connection.pass().equals(session))
                .toList();
        end(opened, Close.SIGNED_OUT, delivery);
    }

    private static void end(List<Connection> connections, Close why, Delivery delivery) {
        for (var connection : connections) {
            delivery.add(connection.lane(), new Parcel.End(connection, why));
        }
    }
}
