-- Full text. Words are found whatever their accents: as they stand, by their Portuguese stem and by their English one. It
-- takes nothing that a PostgreSQL may not have, such as extensions.

-- without accents; character for character
create function unaccented(written text) returns text
    language sql immutable strict parallel safe
    return translate(normalize(written),
        'ÀÁÂÃÄÅàáâãäåÇçÈÉÊËèéêëÌÍÎÏìíîïÑñÒÓÔÕÖòóôõöÙÚÛÜùúûüÝýÿ',
        'AAAAAAaaaaaaCcEEEEeeeeIIIIiiiiNnOOOOOoooooUUUUuuuuYyy');

-- the endings that the Portuguese stemmer knows only with their accents
create function accented(bare text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(regexp_replace(lower(bare), 'coes\M', 'ções', 'g'), 'cao\M', 'ção', 'g');

-- all that a text can be found by; only words as they stand have positions, for phrases
create function search_words(written text) returns tsvector
    language sql immutable strict parallel safe
    return to_tsvector('pg_catalog.simple', unaccented(written))
        || strip(to_tsvector('pg_catalog.english', unaccented(written)))
        || strip(to_tsvector('pg_catalog.portuguese', accented(unaccented(written))));

-- what finds a word; nothing for one that says nothing in either language
create function search_term(word text) returns tsquery
    language sql immutable strict parallel safe
    return case
        when numnode(plainto_tsquery('pg_catalog.english', unaccented(word))) = 0
            or numnode(plainto_tsquery('pg_catalog.portuguese', accented(unaccented(word)))) = 0
            then cast('' as tsquery)
        else phraseto_tsquery('pg_catalog.simple', unaccented(word))
            || plainto_tsquery('pg_catalog.english', unaccented(word))
            || plainto_tsquery('pg_catalog.portuguese', accented(unaccented(word)))
        end;

-- whether one word of a text, as it stands there, is among those that were looked for
create function search_hit(word text, looked_for tsquery) returns boolean
    language sql immutable strict parallel safe
    return array_to_tsvector(array[word] || ts_lexize('pg_catalog.english_stem', word)
        || ts_lexize('pg_catalog.portuguese_stem', accented(word))) @@ looked_for;

-- the word that all texts of an organization have, and no text of people
create function search_tenant(organization uuid) returns text
    language sql immutable strict parallel safe
    return '#' || cast(organization as text);

-- what finds something in an organization; nothing finds nothing
create function search_in(organization uuid, looked_for tsquery) returns tsquery
    language sql immutable strict parallel safe
    return case when numnode(looked_for) = 0 then looked_for
        else cast(quote_literal(search_tenant(organization)) as tsquery) && looked_for end;

-- What is written in a chat, in parts of 32 entries. Who writes messages does not write this: it follows.
create table chat_words (
    organization uuid not null,
    chat uuid not null,
    part integer not null,
    -- the last number that it has the words of
    through integer not null,
    words tsvector not null,
    primary key (organization, chat, part),
    foreign key (organization, chat) references chat on delete cascade
);
create index chat_words_found on chat_words using gin (words);

-- the parts of a chat from one of them on, as they are to be
create function chat_parts(of_organization uuid, of_chat uuid, from_part integer)
    returns table (part integer, through integer, words tsvector)
    language sql stable parallel safe as $$
        select seq / 32, max(seq), array_to_tsvector(array[search_tenant(of_organization)])
            || search_words(left(string_agg(text, E'\n' order by seq), 200000))
        from entry
        where organization = of_organization and chat = of_chat and key is not null and seq >= from_part * 32
        group by seq / 32
    $$;

-- What is changed or removed afterwards can no longer be found. Inserting entries costs nothing of this.
create function forget_words() returns trigger language plpgsql as $$
begin
    delete from chat_words using (select distinct organization, chat from gone) as changed
        where chat_words.organization = changed.organization and chat_words.chat = changed.chat;
    return null;
end $$;
create trigger entry_changed after update on entry
    referencing old table as gone for each statement execute function forget_words();
create trigger entry_removed after delete on entry
    referencing old table as gone for each statement execute function forget_words();

create index customer_by_words on customer using gin (search_words(name));
create index ticket_by_words on ticket using gin (search_words(subject || ' ' || description));

-- Lists of chats, and the figures of days.
create index chat_by_opening on chat (organization, opened_at desc, id desc);
create index chat_by_tag on chat using gin (tags) where tags <> '{}';
create index ticket_by_assignee on ticket (organization, assignee, number desc);

-- when a consultant first took it, and when one first wrote to the customer
alter table chat
    add column attended_at timestamptz,
    add column answered_at timestamptz;
update chat set attended_at = first.attended, answered_at = first.answered
from (
    select organization, chat,
        min(at) filter (where kind in ('taken', 'accepted', 'joined')) as attended,
        min(at) filter (where kind = 'message') as answered
    from entry
    where author_kind = 'consultant' and kind in ('taken', 'accepted', 'joined', 'message')
    group by organization, chat) as first
where chat.organization = first.organization and chat.id = first.chat;

create table ticket_comment (
    organization uuid not null,
    ticket uuid not null,
    id uuid not null,
    author uuid not null,
    at timestamptz not null,
    text text not null,
    primary key (organization, ticket, id),
    foreign key (organization, ticket) references ticket on delete cascade,
    foreign key (organization, author) references consultant
);
create index ticket_comment_by_time on ticket_comment (organization, ticket, at, id);
