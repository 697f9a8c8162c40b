package chat.prosa.api.host;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import chat.prosa.api.problem.Problem;
import chat.prosa.webhook.PrivateNetworks;

/** Says where a webhook may be. Where a name leads is looked at whenever it is called. */
@Singleton
final class WebhookAddress {

    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|\\[.*]|0[xX].*");

    private final boolean anywhere;

    WebhookAddress(@ConfigProperty(name = "prosa.webhooks.allow-private", defaultValue = "false") boolean anywhere) {
        this.anywhere = anywhere;
    }

    /** Ends the request with a problem where it may not be there. */
    void check(String url) {
        var uri = parsed(url);
        var encrypted = "https".equals(uri.getScheme());
        if (!encrypted && !(anywhere && "http".equals(uri.getScheme()))) {
            throw wrong("It must begin with https://.");
        }
        if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw wrong("It must have a host, and neither a user nor a fragment.");
        }
        if (!anywhere && (isPrivate(uri.getHost()) || uri.getHost().equalsIgnoreCase("localhost"))) {
            throw wrong("It must not lie in a private network.");
        }
    }

    private static boolean isPrivate(String host) {
        try {
            return NUMERIC.matcher(host).matches() && PrivateNetworks.contain(InetAddress.getByName(host));
        } catch (UnknownHostException noAddress) {
            return true;
        }
    }

    private static URI parsed(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException noUrl) {
            throw wrong("It must be a URL.");
        }
    }

    private static RuntimeException wrong(String detail) {
        return Problem.invalid("url", detail).asException();
    }
}
