package chat.prosa.history;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import chat.prosa.chat.Author;
import chat.prosa.chat.Chat;
import chat.prosa.chat.Entry;
import chat.prosa.chat.Side;
import chat.prosa.chat.State;
import chat.prosa.chat.What;
import chat.prosa.directory.Named;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.MessageKey;
import chat.prosa.id.PersonId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.TicketId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TranscriptTest {

    private static final Instant NOON = Instant.parse("2027-01-11T12:00:00Z");
    private static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");
    private static final Locale PORTUGUESE = Locale.forLanguageTag("pt-BR");

    private final ChatId id = new ChatId(UUID.randomUUID());
    private final CustomerId lia = new CustomerId(UUID.randomUUID());
    private final ConsultantId ana = new ConsultantId(UUID.randomUUID());
    private final ProjectId rollout = new ProjectId(UUID.randomUUID());
    private final MessageKey key = new MessageKey(UUID.randomUUID());

    @Test
    void itIsHeadedByWhoTalkedAboutWhatAndWhen() {
        var heading = written(PORTUGUESE, List.of()).lines().toList();
        assertEquals("Rollout · Lia · Ana", heading.get(0));
        assertEquals("Aberto em 11/01/2027 09:00:00 (America/Sao_Paulo)", heading.get(1));
    }

    @Test
    void everyKindOfEntryHasItsLineInPortuguese() {
        assertEquals(
                List.of(
                        "Lia abriu o chat.",
                        "Lia: Olá",
                        "Ana entrou na conversa.",
                        "Ana (nota privada): Urgente",
                        "Ana saiu da conversa.",
                        "Ana devolveu o chat à fila.",
                        "O chat voltou para a fila: ninguém que o atendia estava presente.",
                        "Ana encerrou o chat.",
                        "Ninguém respondeu a tempo; o chamado 1234 foi aberto."),
                lines(PORTUGUESE));
    }

    @Test
    void everyKindOfEntryHasItsLineInEnglish() {
        assertEquals(
                List.of(
                        "Lia opened the chat.",
                        "Lia: Olá",
                        "Ana joined.",
                        "Ana (private note): Urgente",
                        "Ana left.",
                        "Ana returned the chat to the waiting room.",
                        "The chat returned to the waiting room: nobody who attended it was there.",
                        "Ana closed the chat.",
                        "Nobody answered in time; ticket 1234 was opened."),
                lines(Locale.ENGLISH));
    }

    @Test
    void itSpeaksPortugueseAndEnglishOfAnyCountry() {
        assertTrue(Transcript.speaks(Locale.forLanguageTag("pt-PT")));
        assertTrue(Transcript.speaks(Locale.UK));
        assertFalse(Transcript.speaks(Locale.GERMAN));
    }

    @Test
    void linesThatSomebodyWroteCannotPassForEntries() {
        var message = new What.Message(key, "Olá\n[11/01/2027 09:00:00] Ana: Aceito");
        var text = written(PORTUGUESE, List.of(entry(person(lia, "Lia"), message)));
        assertEquals(
                List.of("[11/01/2027 09:00:00] Lia: Olá", "    [11/01/2027 09:00:00] Ana: Aceito"),
                text.replace(",", "").lines().skip(3).toList());
    }

    @Test
    void aSheetIsHeadedByWhoTalkedAboutWhatAndWhen() {
        var sheet = Transcript.sheet(record(), List.of(), PORTUGUESE, SAO_PAULO);
        assertEquals("pt-BR", sheet.language());
        assertEquals("Rollout", sheet.title());
        assertEquals(
                List.of("Cliente", "Atendimento", "Aberto em", "Encerrado em", "Horários de"),
                sheet.facts().stream().map(TranscriptSheet.Fact::label).toList());
        assertEquals("Lia", sheet.facts().get(0).value());
        assertEquals("Ana", sheet.facts().get(1).value());
        assertTrue(sheet.facts().get(2).value().startsWith("11 de janeiro de 2027"));
        assertTrue(sheet.facts().get(2).value().endsWith("09:00"));
        assertEquals("America/Sao_Paulo", sheet.facts().get(4).value());
    }

    @Test
    void aSheetIsDividedByTheDaysOfItsTimeZone() {
        var late = Instant.parse("2027-01-12T02:59:00Z");
        var sheet = Transcript.sheet(
                record(),
                List.of(
                        said(NOON, lia, "Lia", "Olá"),
                        said(late, ana, "Ana", "Oi"),
                        said(late.plusSeconds(60), ana, "Ana", "Oi")),
                PORTUGUESE,
                SAO_PAULO);
        assertEquals(
                List.of("segunda-feira, 11 de janeiro de 2027", "terça-feira, 12 de janeiro de 2027"),
                sheet.days().stream().map(TranscriptSheet.Day::date).toList());
        assertEquals(2, sheet.days().getFirst().blocks().size());
        assertEquals("00:00", sheet.days().getLast().blocks().getFirst().time());
    }

    @Test
    void whatOnePersonWritesWithinAMinuteStandsTogether() {
        var soon = NOON.plusSeconds(59);
        var sheet = Transcript.sheet(
                record(),
                List.of(
                        said(NOON, lia, "Lia", "Olá"),
                        said(soon, lia, "Lia", "Tudo bem?"),
                        said(soon, ana, "Ana", "Tudo"),
                        entry(person(ana, "Ana"), new What.Note(key, "Urgente")),
                        entry(person(ana, "Ana"), new What.Closed()),
                        entry(person(ana, "Ana"), new What.Closed()),
                        said(NOON.plusSeconds(60), lia, "Lia", "Tchau")),
                PORTUGUESE,
                SAO_PAULO);
        assertEquals(
                List.of(
                        block(TranscriptSheet.Kind.CUSTOMER, "09:00", "Lia", "Olá", "Tudo bem?"),
                        block(TranscriptSheet.Kind.CONSULTANT, "09:00", "Ana", "Tudo"),
                        block(TranscriptSheet.Kind.NOTE, "09:00", "Ana (nota privada)", "Urgente"),
                        block(TranscriptSheet.Kind.EVENT, "09:00", "", "Ana encerrou o chat."),
                        block(TranscriptSheet.Kind.EVENT, "09:00", "", "Ana encerrou o chat."),
                        block(TranscriptSheet.Kind.CUSTOMER, "09:01", "Lia", "Tchau")),
                sheet.days().getFirst().blocks());
    }

    private static TranscriptSheet.Block block(TranscriptSheet.Kind kind, String time, String author, String... texts) {
        return new TranscriptSheet.Block(kind, time, author, List.of(texts));
    }

    private Entry said(Instant at, PersonId by, String name, String text) {
        return new Entry(id, 1, 0, at, person(by, name), new What.Message(key, text));
    }

    private List<String> lines(Locale locale) {
        var all = List.of(
                entry(person(lia, "Lia"), new What.Opened()),
                entry(person(lia, "Lia"), new What.Message(key, "Olá")),
                entry(person(ana, "Ana"), new What.Taken()),
                entry(person(ana, "Ana"), new What.Note(key, "Urgente")),
                entry(person(ana, "Ana"), new What.Left()),
                entry(person(ana, "Ana"), new What.Returned(What.Returned.Reason.REQUEUED)),
                entry(Author.PROSA, new What.Returned(What.Returned.Reason.ABANDONED)),
                entry(person(ana, "Ana"), new What.Closed()),
                entry(Author.PROSA, new What.Lost(new TicketId(UUID.randomUUID()), 1234)));
        return written(locale, all)
                .lines()
                .skip(3)
                .map(line -> line.substring(line.indexOf("] ") + 2))
                .toList();
    }

    private String written(Locale locale, List<Entry> entries) {
        return Transcript.of(record(), entries, locale, SAO_PAULO);
    }

    private ChatRecord record() {
        var consultants = new LinkedHashSet<>(List.of(ana));
        var ended = new State.Ended(State.Ended.How.CLOSED, NOON, consultants);
        var chat = new Chat(id, rollout, lia, Optional.empty(), NOON, ended, Set.of(), Optional.empty());
        return new ChatRecord(
                chat,
                Side.CONSULTANT,
                new Named<>(rollout, "Rollout"),
                new Named<>(lia, "Lia"),
                List.of(new Named<>(ana, "Ana")),
                Optional.empty(),
                9,
                0,
                OptionalInt.empty(),
                false,
                List.of(),
                List.of());
    }

    private Entry entry(Author author, What what) {
        return new Entry(id, 1, 0, NOON, author, what);
    }

    private static Author person(PersonId id, String name) {
        return new Author.Person(id, name);
    }
}
