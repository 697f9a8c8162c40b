package chat.prosa.store;

import java.util.List;
import java.util.Map;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

import chat.prosa.id.OrganizationId;

/** A transaction that changes an organization's directory: one at a time, and each makes a new version of it. */
final class DirectoryChange {

    private static final String BEGIN =
            "update organization set directory_version = directory_version + 1 where id = :organization";

    private DirectoryChange() {}

    /** Waits for whoever changes the same directory, and keeps others waiting until the transaction is over. */
    static Uni<Integer> begin(Statements statements, OrganizationId organization) {
        return statements.update(BEGIN, Map.of("organization", organization));
    }

    /** One after the other. */
    static Uni<Void> write(Statements statements, List<Writing> writings) {
        return Multi.createFrom()
                .iterable(writings)
                .onItem()
                .transformToUniAndConcatenate(writing -> statements.update(writing.statement(), writing.parameters()))
                .onItem()
                .ignoreAsUni();
    }
}
