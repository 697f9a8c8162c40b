package chat.prosa.api;

import java.util.Optional;
import java.util.OptionalInt;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import chat.prosa.api.json.Change;
import chat.prosa.api.problem.Problem;
import chat.prosa.directory.Consultant;
import chat.prosa.directory.Role;
import chat.prosa.directory.Roster;
import chat.prosa.id.ConsultantId;

/** What is to change in a consultant, or what a new one is to be; what is left out stays. */
record ConsultantDraft(
        Optional<@Size(max = Drafted.LONGEST_NAME) @Pattern(regexp = Drafted.NAME, message = Drafted.NO_NAME) String>
                name,
        Optional<@Size(min = 1, max = Drafted.LONGEST_EMAIL) @Email String> email,
        Optional<Role> role,
        Optional<Boolean> active,
        Change<Integer> maxChats,
        Change<String> externalId,
        Optional<String> password)
        implements Draft<ConsultantId> {

    private static final int MOST_CHATS = 1_000;

    @Override
    public void applyTo(Roster roster, ConsultantId id, Optional<String> externalId) {
        var now = roster.consultants().get(id);
        var drafted = new Consultant(
                id,
                name.or(() -> now.map(Consultant::name)).orElseThrow(() -> Draft.missing("name")),
                email.or(() -> now.map(Consultant::email)).orElseThrow(() -> Draft.missing("email")),
                role.or(() -> now.map(Consultant::role)).orElse(Role.CONSULTANT),
                active.or(() -> now.map(Consultant::active)).orElse(true),
                maxChats(now.map(Consultant::maxChats).orElse(OptionalInt.empty())));
        PersonDraft.checkAddress(roster, id, email);
        if (!drafted.active() || drafted.role() != Role.ADMIN) {
            checkNotLast(roster, id);
        }
        roster.put(drafted, externalId);
    }

    /** Somebody has to be left who can let others in. */
    static void checkNotLast(Roster roster, ConsultantId id) {
        if (roster.lastAdmin(id)) {
            throw Problem.of(409, "last_admin", "He is the last active admin; make another one first.")
                    .asException();
        }
    }

    private OptionalInt maxChats(OptionalInt now) {
        return maxChats.or(now.stream().boxed().findFirst())
                .map(ConsultantDraft::checked)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private static int checked(int most) {
        if (most < 0 || most > MOST_CHATS) {
            throw Problem.invalid("maxChats", "It must be a number from 0 to " + MOST_CHATS + ", or null.")
                    .asException();
        }
        return most;
    }

    /** Without the password, lest it gets into a log. */
    @Override
    public String toString() {
        return "ConsultantDraft[" + name + ", " + email + "]";
    }
}
