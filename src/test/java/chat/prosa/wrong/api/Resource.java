package chat.prosa.wrong.api;

public record Resource() {}
