package chat.prosa.api;

import java.util.Optional;
import java.util.OptionalInt;

import chat.prosa.desk.Answer;
import chat.prosa.directory.ConsultantRecord;
import chat.prosa.directory.Role;
import chat.prosa.id.ConsultantId;

/** A consultant, and whether he can be reached. */
record ConsultantView(
        ConsultantId id,
        String name,
        String email,
        Role role,
        boolean active,
        OptionalInt maxChats,
        Optional<String> externalId,
        boolean online) {

    static ConsultantView of(ConsultantRecord one, Answer.Online online) {
        return new ConsultantView(
                one.id(),
                one.name(),
                one.email(),
                one.role(),
                one.active(),
                one.maxChats(),
                one.externalId(),
                one.active() && online.consultants().contains(one.id()));
    }
}
