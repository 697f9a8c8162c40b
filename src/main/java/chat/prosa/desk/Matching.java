package chat.prosa.desk;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;

import chat.prosa.chat.Author;
import chat.prosa.chat.Chat;
import chat.prosa.chat.Entry;
import chat.prosa.chat.State;
import chat.prosa.chat.Trace.Verdict;
import chat.prosa.chat.What;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.routing.FreeConsultants;
import chat.prosa.routing.Pool;
import chat.prosa.routing.Readiness;
import chat.prosa.routing.Search;
import chat.prosa.routing.SeekingChats;

/**
 * Who can be asked and which chats look for somebody. It is kept in step with all that happens, so that the two find
 * each other without anybody having to be searched for, and remembers what is stirred: what may lead to an offer, or
 * end one.
 */
final class Matching {

    private final DeskState desk;
    private final Offers offers = new Offers();
    private final AskedBefore asked = new AskedBefore();
    private final Map<ConsultantId, Instant> lastChat = new HashMap<>();
    private final Set<ConsultantId> available = new HashSet<>();

    /** The few chats whose consultants call for another; they are given up when nobody is left who could come. */
    private final Set<ChatId> calling = new LinkedHashSet<>();

    private final SequencedMap<ChatId, Boolean> stirredChats = new LinkedHashMap<>();
    private final SequencedSet<ConsultantId> stirredConsultants = new LinkedHashSet<>();
    private final Map<ConsultantId, Set<Pool>> pools = new HashMap<>();
    private FreeConsultants free = new FreeConsultants();
    private SeekingChats seeking = new SeekingChats();

    Matching(DeskState desk) {
        this.desk = desk;
        learnPools();
    }

    Offers offers() {
        return offers;
    }

    AskedBefore asked() {
        return asked;
    }

    FreeConsultants free() {
        return free;
    }

    /** A chat that is stirred, and whether it is to say so when nobody can be asked for it. */
    Optional<Map.Entry<ChatId, Boolean>> nextStirredChat() {
        return Optional.ofNullable(stirredChats.pollFirstEntry());
    }

    Optional<ConsultantId> nextStirredConsultant() {
        return stirredConsultants.isEmpty() ? Optional.empty() : Optional.of(stirredConsultants.removeFirst());
    }

    /** Looks at a consultant once more. */
    void stir(ConsultantId consultant) {
        stirredConsultants.add(consultant);
    }

    /** The oldest chat that a consultant who is free can be asked for. */
    Optional<ChatId> oldestFor(ConsultantId consultant) {
        return seeking.oldest(
                pools(consultant),
                chat -> desk.find(chat)
                        .filter(file -> desk.sees(consultant, file.chat()))
                        .filter(file -> verdict(file.chat(), consultant) == Verdict.LATER)
                        .isPresent());
    }

    /** Why a consultant who may attend a chat cannot be asked for it now, if he cannot. */
    Verdict verdict(Chat chat, ConsultantId consultant) {
        if (chat.has(consultant)) {
            return Verdict.ATTENDS;
        }
        var before = asked.verdict(chat.id(), consultant);
        if (before.isPresent()) {
            return before.get();
        }
        if (!desk.people().seen(consultant).online()) {
            return Verdict.OFFLINE;
        }
        if (!desk.hasCapacity(consultant)) {
            return Verdict.FULL;
        }
        return offers.to(consultant).isPresent() ? Verdict.OFFERED_ANOTHER : Verdict.LATER;
    }

    /** A chat is there that was not at hand before, as at start-up: it looks for somebody, but nothing is new. */
    void chatKnown(Chat chat) {
        seek(chat, search(chat));
    }

    void chatMoved(Optional<Chat> before, Chat chat, Entry entry, Instant now) {
        var attended = before.map(Matching::attending).orElse(Set.of());
        var attend = attending(chat);
        attend.stream().filter(one -> !attended.contains(one)).forEach(one -> lastChat.put(one, now));
        Stream.concat(attended.stream(), attend.stream())
                .filter(one -> attended.contains(one) != attend.contains(one))
                .forEach(this::consultantMoved);
        if (!chat.live()) {
            asked.forget(chat.id());
        }
        var search = search(chat);
        if (!before.flatMap(this::search).equals(search)) {
            forgetAsked(before, chat);
            noteReturned(chat, entry);
            seek(chat, search);
            stir(chat.id(), chat.waiting());
        } else if (offers.of(chat.id()).isPresent()) {
            stir(chat.id(), false);
        }
    }

    private static Set<ConsultantId> attending(Chat chat) {
        return chat.live() ? chat.consultants() : Set.of();
    }

    /** A consultant is otherwise reachable than before, or has more chats or fewer. */
    void consultantMoved(ConsultantId consultant) {
        var could = available.contains(consultant);
        var can = isAvailable(consultant);
        if (can && !could) {
            available.add(consultant);
            asked.beginRound(consultant);
        } else if (could && !can) {
            available.remove(consultant);
            calling.forEach(chat -> stir(chat, false));
        }
        place(consultant);
    }

