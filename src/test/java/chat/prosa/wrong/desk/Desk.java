package chat.prosa.wrong.desk;

import chat.prosa.wrong.chat.LooksSideways;

public record Desk(LooksSideways chat) {}
