package chat.prosa.history;

import java.time.Instant;
import java.util.Map;

import chat.prosa.chat.Trace;
import chat.prosa.id.ConsultantId;

/**
 * One decision of whom to ask for a chat, and why (rule 20).
 *
 * @param seq the number of the entry that it led to
 * @param names what to call those whom it thought of
 */
public record TracedDecision(int seq, Instant at, Trace trace, Map<ConsultantId, String> names) {}
