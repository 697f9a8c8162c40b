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

    /**
     * How many files one person may have attached without having sent them. Each is forgotten after a day; more make
     * room for who attaches much at once, and for who only wants to fill the disk.
     */
    @WithDefault("100")
    int maxUnsent();

    /** The bytes that these may have together; the last of them may go beyond. */
    @WithDefault("200M")
    MemorySize maxUnsentSize();
}
