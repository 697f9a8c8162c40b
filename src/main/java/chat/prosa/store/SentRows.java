package chat.prosa.store;

import java.util.ArrayList;
import java.util.List;

import chat.prosa.chat.Attachment;
import chat.prosa.chat.Entry;
import chat.prosa.chat.What;
import chat.prosa.id.ChatId;
import chat.prosa.id.OrganizationId;

/** Attachments that entries carry: from then on whoever may see the entry may have them. */
final class SentRows {
    private static final String UPDATE = """
            update attachment set sent_in = sent.seq, private = sent.private
            from unnest(cast(:sent_organization as uuid[]), cast(:sent_chat as uuid[]), cast(:sent_id as uuid[]),
                cast(:sent_seq as integer[]), cast(:sent_private as boolean[]))
                as sent (organization, chat, id, seq, private)
            where (attachment.organization, attachment.chat, attachment.id) = (sent.organization, sent.chat, sent.id)
                and attachment.sent_in is null""";

    private record Line(OrganizationId organization, ChatId chat, Attachment attachment, int seq, boolean hidden) {}

    private final List<Line> lines = new ArrayList<>();

    void add(OrganizationId organization, Entry entry) {
        if (entry.what() instanceof What.Written written) {
            written.attachments()
                    .forEach(attachment -> lines.add(new Line(
                            organization, entry.chat(), attachment, entry.seq(), written instanceof What.Note)));
        }
    }

    List<Writing> writings() {
        return lines.isEmpty()
                ? List.of()
                : List.of(new Writing(UPDATE, columns().parameters()));
    }

    private Columns<Line> columns() {
        return Columns.of(lines)
                .ids("sent_organization", Line::organization)
                .ids("sent_chat", Line::chat)
                .ids("sent_id", line -> line.attachment().id())
                .column("sent_seq", Integer[]::new, Line::seq)
                .column("sent_private", Boolean[]::new, Line::hidden);
    }
}
