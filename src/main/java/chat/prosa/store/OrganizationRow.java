package chat.prosa.store;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import chat.prosa.directory.ChatSettings;
import chat.prosa.directory.ExternalProvider;
import chat.prosa.directory.Organization;
import chat.prosa.directory.Provider;
import chat.prosa.directory.Routing;
import chat.prosa.id.OrganizationId;

/** An organization and how it runs its chat. */
@Entity
@Table(name = "organization")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class OrganizationRow {
    @Id
    UUID id;

    String name;
    String provider;

    @Column(name = "external_vendor")
    @Nullable
    String externalVendor;

    @Column(name = "external_account")
    @Nullable
    String externalAccount;

    String routing;

    @Column(name = "offer_timeout")
    long offerTimeout;

    @Column(name = "reoffer_after")
    long reofferAfter;

    @Column(name = "lost_after")
    long lostAfter;

    @Column(name = "presence_grace")
    long presenceGrace;

    @Column(name = "abandon_after")
    long abandonAfter;

    @Column(name = "max_chats")
    int maxChats;

    @Column(name = "park_on_new_chat")
    boolean parkOnNewChat;

    @Column(name = "customer_sees_history")
    boolean customerSeesHistory;

    String locale;
    String timezone;

    @Column(name = "directory_version")
    long directoryVersion;

    Organization organization() {
        return new Organization(new OrganizationId(id), name);
    }

    ChatSettings settings() {
        return new ChatSettings(
                Words.constant(Provider.class, provider),
                external(),
                Words.constant(Routing.class, routing),
                Duration.ofMillis(offerTimeout),
                Duration.ofMillis(reofferAfter),
                Duration.ofMillis(lostAfter),
                Duration.ofMillis(presenceGrace),
                Duration.ofMillis(abandonAfter),
                maxChats,
                parkOnNewChat,
                customerSeesHistory,
                Locale.forLanguageTag(locale),
                ZoneId.of(timezone));
    }

    private Optional<ExternalProvider> external() {
        return externalVendor == null || externalAccount == null
                ? Optional.empty()
                : Optional.of(new ExternalProvider(externalVendor, externalAccount));
    }
}
