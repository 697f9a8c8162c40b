package chat.prosa.wrong.chat;

import chat.prosa.wrong.presence.Status;

public record LooksSideways(Status status) {}
