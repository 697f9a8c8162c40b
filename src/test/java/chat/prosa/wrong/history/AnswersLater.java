package chat.prosa.wrong.history;

import io.smallrye.mutiny.Uni;

record AnswersLater(Uni<String> page) {}