    void offerMade(Offer offer) {
        offers.add(offer);
        seeking.remove(offer.chat());
        free.remove(offer.to());
    }

    /** What is accepted looks for nobody any more, which it says itself when it moves. */
    void offerEnded(Offer offer, Offer.End end) {
        offers.remove(offer);
        switch (end) {
            case ACCEPTED -> {}
            case DECLINED -> notTaken(offer, Verdict.DECLINED);
            case LAPSED -> notTaken(offer, Verdict.LAPSED);
            case WITHDRAWN -> seekAgain(offer, false);
        }
        place(offer.to());
    }

    private void notTaken(Offer offer, Verdict verdict) {
        asked.note(offer.chat(), offer.to(), verdict);
        seekAgain(offer, true);
    }

    private void seekAgain(Offer offer, boolean explaining) {
        desk.find(offer.chat()).map(ChatFile::chat).ifPresent(chat -> seek(chat, search(chat)));
        stir(offer.chat(), explaining);
    }

    /** He let an offer lapse, and enough time has passed. */
    void mayBeAskedAgain(ChatId chat, ConsultantId consultant) {
        asked.forget(chat, consultant);
        stirredConsultants.add(consultant);
    }

    /** People, projects or settings changed: whatever was asked under another routing is asked anew. */
    void directoryChanged(boolean rerouted) {
        if (rerouted) {
            asked.forgetAll();
        }
        free = new FreeConsultants();
        seeking = new SeekingChats();
        calling.clear();
        learnPools();
        desk.directory().consultants().keySet().forEach(this::consultantMoved);
        desk.chats().live().forEach(file -> seek(file.chat(), search(file.chat())));
        desk.waitingRoom().inOrder().forEach(chat -> stir(chat, rerouted));
        offers.all().forEach(offer -> stir(offer.chat(), false));
    }

    private void seek(Chat chat, Optional<Search> search) {
        seeking.remove(chat.id());
        noteCalling(chat, search);
        if (offers.of(chat.id()).isEmpty()) {
            search.ifPresent(wanted -> seeking.put(DeskState.arrival(chat), wanted.pools()));
        }
    }

    private void noteCalling(Chat chat, Optional<Search> search) {
        if (search.isPresent() && !chat.waiting()) {
            calling.add(chat.id());
        } else {
            calling.remove(chat.id());
        }
    }

    private Optional<Search> search(Chat chat) {
        return Search.of(chat, desk.directory());
    }

    /** Whom it looked for before may be asked anew, unless its customer only lets others attend, too. */
    private void forgetAsked(Optional<Chat> before, Chat chat) {
        var same = before.map(Chat::state).stream()
                .anyMatch(was -> was instanceof State.Waiting waited
                        && chat.state() instanceof State.Waiting waits
                        && waits.choice()
                                .filter(choice -> ChoosingConsultant.allowsOthers(waited, choice))
                                .isPresent());
        if (!same) {
            asked.forget(chat.id());
        }
    }

    /** Whoever gives a chat back does not want it for himself. */
    private void noteReturned(Chat chat, Entry entry) {
        if (entry.what() instanceof What.Returned
                && entry.author() instanceof Author.Person person
                && person.id() instanceof ConsultantId consultant) {
            asked.note(chat.id(), consultant, Verdict.DECLINED);
        }
    }

    /** Among those who are free, or not; whoever becomes free, or no longer can do what he is asked, is looked at. */
    private void place(ConsultantId consultant) {
        var wasFree = free.has(consultant);
        var offered = offers.to(consultant).isPresent();
        if (available.contains(consultant) && !offered) {
            free.put(readiness(consultant), pools(consultant));
        } else {
            free.remove(consultant);
        }
        if (offered || free.has(consultant) && !wasFree) {
            stirredConsultants.add(consultant);
        }
    }

    private boolean isAvailable(ConsultantId consultant) {
        return desk.directory().consultant(consultant).isPresent()
                && desk.people().seen(consultant).online()
                && desk.hasCapacity(consultant);
    }

    private Readiness readiness(ConsultantId consultant) {
        return new Readiness(
                desk.chats().of(consultant).size(),
                lastChat.getOrDefault(consultant, Instant.EPOCH),
                desk.directory().nameOf(consultant),
                consultant);
    }

    private Set<Pool> pools(ConsultantId consultant) {
        return pools.getOrDefault(consultant, Set.of());
    }

    private void learnPools() {
        pools.clear();
        desk.directory().consultants().keySet().forEach(consultant -> {
            var his = new HashSet<Pool>(Set.of(new Pool.Everybody(), new Pool.One(consultant)));
            pools.put(consultant, his);
        });
        desk.directory()
                .groups()
                .values()
                .forEach(group -> group.members()
                        .forEach(member -> pools.computeIfAbsent(member, _ -> new HashSet<>())
                                .add(new Pool.Group(group.id()))));
    }

    private void stir(ChatId chat, boolean explaining) {
        stirredChats.merge(chat, explaining, Boolean::logicalOr);
    }
}
