package chat.prosa.api;

import java.util.List;
import java.util.Optional;

import chat.prosa.desk.Answer;
import chat.prosa.directory.Named;
import chat.prosa.directory.Routing;
import chat.prosa.id.ConsultantId;

/**
 * Whom a chat about a project would be offered to now, and why.
 *
 * @param asked empty where it would be offered to nobody
 */
record RouteView(Routing routing, Optional<Named<ConsultantId>> asked, List<TierView> tiers) {

    static RouteView of(Answer.Route route) {
        return new RouteView(route.routing(), route.asked(), TierView.all(route.trace(), route.names()));
    }
}
