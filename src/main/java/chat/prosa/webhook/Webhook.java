package chat.prosa.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import chat.prosa.id.WebhookId;

/**
 * A server that is told what happens, without the secret that it knows us by.
 *
 * @param active whether it is told anything
 * @param trouble empty while what it is told arrives
 */
public record Webhook(
        WebhookId id,
        String name,
        String url,
        Set<Topic> events,
        boolean active,
        Instant createdAt,
        Optional<Trouble> trouble) {

    /**
     * Nothing arrives.
     *
     * @param reason what went wrong last, for developers
     */
    public record Trouble(Instant since, String reason) {}

    /** The same, going elsewhere or being told other things; switched on again it begins without trouble. */
    public Webhook with(String changedName, String changedUrl, Set<Topic> changedEvents, boolean changedActive) {
        var begunAnew = changedActive && !active || !changedUrl.equals(url);
        return new Webhook(
                id,
                changedName,
                changedUrl,
                Set.copyOf(changedEvents),
                changedActive,
                createdAt,
                begunAnew ? Optional.empty() : trouble);
    }
}
