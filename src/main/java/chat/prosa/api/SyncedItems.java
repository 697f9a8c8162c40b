package chat.prosa.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import jakarta.validation.Validator;

import chat.prosa.api.json.Change;
import chat.prosa.api.problem.Problem;
import chat.prosa.api.problem.ProblemException;
import chat.prosa.api.problem.Violation;
import chat.prosa.directory.Handle;
import chat.prosa.directory.Roster;
import chat.prosa.id.Id;

/** The items of one kind in a directory that is sent as a whole. What is wrong with one stops none of the others. */
final class SyncedItems<I extends Id, D extends Draft<I>> {

    private final String list;
    private final Noun<I> noun;
    private final List<D> drafts;
    private final Roster roster;
    private final Validator validator;
    private final Map<Integer, I> written = new LinkedHashMap<>();
    private final Set<I> seen = new HashSet<>();
    private final List<SyncReport.Trouble> problems = new ArrayList<>();

    SyncedItems(String list, Noun<I> noun, List<D> drafts, Roster roster, Validator validator) {
        this.list = list;
        this.noun = noun;
        this.drafts = drafts;
        this.roster = roster;
        this.validator = validator;
    }

    void write() {
        write(UnaryOperator.identity());
    }

    /** @param part what of each item can be written before other kinds are */
    void write(UnaryOperator<D> part) {
        for (var at = 0; at < drafts.size(); at++) {
            var draft = drafts.get(at);
            attempt(at, () -> write(part.apply(draft)));
        }
    }

    /** Writes what could not be before other kinds were. */
    void writeRest() {
        Map.copyOf(written)
                .forEach((at, id) -> attempt(at, () -> {
                    drafts.get(at).applyTo(roster, id, noun.in(roster).externalId(id));
                    return id;
                }));
    }

    /** @param linked those of whatever kind whose links have changed */
    SyncReport.Counts counts(Set<Id> linked) {
        var created = count(noun.in(roster)::isNew);
        var changed = count(id -> noun.in(roster).changed(id) || linked.contains(id));
        var updated = changed - created;
        return new SyncReport.Counts(created, updated, written.size() - changed);
    }

    List<SyncReport.Trouble> problems() {
        return problems;
    }

    private void attempt(int at, Supplier<I> writing) {
        try {
            written.put(at, writing.get());
        } catch (ProblemException wrong) {
            written.remove(at);
            problems.add(trouble(at, wrong.problem()));
        }
    }

    private I write(D draft) {
        validator.validate(draft).stream().findFirst().map(Violation::problem).ifPresent(wrong -> {
            throw wrong.asException();
        });
        if (draft.password().isPresent()) {
            throw Problem.invalid("password", "Passwords are set one at a time.")
                    .asException();
        }
        var called = draft.externalId().or(Optional.empty()).orElseThrow(() -> Draft.missing("externalId"));
        var id = noun.in(roster).find(new Handle.External(called)).orElseGet(noun::fresh);
        if (!seen.add(id)) {
            throw ExternalIds.taken().asException();
        }
        Registering.register(noun, id, draft, new Change.Set<>(Optional.of(called)), roster);
        return id;
    }

    private SyncReport.Trouble trouble(int at, Problem problem) {
        var externalId = drafts.get(at).externalId().or(Optional.empty());
        return new SyncReport.Trouble(
                list + "[" + at + "]", problem.code(), problem.detail(), problem.field(), externalId);
    }

    private int count(Predicate<I> which) {
        return (int) written.values().stream().filter(which).count();
    }
}
