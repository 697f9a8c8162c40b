package chat.prosa.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import chat.prosa.chat.Entry;
import chat.prosa.id.OrganizationId;
import chat.prosa.ticket.Ticket;
import chat.prosa.webhook.Topic;

/** What webhooks are to be told, to be written with what they are told of: only which entry or ticket it is. */
final class DeliveryRows {
    private static final String INSERT = """
            insert into webhook_delivery (organization, id, webhook, event, at, chat, seq, ticket, next_at)
            select news.organization, gen_random_uuid(), webhook.id, news.event,
                to_timestamp(cast(news.at as double precision) / 1000), news.chat, news.seq, news.ticket, now()
            from unnest(cast(:news_organization as uuid[]), cast(:news_event as text[]), cast(:news_at as bigint[]),
                cast(:news_chat as uuid[]), cast(:news_seq as integer[]), cast(:news_ticket as uuid[]))
                as news (organization, event, at, chat, seq, ticket)
            join webhook on webhook.organization = news.organization and webhook.active
                and news.event = any(webhook.events)""";

    private record Line(
            OrganizationId organization,
            Topic event,
            Instant at,
            @Nullable UUID chat,
            @Nullable Integer seq,
            @Nullable UUID ticket) {}

    private final Listening listening;
    private final List<Line> lines = new ArrayList<>();

    DeliveryRows(Listening listening) {
        this.listening = listening;
    }

    void add(OrganizationId organization, Entry entry) {
        if (listening.has(organization)) {
            Topic.of(entry.what())
                    .ifPresent(topic -> lines.add(new Line(
                            organization, topic, entry.at(), entry.chat().value(), entry.seq(), null)));
        }
    }

    void add(OrganizationId organization, Ticket ticket) {
        if (listening.has(organization)) {
            lines.add(new Line(
                    organization,
                    Topic.TICKET_CREATED,
                    ticket.createdAt(),
                    null,
                    null,
                    ticket.id().value()));
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    List<Writing> writings() {
        return lines.isEmpty()
                ? List.of()
                : List.of(new Writing(INSERT, columns().parameters()));
    }

    private Columns<Line> columns() {
        return Columns.of(lines)
                .ids("news_organization", Line::organization)
                .column("news_event", String[]::new, line -> line.event.wire())
                .instants("news_at", Line::at)
                .column("news_chat", UUID[]::new, Line::chat)
                .column("news_seq", Integer[]::new, Line::seq)
                .column("news_ticket", UUID[]::new, Line::ticket);
    }
}
