package chat.prosa.store;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.directory.Directory;
import chat.prosa.dispatch.Directories;
import chat.prosa.id.OrganizationId;

/** Directories as they are in the database. */
@Singleton
final class StoredDirectories implements Directories {
    private final Database database;
    private final Listening listening;

    StoredDirectories(Database database, Listening listening) {
        this.database = database;
        this.listening = listening;
    }

    @Override
    public Uni<Directory> of(OrganizationId organization) {
        return database.inSnapshot(statements ->
                listening.look(statements, organization).chain(() -> DirectoryReading.read(statements, organization)));
    }
}
