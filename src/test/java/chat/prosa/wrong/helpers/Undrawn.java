package chat.prosa.wrong.helpers;

record Undrawn() {}
