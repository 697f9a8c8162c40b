-- One firm with a past: 60,000 chats with 17 messages each of 5 to 15 words, a million messages in all. Of the 40,000 words
-- few are common and most are rare, as in any language: the n-th is said about 1/n as often as the first.

create function pg_temp.id(kind int, n int) returns uuid language sql immutable as
    $$ select format('%s-0000-4000-8000-%s', lpad(kind::text, 8, '0'), lpad(n::text, 12, '0'))::uuid $$;

create function pg_temp.syllable(n int) returns text language sql immutable as
    $$ select substr('cademinopurasetivolubanefigomaresitoxaze', 1 + 2 * (n % 20), 2) $$;

create function pg_temp.word(n int) returns text language sql immutable as
    $$ select pg_temp.syllable(n) || pg_temp.syllable(n / 20) || pg_temp.syllable(n / 400) || pg_temp.syllable(n / 8000)
        || case when n % 7 = 0 then 'ção' else '' end $$;

create function pg_temp.name(n int) returns text language sql immutable as
    $$ select (array['Ana', 'Bruno', 'Caio', 'Dora', 'Élcio', 'Flávia', 'Gil', 'Helena', 'Íris', 'João'])[1 + n % 10]
        || ' ' || initcap(pg_temp.word(n / 10 + 800)) $$;

insert into organization (id, name) values (pg_temp.id(0, 0), 'Biblioteca');
insert into consultant (organization, id, name, email, role)
    select pg_temp.id(0, 0), pg_temp.id(1, n), pg_temp.name(n), 'c' || n || '@example.org', 'admin'
    from generate_series(0, 99) n;
insert into customer (organization, id, name, email)
    select pg_temp.id(0, 0), pg_temp.id(2, n), pg_temp.name(n), 'k' || n || '@example.org'
    from generate_series(0, 4999) n;
insert into project (organization, id, name, responsible)
    select pg_temp.id(0, 0), pg_temp.id(3, n), 'Projeto ' || n, pg_temp.id(1, n % 100) from generate_series(0, 49) n;
insert into session (token_hash, organization, consultant, created_at, expires_at)
    values (sha256('bench-search'), pg_temp.id(0, 0), pg_temp.id(1, 0), now(), now() + interval '1 day');

insert into chat (organization, id, project, customer, status, opened_at, since, answered, ended_at, tags, rating,
        attended_at, answered_at)
    select pg_temp.id(0, 0), pg_temp.id(4, n), pg_temp.id(3, n % 50), pg_temp.id(2, n % 5000),
        case when n % 20 = 0 then 'lost' else 'closed' end, at, at, n % 20 <> 0, at + interval '1 hour',
        case when n % 30 = 0 then '{vip}'::text[] else '{}' end, case when n % 3 = 0 then 1 + n % 5 end,
        case when n % 20 <> 0 then at + n % 300 * interval '1 second' end,
        case when n % 20 <> 0 then at + n % 700 * interval '1 second' end
    from generate_series(0, 59999) n, lateral (select now() - n * interval '9 minutes') as opened (at);
insert into chat_consultant (organization, chat, consultant, position, present)
    select pg_temp.id(0, 0), pg_temp.id(4, n), pg_temp.id(1, n % 97), 0, true from generate_series(0, 59999) n;

insert into entry (organization, chat, seq, at, kind, author_kind, author, text, key)
    select pg_temp.id(0, 0), pg_temp.id(4, n), seq, now() - n * interval '9 minutes' + seq * interval '1 minute', 'message',
        case when seq % 2 = 1 then 'customer' else 'consultant' end,
        case when seq % 2 = 1 then pg_temp.id(2, n % 5000) else pg_temp.id(1, n % 97) end,
        string_agg(pg_temp.word(floor(power(40000, random()))::int), ' '), gen_random_uuid()
    from generate_series(0, 59999) n, generate_series(1, 17) seq, generate_series(1, 5 + (n + seq) % 11) words
    group by n, seq;

-- what the server does by itself while chats go on
insert into chat_words (organization, chat, part, through, words)
    select chat.organization, chat.id, parts.part, parts.through, parts.words
    from chat cross join lateral chat_parts(chat.organization, chat.id, 0) as parts;
