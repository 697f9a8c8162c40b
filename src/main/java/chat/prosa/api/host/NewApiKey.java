package chat.prosa.api.host;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import chat.prosa.access.Scope;

/**
 * An API key to be made.
 *
 * @param scopes what it is to be good for; everything where nothing is said
 */
record NewApiKey(@NotBlank @Size(max = 100) String name, Optional<@Size(min = 1) Set<@NotNull Scope>> scopes) {

    Set<Scope> wanted() {
        return scopes.orElseGet(() -> EnumSet.allOf(Scope.class));
    }
}
