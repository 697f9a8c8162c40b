package chat.prosa.api.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody signs in with. The bounds keep what is looked up and hashed small. */
record Credentials(
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 200) String password) {

    /** Without the password, lest it gets into a log. */
    @Override
    public String toString() {
        return "Credentials[" + email + "]";
    }
}
