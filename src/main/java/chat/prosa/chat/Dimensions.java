package chat.prosa.chat;

/** How large a picture is as it is shown, in pixels. */
public record Dimensions(int width, int height) {}
