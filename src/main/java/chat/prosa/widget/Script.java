package chat.prosa.widget;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;

import io.quarkiverse.web.bundler.runtime.Bundle;

/**
 * The script that loads the embed: its address stays, what it loads is named by its content and may be kept for ever.
 */
@Singleton
final class Script {

    private final String text;
    private final EntityTag tag;

    Script(Bundle bundle) {
        text = loader().replace("{script}", bundle.script("widget")).replace("{style}", bundle.style("widget"));
        tag = new EntityTag(Integer.toHexString(text.hashCode()));
    }

    String text() {
        return text;
    }

    /** Changes with the text. */
    EntityTag tag() {
        return tag;
    }

    private static String loader() {
        try (InputStream loader = Objects.requireNonNull(Script.class.getResourceAsStream("loader.js"))) {
            return new String(loader.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
