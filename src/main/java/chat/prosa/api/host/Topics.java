package chat.prosa.api.host;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import chat.prosa.api.problem.Problem;
import chat.prosa.webhook.Topic;

/** What webhooks are told of, as the contract spells it. */
final class Topics {

    private Topics() {}

    static Set<Topic> read(Set<String> words) {
        return words.stream().map(Topics::read).collect(Collectors.toUnmodifiableSet());
    }

    /** Always in the same order. */
    static List<String> words(Set<Topic> topics) {
        return topics.stream().sorted().map(Topic::wire).toList();
    }

    private static Topic read(String word) {
        return Topic.named(word)
                .filter(topic -> topic != Topic.WEBHOOK_TEST)
                .orElseThrow(() -> Problem.invalid("events", "They must be some of: " + all() + ".")
                        .asException());
    }

    private static String all() {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic != Topic.WEBHOOK_TEST)
                .map(Topic::wire)
                .collect(Collectors.joining(", "));
    }
}
