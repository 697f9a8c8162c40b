package chat.prosa.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.Caller;
import chat.prosa.access.Session;
import chat.prosa.access.SessionHash;
import chat.prosa.access.SessionToken;
import chat.prosa.access.Sessions;
import chat.prosa.access.User;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.PersonId;

/** Who is signed in, by the hash of the token. */
@Singleton
final class StoredSessions implements Sessions {

    private static final String OPEN = """
            with forgotten as (delete from session where expires_at < now())
            insert into session
                (token_hash, organization, consultant, customer, created_at, expires_at, user_agent, seen_at)
            values (:hash, :organization, cast(:consultant as uuid), cast(:customer as uuid), now(), :expiresAt,
                cast(:userAgent as text), now())
            """;

    private static final String USER = "select *, seen_at < now() - interval '5 minutes' as unseen from (%s) known"
            .formatted(Users.with("session") + " and named.token_hash = :hash and named.expires_at > now()");

    private static final String SEEN = "update session set seen_at = now() where token_hash = :hash";

    private static final String LASTING = """
            select encode(token_hash, 'hex') as hash
            from (%s) lasting
            where token_hash in (select decode(hash, 'hex') from unnest(cast(:hashes as text[])) as asked (hash))
            """.formatted(Users.with("session") + " and named.expires_at > now()");

    private static final String CLOSE = "delete from session where token_hash = :hash";

    private static final String HIS = """
            organization = :organization and (consultant = :person or customer = :person) and expires_at > now()
            """;

    private static final String OF = """
            select encode(token_hash, 'hex') as hash, created_at, seen_at, expires_at, user_agent
            from session where %s order by created_at desc
            """.formatted(HIS);

    private static final String END = "delete from session where encode(token_hash, 'hex') = :hash and " + HIS;

    private static final String END_ALL = """
            with ended as (delete from session where encode(token_hash, 'hex') <> :but and %s returning token_hash)
            select encode(token_hash, 'hex') as hash from ended
            """.formatted(HIS);

    private final Database database;

    StoredSessions(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Void> open(SessionToken token, Caller.Person caller, Instant expiresAt, Optional<String> userAgent) {
        var session = Map.of(
                "hash", token.hash(),
                "organization", caller.organization(),
                "consultant", Optional.of(caller.id()).filter(ConsultantId.class::isInstance),
                "customer", Optional.of(caller.id()).filter(CustomerId.class::isInstance),
                "expiresAt", expiresAt,
                "userAgent", userAgent);
        return database.update(OPEN, session).replaceWithVoid();
    }

    @Override
    public Uni<Optional<User>> user(SessionToken token) {
        var hash = Map.of("hash", token.hash());
        return database.query(USER, hash)
                .call(rows -> rows.stream().anyMatch(row -> row.is("unseen"))
                        ? database.update(SEEN, hash)
                        : Uni.createFrom().item(0))
                .map(rows -> rows.stream().findFirst().map(Users::user));
    }

    @Override
    public Uni<Set<SessionHash>> lasting(Set<SessionHash> sessions) {
        var hashes = sessions.stream().map(SessionHash::hex).toArray(String[]::new);
        return database.query(LASTING, Map.of("hashes", hashes)).map(StoredSessions::hashes);
    }

    @Override
    public Uni<Void> close(SessionToken token) {
        return database.update(CLOSE, Map.of("hash", token.hash())).replaceWithVoid();
    }

    @Override
    public Uni<List<Session>> of(OrganizationId organization, PersonId person) {
        return database.query(OF, Map.of("organization", organization, "person", person))
                .map(rows -> rows.stream().map(StoredSessions::session).toList());
    }

    @Override
    public Uni<Boolean> end(OrganizationId organization, PersonId person, SessionHash session) {
        return database.update(END, Map.of("organization", organization, "person", person, "hash", session.hex()))
                .map(ended -> ended > 0);
    }

    @Override
    public Uni<Set<SessionHash>> endAll(OrganizationId organization, PersonId person, Optional<SessionHash> but) {
        var kept = but.map(SessionHash::hex).orElse("");
        return database.query(END_ALL, Map.of("organization", organization, "person", person, "but", kept))
                .map(StoredSessions::hashes);
    }

    private static Set<SessionHash> hashes(List<Row> rows) {
        return rows.stream().map(row -> new SessionHash(row.text("hash"))).collect(Collectors.toUnmodifiableSet());
    }

    private static Session session(Row row) {
        return new Session(
                new SessionHash(row.text("hash")),
                row.instant("created_at"),
                row.instant("seen_at"),
                row.instant("expires_at"),
                row.find("user_agent", String.class));
    }
}
