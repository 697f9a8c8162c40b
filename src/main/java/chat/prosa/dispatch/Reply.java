package chat.prosa.dispatch;

import chat.prosa.desk.Answer;
import chat.prosa.desk.Refusal;

/** What somebody who asked is told. */
public sealed interface Reply {

    ReturnAddress to();

    /** It is done and, where it changed anything, durable. */
    record Done(ReturnAddress to, Answer answer) implements Reply {}

    record Refused(ReturnAddress to, Refusal refusal) implements Reply {}
}
