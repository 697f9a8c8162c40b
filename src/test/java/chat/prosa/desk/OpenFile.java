package chat.prosa.desk;

import chat.prosa.chat.Chat;
import chat.prosa.chat.Log;

/** A chat's file, open to tests that do not live here. */
public record OpenFile(Chat chat, Log log) {

    public static OpenFile of(ChatFile file) {
        return new OpenFile(file.chat(), file.log());
    }
}
