package chat.prosa.api.identity;

import chat.prosa.access.Caller;
import chat.prosa.access.User;
import chat.prosa.contract.Words;
import chat.prosa.id.PersonId;

/** Whoever is signed in, as pages need to know him. */
record UserView(Who user) {

    /**
     * @param role {@code consultant}, {@code supervisor}, {@code admin}; of a customer {@code customer}
     * @param kind {@code consultant} or {@code customer}
     */
    record Who(PersonId id, String name, String role, String kind) {}

    static UserView of(User user) {
        var id = user.caller().id();
        return new UserView(
                switch (user.caller()) {
                    case Caller.ConsultantCaller consultant ->
                        new Who(id, user.name(), Words.of(consultant.role()), "consultant");
                    case Caller.CustomerCaller _ -> new Who(id, user.name(), "customer", "customer");
                });
    }
}
