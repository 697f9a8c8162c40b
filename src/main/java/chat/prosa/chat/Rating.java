package chat.prosa.chat;

import java.util.Optional;

/**
 * What a customer thought of a chat when it was over (rule 19).
 *
 * @param score 1, the worst, to 5
 */
public record Rating(int score, Optional<String> comment) {}
