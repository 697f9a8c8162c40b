package chat.prosa.access;

import java.util.Optional;
import java.util.Set;

/**
 * A customer as his host platform vouches for him.
 *
 * @param externalId by which it knows him
 * @param projects the external ids of those he belongs to; empty where it does not say
 */
public record VouchedCustomer(
        String externalId, Optional<String> name, Optional<String> email, Optional<Set<String>> projects) {}
