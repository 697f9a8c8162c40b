package chat.prosa.contract;

import chat.prosa.chat.Entry;
import chat.prosa.chat.Side;

/** An entry as one side sees it: the same but for the number of the entry before it. */
public record SeenEntry(Entry entry, Side by) {}
