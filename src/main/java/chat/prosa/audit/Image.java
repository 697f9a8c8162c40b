package chat.prosa.audit;

import java.util.Map;
import java.util.UUID;

/**
 * How something looks, without what is secret of it.
 *
 * @param name what people call it; may be empty
 * @param fields their values as JSON; what it refers to is called by its name
 */
public record Image(UUID id, String name, Map<String, String> fields) {}
