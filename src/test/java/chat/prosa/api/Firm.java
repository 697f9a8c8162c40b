package chat.prosa.api;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * An organization of a test's own. Ana, its admin, is responsible for the rollout, with Bruno's assistance; Bruno is
 * responsible for the planning, which is guarded by the service group of Carla; Diego may attend the rollout only. Lia
 * is a customer of the rollout, Otto of both.
 */
public record Firm(UUID id, String domain) {

    public static final String PASSWORD = "correct horse";

    /** The id of anything of this firm, by the name that it has in these tests. */
    public UUID id(String thing) {
        return UUID.nameUUIDFromBytes((domain + " " + thing).getBytes(StandardCharsets.UTF_8));
    }

    public String email(String person) {
        return person + "@" + domain;
    }
}
