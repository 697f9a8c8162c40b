package chat.prosa.gateway;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import chat.prosa.id.OrganizationId;
import chat.prosa.id.PersonId;
import chat.prosa.id.SessionId;

/** Who is connected to this node; from any thread. */
final class Audience {

    private final Map<OrganizationId, Map<PersonId, List<Connection>>> persons = new ConcurrentHashMap<>();
    private final Map<SessionId, Connection> sessions = new ConcurrentHashMap<>();

    /** Lets a connection in, unless its person has the most that one may have. */
    boolean enter(Connection connection, int most) {
        var his = of(connection)
                .merge(
                        connection.caller().id(),
                        List.of(connection),
                        (before, more) -> before.size() < most
                                ? Stream.concat(before.stream(), more.stream()).toList()
                                : before);
        var entered = his.contains(connection);
        if (entered) {
            sessions.put(connection.session(), connection);
        }
        return entered;
    }

    void leave(Connection connection) {
        sessions.remove(connection.session());
        of(connection).computeIfPresent(connection.caller().id(), (_, before) -> {
            var left = before.stream().filter(other -> other != connection).toList();
            return left.isEmpty() ? null : left;
        });
    }

    /** All connections of these persons, who are known by those names in their organization only. */
    List<Connection> of(OrganizationId organization, Set<? extends PersonId> people) {
        var inIt = persons.getOrDefault(organization, Map.of());
        var theirs = new ArrayList<Connection>(people.size());
        for (var person : people) {
            theirs.addAll(inIt.getOrDefault(person, List.of()));
        }
        return theirs;
    }

    List<Connection> of(OrganizationId organization) {
        return persons.getOrDefault(organization, Map.of()).values().stream()
                .flatMap(Collection::stream)
                .toList();
    }

    List<Connection> everybody() {
        return List.copyOf(sessions.values());
    }

    Optional<Connection> of(SessionId session) {
        return Optional.ofNullable(sessions.get(session));
    }

    private Map<PersonId, List<Connection>> of(Connection connection) {
        return persons.computeIfAbsent(connection.caller().organization(), _ -> new ConcurrentHashMap<>());
    }
}
