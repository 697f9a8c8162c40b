package chat.prosa.files;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.chat.Attachment;
import chat.prosa.dispatch.MovableTime;
import chat.prosa.history.Attached;
import chat.prosa.history.Attachments;
import chat.prosa.history.Content;
import chat.prosa.history.Contents;
import chat.prosa.id.AttachmentId;
import chat.prosa.id.ChatId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.PersonId;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ForgettingUnsentTest {

    private static final Duration SOON = Duration.ofMinutes(15);

    private final MovableTime time = new MovableTime();
    private final Unsent unsent = new Unsent();
    private final Kept kept = new Kept();
    private final Attachments.Key one = anAttachment();
    private final Attachments.Key other = anAttachment();

    @BeforeEach
    void itBegan() {
        new ForgettingUnsent(unsent, kept, time).begin(new StartupEvent());
    }

    @Test
    void whatWasNeverSentIsRemovedAndForgotten() {
        time.move(SOON);
        assertEquals(List.of(), unsent.keys);
        assertEquals(Set.of(), kept.keys);
    }

    @Test
    void nothingIsRemovedAtOnce() {
        time.move(SOON.minusSeconds(1));
        assertEquals(Set.of(one, other), kept.keys);
    }

    @Test
    void itGoesOn() {
        time.move(SOON);
        var late = anAttachment();
        time.move(SOON);
        assertEquals(List.of(), unsent.keys);
        assertEquals(false, kept.keys.contains(late));
    }

    @Test
    void whatCannotBeRemovedIsTriedAgainAndHoldsNothingUp() {
        kept.stuck = Optional.of(one);
        time.move(SOON);
        assertEquals(List.of(one), unsent.keys);
        assertEquals(Set.of(one), kept.keys);

        kept.stuck = Optional.empty();
        time.move(SOON);
        assertEquals(List.of(), unsent.keys);
    }

    @Test
    void itGoesOnAfterTheDatabaseWasGone() {
        unsent.gone = true;
        time.move(SOON);
        unsent.gone = false;
        time.move(SOON);
        assertEquals(List.of(), unsent.keys);
    }

    private Attachments.Key anAttachment() {
        var key = ContentsContract.anAttachment();
        unsent.keys.add(key);
        kept.keys.add(key);
        return key;
    }

    private static final class Unsent implements Attachments {

        private final List<Key> keys = new ArrayList<>();
        private boolean gone;

        @Override
        public Uni<List<Key>> neverSent(int limit) {
            return gone
                    ? Uni.createFrom().failure(new IllegalStateException("gone"))
                    : Uni.createFrom().item(List.copyOf(keys));
        }

        @Override
        public Uni<Void> forget(Key attachment) {
            return Uni.createFrom().voidItem().invoke(() -> keys.remove(attachment));
        }

        @Override
        public Uni<Void> add(OrganizationId organization, ChatId chat, PersonId uploader, Attachment attachment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<Attachments.Unsent> unsent(OrganizationId organization, PersonId uploader) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<Optional<Attached>> find(OrganizationId organization, AttachmentId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<List<Attachment>> find(
                OrganizationId organization, ChatId chat, PersonId uploader, List<AttachmentId> ids) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Kept implements Contents {

        private final Set<Attachments.Key> keys = new HashSet<>();
        private Optional<Attachments.Key> stuck = Optional.empty();

        @Override
        public Uni<Void> remove(Attachments.Key attachment) {
            return stuck.filter(attachment::equals).isPresent()
                    ? Uni.createFrom().failure(new IllegalStateException("stuck"))
                    : Uni.createFrom().voidItem().invoke(() -> keys.remove(attachment));
        }

        @Override
        public Uni<Void> keep(Attachments.Key attachment, Form form, Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<Optional<Content>> open(Attachments.Key attachment, Form form) {
            throw new UnsupportedOperationException();
        }
    }
}
