package chat.prosa.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import chat.prosa.chat.Author;
import chat.prosa.chat.Entry;
import chat.prosa.chat.Side;
import chat.prosa.chat.State;
import chat.prosa.chat.What;
import chat.prosa.directory.Named;
import chat.prosa.history.TranscriptSheet.Block;
import chat.prosa.history.TranscriptSheet.Day;
import chat.prosa.history.TranscriptSheet.Fact;
import chat.prosa.history.TranscriptSheet.Kind;

/** Puts a transcript on paper: by day, and by who wrote in which minute. */
final class WritingSheet {

    private final Transcript words;
    private final Locale locale;
    private final ZoneId zone;

    WritingSheet(Transcript words, Locale locale, ZoneId zone) {
        this.words = words;
        this.locale = locale;
        this.zone = zone;
    }

    TranscriptSheet write(ChatRecord chat, List<Entry> entries) {
        return new TranscriptSheet(locale.toLanguageTag(), chat.project().name(), facts(chat), days(entries));
    }

    private List<Fact> facts(ChatRecord chat) {
        return Stream.of(
                        fact("customer", Optional.of(chat.customer().name())),
                        fact("consultants", names(chat.consultants())),
                        fact("opened", Optional.of(at(chat.chat().openedAt()))),
                        fact("ended", endedAt(chat.chat().state()).map(this::at)),
                        fact("timezone", Optional.of(zone.getId())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Fact> fact(String key, Optional<String> value) {
        return value.map(known -> new Fact(words.say("fact-" + key), known));
    }

    private static Optional<String> names(List<? extends Named<?>> all) {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.stream().map(Named::name).collect(Collectors.joining(", ")));
    }

    private static Optional<Instant> endedAt(State state) {
        return switch (state) {
            case State.Live _ -> Optional.empty();
            case State.Ended ended -> Optional.of(ended.at());
        };
    }

    private List<Day> days(List<Entry> entries) {
        var days = new LinkedHashMap<LocalDate, List<Block>>();
        for (var entry : entries) {
            add(block(entry), days.computeIfAbsent(LocalDate.ofInstant(entry.at(), zone), _ -> new ArrayList<>()));
        }
        return days.entrySet().stream()
                .map(day -> new Day(date(day.getKey()), day.getValue()))
                .toList();
    }

    private Block block(Entry entry) {
        var name = Transcript.name(entry.author());
        return switch (entry.what()) {
            case What.Message message -> block(kind(entry.author()), entry, name, message.text());
            case What.Note note -> block(Kind.NOTE, entry, words.say("note", name), note.text());
            case What _ -> block(Kind.EVENT, entry, "", words.said(entry));
        };
    }

    private Block block(Kind kind, Entry entry, String author, String text) {
        return new Block(kind, time(entry.at()), author, List.of(text));
    }

    private static Kind kind(Author author) {
        return switch (author) {
            case Author.Person person ->
                switch (Side.of(person.id())) {
                    case CUSTOMER -> Kind.CUSTOMER;
                    case CONSULTANT -> Kind.CONSULTANT;
                };
            case Author.Prosa _ -> Kind.EVENT;
        };
    }

    private static void add(Block block, List<Block> day) {
        if (!day.isEmpty() && continues(block, day.getLast())) {
            var before = day.removeLast();
            var texts = Stream.concat(before.texts().stream(), block.texts().stream());
            day.add(new Block(before.kind(), before.time(), before.author(), texts.toList()));
        } else {
            day.add(block);
        }
    }

    private static boolean continues(Block block, Block before) {
        return block.kind() != Kind.EVENT
                && block.kind() == before.kind()
                && block.author().equals(before.author())
                && block.time().equals(before.time());
    }

    private String at(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone)
                .format(instant);
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone)
                .format(instant);
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(day);
    }
}
