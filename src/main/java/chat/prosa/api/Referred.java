package chat.prosa.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

import chat.prosa.api.problem.Problem;
import chat.prosa.directory.Handle;
import chat.prosa.directory.Roster;
import chat.prosa.id.Id;

/** Those whom a request refers to; where one is unknown it ends with a problem that names the field. */
final class Referred {

    private Referred() {}

    static <I extends Id> I one(String field, Handle handle, Roster roster, Noun<I> noun) {
        return noun.in(roster)
                .find(handle)
                .orElseThrow(() -> Problem.invalid(field, "There is no such " + noun.name() + ".")
                        .asException());
    }

    /** Each of them once, in order. */
    static <I extends Id> SequencedSet<I> all(String field, List<Handle> handles, Roster roster, Noun<I> noun) {
        var all = new LinkedHashSet<I>();
        for (var at = 0; at < handles.size(); at++) {
            all.add(one(field + "[" + at + "]", handles.get(at), roster, noun));
        }
        return all;
    }
}
