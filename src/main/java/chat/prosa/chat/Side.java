package chat.prosa.chat;

import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.PersonId;

/** The two sides that look at a chat. Consultants see all of it; a customer sees only what concerns him. */
public enum Side {
    CUSTOMER,
    CONSULTANT;

    public static Side of(PersonId person) {
        return switch (person) {
            case CustomerId _ -> CUSTOMER;
            case ConsultantId _ -> CONSULTANT;
        };
    }
}
