package chat.prosa.gateway;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import chat.prosa.contract.ChatJson;
import chat.prosa.contract.Timestamps;
import chat.prosa.contract.Words;
import chat.prosa.desk.ChatView;
import chat.prosa.desk.Offer;

/** A standing offer, as he hears of it whom it is made to. */
final class OfferJson {

    private OfferJson() {}

    static void write(Offer offer, ChatView chat, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName("chat");
        ChatJson.write(chat, json);
        json.writeFieldName("expiresAt");
        Timestamps.write(offer.expiresAt(), json);
        json.writeStringField("tier", Words.of(offer.tier()));
        json.writeStringField("reason", Words.of(offer.cause()));
        json.writeEndObject();
    }
}
