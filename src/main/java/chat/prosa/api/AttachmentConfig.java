package chat.prosa.api;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What may be attached to chats. */
@ConfigMapping(prefix = "prosa.attachments")
interface AttachmentConfig {

    /**
     * The largest file. It takes no memory, but for each upload under way as much of the machine's directory for
     * temporary files, and in the end of where attachments are kept.
     */
    @WithDefault("20M")
    MemorySize maxSize();
}
