package chat.prosa.api.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import chat.prosa.access.Founding;
import chat.prosa.api.Drafted;

/**
 * The first firm and its admin, as somebody asks for them.
 *
 * @param code what the server has printed as it started
 * @param organization what the firm is called
 * @param name what the admin is called; his are the address and the password, too
 */
record FirstFirm(
        @NotNull @Size(max = 200) String code,

        @NotNull @Size(max = Drafted.LONGEST_NAME) @Pattern(regexp = Drafted.NAME, message = Drafted.NO_NAME)
        String organization,

        Optional<@Pattern(regexp = "pt-BR|en", message = "must be 'pt-BR' or 'en'") String> locale,
        Optional<ZoneId> timezone,

        @NotNull @Size(max = Drafted.LONGEST_NAME) @Pattern(regexp = Drafted.NAME, message = Drafted.NO_NAME)
        String name,

        @NotBlank @Size(max = Drafted.LONGEST_EMAIL) @Email String email,
        @NotNull String password) {

    Founding founding(String passwordHash) {
        return new Founding(
                organization.strip(), locale.map(Locale::forLanguageTag), timezone, name.strip(), email, passwordHash);
    }

    /** Without code and password, lest they get into a log. */
    @Override
    public String toString() {
        return "FirstFirm[" + organization + "]";
    }
}
