package chat.prosa.wrong.routing;

import chat.prosa.wrong.desk.Desk;

public record LooksUp(Desk desk) {}
