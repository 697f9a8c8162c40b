package chat.prosa.api.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A new password instead of the present one. */
record PasswordChange(
        @NotNull @Size(max = 200) String current,
        @JsonProperty("new") @NotNull String wanted) {

    /** Without the passwords, lest they get into a log. */
    @Override
    public String toString() {
        return "PasswordChange[…]";
    }
}
