package chat.prosa.wrong.presence;

public record Status(String name) {}
