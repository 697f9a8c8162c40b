package chat.prosa.dispatch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;

import chat.prosa.desk.ChatFile;
import chat.prosa.desk.Notebook;
import chat.prosa.desk.Remembered;
import chat.prosa.desk.TheFirm;
import chat.prosa.directory.Directory;
import chat.prosa.id.ChatId;
import chat.prosa.id.OrganizationId;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** A journal in memory that can be told to be slow, to fail, or to be gone. */
final class MemoryJournal implements Journal, Directories {

    private record Held(List<Page> pages, UniEmitter<? super Void> emitter) {}

    private final Map<OrganizationId, Notebook> notebooks = new ConcurrentHashMap<>();
    private final Set<OrganizationId> failing = new HashSet<>();
    private final List<Held> held = new ArrayList<>();
    private final Semaphore came = new Semaphore(0);
    private boolean holding;
    private boolean gone;

    @Override
    public synchronized Uni<Void> commit(List<Page> pages) {
        return Uni.createFrom().emitter(emitter -> {
            if (holding) {
                hold(new Held(pages, emitter));
            } else {
                write(pages, emitter);
            }
        });
    }

    @Override
    public synchronized Uni<Remembered> remember(OrganizationId organization) {
        return gone
                ? Uni.createFrom().failure(new IllegalStateException("no database"))
                : Uni.createFrom().item(() -> notebook(organization).remember(TheFirm.theFirm()));
    }

    @Override
    public Uni<Optional<ChatFile>> recall(OrganizationId organization, ChatId chat) {
        return Uni.createFrom().item(() -> notebook(organization).recall(chat));
    }

    @Override
    public Uni<List<OrganizationId>> organizationsWithLiveChats() {
        return Uni.createFrom().item(() -> List.copyOf(notebooks.keySet()));
    }

    @Override
    public Uni<Directory> of(OrganizationId organization) {
        return Uni.createFrom().item(TheFirm.theFirm());
    }

    /** From now on what is to be written waits. */
    synchronized void hold() {
        holding = true;
    }

    /** Returns once something waits to be written. */
    void awaitHeld() throws InterruptedException {
        assertTrue(came.tryAcquire(10, TimeUnit.SECONDS), "nothing came to be written");
    }

    /** Writes what waited, in order, and whatever comes. */
    synchronized void release() {
        holding = false;
        var waiting = List.copyOf(held);
        held.clear();
        waiting.forEach(one -> write(one.pages(), one.emitter()));
    }

    synchronized void fail(OrganizationId organization) {
        failing.add(organization);
    }

    synchronized void heal() {
        failing.clear();
        gone = false;
    }

    synchronized void vanish() {
        gone = true;
    }

    Notebook notebook(OrganizationId organization) {
        return notebooks.computeIfAbsent(organization, _ -> new Notebook());
    }

    private synchronized void hold(Held one) {
        held.add(one);
        came.release();
    }

    private synchronized void write(List<Page> pages, UniEmitter<? super Void> emitter) {
        if (pages.stream().map(Page::organization).anyMatch(failing::contains)) {
            emitter.fail(new IllegalStateException("not written"));
            return;
        }
        pages.forEach(page -> notebook(page.organization()).write(page.events()));
        emitter.complete(null);
    }
}
