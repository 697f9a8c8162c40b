package chat.prosa.api;

import java.nio.file.Path;

import chat.prosa.id.ChatId;

/**
 * What somebody sent to be attached to a chat.
 *
 * @param directory where it lies, for as long as it is worked on
 * @param name what he calls it, made harmless
 */
record Upload(Path directory, String name, ChatId chat) {

    Path file() {
        return file(directory);
    }

    static Path file(Path directory) {
        return directory.resolve("whole");
    }

    Path thumbnail() {
        return directory.resolve("thumbnail");
    }
}
