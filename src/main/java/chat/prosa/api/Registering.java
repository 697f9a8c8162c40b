package chat.prosa.api;

import java.util.Optional;
import java.util.function.Function;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.api.identity.CurrentCaller;
import chat.prosa.api.identity.EndingSessions;
import chat.prosa.api.identity.PasswordRules;
import chat.prosa.api.identity.Passwords;
import chat.prosa.api.identity.Roles;
import chat.prosa.api.json.Change;
import chat.prosa.api.problem.Problem;
import chat.prosa.directory.Handle;
import chat.prosa.directory.Roster;
import chat.prosa.id.Id;
import chat.prosa.id.PersonId;

/** Makes, changes and deletes what exists in the caller's organization; a problem ends it where that cannot be. */
@Singleton
final class Registering {

    /** @param created whether it was not there before */
    record Registered<I extends Id>(I id, boolean created) {}

    private final DirectoryChanges changes;
    private final Passwords passwords;
    private final EndingSessions ending;
    private final CurrentCaller caller;

    Registering(DirectoryChanges changes, Passwords passwords, EndingSessions ending, CurrentCaller caller) {
        this.changes = changes;
        this.passwords = passwords;
        this.ending = ending;
        this.caller = caller;
    }

    <I extends Id> Uni<I> create(Noun<I> noun, Draft<I> draft) {
        return register(noun, _ -> noun.fresh(), draft, draft.externalId()).map(Registered::id);
    }

    <I extends Id> Uni<I> change(Noun<I> noun, Handle handle, Draft<I> draft) {
        return register(noun, roster -> known(noun, handle, roster), draft, draft.externalId())
                .map(Registered::id);
    }

    /** Creates what the host platform calls so, or changes it. */
    <I extends Id> Uni<Registered<I>> put(Noun<I> noun, Handle handle, Draft<I> draft) {
        var external = ExternalIds.in(handle);
        ExternalIds.checkSame(external, draft.externalId());
        return register(
                noun,
                roster -> noun.in(roster).find(external).orElseGet(noun::fresh),
                draft,
                new Change.Set<>(Optional.of(external.id())));
    }

    <I extends Id> Uni<Void> delete(Noun<I> noun, Handle handle) {
        return changes.make(caller.organization(), roster -> {
                    var id = known(noun, handle, roster);
                    noun.mayGo().accept(roster, id);
                    noun.in(roster).remove(id);
                    return id;
                })
                .replaceWithVoid();
    }

    private <I extends Id> Uni<Registered<I>> register(
            Noun<I> noun, Function<Roster, I> whom, Draft<I> draft, Change<String> called) {
        var organization = caller.organization();
        return hash(draft.password())
                .chain(hash -> changes.make(organization, roster -> {
                    var id = whom.apply(roster);
                    register(noun, id, draft, called, roster);
                    hash.ifPresent(kept -> roster.setPassword((PersonId) id, kept));
                    return new Registered<>(id, noun.in(roster).isNew(id));
                }))
                .call(registered -> draft.password().isPresent()
                        ? endSessions((PersonId) registered.id())
                        : Uni.createFrom().voidItem());
    }

    /** Whoever is signed in with the password that was; but for the admin himself, who is at it. */
    private Uni<Void> endSessions(PersonId person) {
        return ending.endAll(caller.organization(), person, caller.session());
    }

    /** Has a roster have what is drafted. */
    static <I extends Id> void register(Noun<I> noun, I id, Draft<I> draft, Change<String> called, Roster roster) {
        draft.applyTo(roster, id, ExternalIds.wanted(noun.in(roster), id, called));
    }

    private static <I extends Id> I known(Noun<I> noun, Handle handle, Roster roster) {
        return noun.in(roster).find(handle).orElseThrow(() -> noun.unknown().asException());
    }

    private Uni<Optional<String>> hash(Optional<String> password) {
        if (password.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        if (!caller.is(Roles.ADMIN)) {
            throw Problem.notAllowed("Only admins set passwords.").asException();
        }
        PasswordRules.check("password", password.get());
        return passwords.hash(password.get()).map(Optional::of);
    }
}
