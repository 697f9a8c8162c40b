package chat.prosa.api;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import chat.prosa.api.json.Change;
import chat.prosa.directory.Handle;

/** Which service group many projects are to have; {@code null} is none, and it has to be said. */
record GuardPatch(@NotNull @Size(max = MOST_PROJECTS) List<@NotNull Handle> projects, Change<Handle> serviceGroup) {

    private static final int MOST_PROJECTS = 1_000;
}
