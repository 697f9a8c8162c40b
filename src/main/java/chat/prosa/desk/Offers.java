package chat.prosa.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;

/** The standing offers: at most one for each chat, and at most one to each consultant (rule 4). */
final class Offers {

    private final Map<ChatId, Offer> byChat = new HashMap<>();
    private final Map<ConsultantId, Offer> byConsultant = new HashMap<>();

    Optional<Offer> of(ChatId chat) {
        return Optional.ofNullable(byChat.get(chat));
    }

    Optional<Offer> to(ConsultantId consultant) {
        return Optional.ofNullable(byConsultant.get(consultant));
    }

    /** The offer of one chat to one consultant. */
    Optional<Offer> of(ChatId chat, ConsultantId consultant) {
        return of(chat).filter(offer -> offer.to().equals(consultant));
    }

    Collection<Offer> all() {
        return byChat.values();
    }

    void add(Offer offer) {
        byChat.put(offer.chat(), offer);
        byConsultant.put(offer.to(), offer);
    }

    void remove(Offer offer) {
        byChat.remove(offer.chat(), offer);
        byConsultant.remove(offer.to(), offer);
    }
}
