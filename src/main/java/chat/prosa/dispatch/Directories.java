package chat.prosa.dispatch;

import io.smallrye.mutiny.Uni;

import chat.prosa.directory.Directory;
import chat.prosa.id.OrganizationId;

/** Who and what exists, as it is written now. */
public interface Directories {

    /** Fails when there is no such organization. */
    Uni<Directory> of(OrganizationId organization);
}
