package chat.prosa.api;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

import chat.prosa.api.problem.Problem;
import chat.prosa.directory.ChatSettings;
import chat.prosa.directory.ExternalProvider;
import chat.prosa.directory.Provider;
import chat.prosa.directory.Routing;

/** What is to change in how an organization runs its chat; what is left out stays. */
record ChatSettingsPatch(
        Optional<Provider> provider,
        Optional<@Valid External> external,
        Optional<Routing> routing,
        Optional<@DurationMin(seconds = 1) @DurationMax(hours = 1) Duration> offerTimeout,
        Optional<@DurationMin(seconds = 1) @DurationMax(days = 1) Duration> reofferAfter,
        Optional<@DurationMin(seconds = 1) @DurationMax(days = 30) Duration> lostAfter,
        Optional<@DurationMin(seconds = 1) @DurationMax(hours = 1) Duration> presenceGrace,
        Optional<@DurationMin(seconds = 1) @DurationMax(days = 1) Duration> abandonAfter,
        Optional<@Min(0) @Max(1000) Integer> maxChats,
        Optional<Boolean> parkOnNewChat,
        Optional<Boolean> customerSeesHistory,
        Optional<@Pattern(regexp = "pt-BR|en", message = "must be 'pt-BR' or 'en'") String> locale,
        Optional<ZoneId> timezone) {

    /** Another vendor's chat: which vendor, and the organization's account there. */
    record External(
            @NotNull
            @Pattern(
                    regexp = "crisp|intercom|tawk|zendesk",
                    message = "must be 'crisp', 'intercom', 'tawk' or 'zendesk'")
            String vendor,

            @NotNull @Pattern(regexp = "[\\w./-]{1,100}", message = "must be an account's id")
            String account) {}

    /** The settings as they will be; ends the request with a problem where they cannot be so. */
    ChatSettings applyTo(ChatSettings now) {
        var changed = new ChatSettings(
                provider.orElse(now.provider()),
                external.map(to -> new ExternalProvider(to.vendor(), to.account()))
                        .or(now::external),
                routing.orElse(now.routing()),
                offerTimeout.orElse(now.offerTimeout()),
                reofferAfter.orElse(now.reofferAfter()),
                lostAfter.orElse(now.lostAfter()),
                presenceGrace.orElse(now.presenceGrace()),
                abandonAfter.orElse(now.abandonAfter()),
                maxChats.orElse(now.maxChats()),
                parkOnNewChat.orElse(now.parkOnNewChat()),
                customerSeesHistory.orElse(now.customerSeesHistory()),
                locale.map(Locale::forLanguageTag).orElse(now.locale()),
                timezone.orElse(now.timezone()));
        check(changed);
        return changed;
    }

    private static void check(ChatSettings changed) {
        if (changed.provider() == Provider.EXTERNAL && changed.external().isEmpty()) {
            throw Problem.invalid("external", "The provider 'external' needs a vendor and an account.")
                    .asException();
        }
    }
}
