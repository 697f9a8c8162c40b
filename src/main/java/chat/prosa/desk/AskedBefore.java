package chat.prosa.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import chat.prosa.chat.Trace.Verdict;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;

/**
 * Who was asked for which chat and did not take it. Each time a consultant comes online or frees capacity a new round
 * begins for him, in which he may be asked for everything again (rule 4).
 */
final class AskedBefore {

    private record Answer(Verdict verdict, int round) {}

    private final Map<ChatId, Map<ConsultantId, Answer>> answers = new HashMap<>();
    private final Map<ConsultantId, Integer> rounds = new HashMap<>();

    /** What came of asking him, if he was asked in his present round. */
    Optional<Verdict> verdict(ChatId chat, ConsultantId consultant) {
        return Optional.ofNullable(answers.getOrDefault(chat, Map.of()).get(consultant))
                .filter(answer -> answer.round == round(consultant))
                .map(Answer::verdict);
    }

    /** Whether anybody has been asked for the chat. */
    boolean anybody(ChatId chat) {
        return answers.containsKey(chat);
    }

    void note(ChatId chat, ConsultantId consultant, Verdict verdict) {
        answers.computeIfAbsent(chat, _ -> new HashMap<>()).put(consultant, new Answer(verdict, round(consultant)));
    }

    void beginRound(ConsultantId consultant) {
        rounds.merge(consultant, 1, Integer::sum);
    }

    /** He may be asked for the chat once more. */
    void forget(ChatId chat, ConsultantId consultant) {
        var asked = answers.get(chat);
        if (asked != null) {
            asked.remove(consultant);
        }
    }

    /** Everybody may be asked for the chat once more. */
    void forget(ChatId chat) {
        answers.remove(chat);
    }

    void forgetAll() {
        answers.clear();
    }

    private int round(ConsultantId consultant) {
        return rounds.getOrDefault(consultant, 0);
    }
}
