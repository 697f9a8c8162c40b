package chat.prosa.bench;

import java.util.function.Supplier;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;

/** A customer and a consultant in a chat of their own, who write in turns. */
final class Pair {

    private final Share share;
    private final Line customer;
    private final Line consultant;
    private final String chat;

    private Pair(Share share, Line customer, Line consultant, String chat) {
        this.share = share;
        this.customer = customer;
        this.consultant = consultant;
        this.chat = chat;
    }

    /** Has the customer open a chat about the project, and the consultant take it. */
    static Future<Pair> seat(Share share, Line customer, Line consultant, String project) {
        return customer.ask("chat.open", new JsonObject().put("project", project))
                .map(opened -> opened.getJsonObject("chat").getString("id"))
                .compose(chat -> consultant
                        .ask("chat.take", new JsonObject().put("chat", chat))
                        .map(_ -> new Pair(share, customer, consultant, chat)));
    }

    /** Has what becomes of their messages counted in the tally of the moment. */
    void count(Supplier<Tally> tally) {
        customer.hear(new End(true, tally));
        consultant.hear(new End(false, tally));
    }

    void send(long number) {
        (share.isFromCustomer(number) ? customer : consultant).send(Frames.message(chat, number));
    }

    private final class End implements Line.Listener {

        private final boolean customers;
        private final Supplier<Tally> tally;

        End(boolean customers, Supplier<Tally> tally) {
            this.customers = customers;
            this.tally = tally;
        }

        @Override
        public void acknowledged(long number, long now) {
            if (share.has(number) && share.isFromCustomer(number) == customers) {
                tally.get().acknowledged(number, now);
            } else {
                tally.get().strayed();
            }
        }

        /** The sender may be shown his own message too; that is no delivery. */
        @Override
        public void delivered(long number, long now) {
            if (!share.has(number)) {
                tally.get().strayed();
            } else if (share.isFromCustomer(number) != customers) {
                tally.get().delivered(number, now);
            }
        }

        @Override
        public void refused(String code) {
            tally.get().refused(code);
        }
    }
}
