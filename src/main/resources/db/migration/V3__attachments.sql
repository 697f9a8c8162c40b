-- what people attach to chats; the bytes are kept elsewhere, under the same keys
create table attachment (
    organization uuid not null,
    id uuid not null,
    chat uuid not null,
    uploader_kind text not null check (uploader_kind in ('customer', 'consultant')),
    uploader uuid not null,
    name text not null,
    -- the media type, by what is in it
    type text not null,
    size bigint not null check (size >= 0),
    width integer check (width > 0),
    height integer check (height > 0),
    created_at timestamptz not null,
    -- the message or note that carries it; nobody but its uploader has it before
    sent_in integer,
    -- a note carries it
    private boolean not null default false,
    primary key (organization, id),
    -- no cascade: whoever deletes chats has to see to the bytes
    foreign key (organization, chat) references chat,
    foreign key (organization, chat, sent_in) references entry,
    check ((width is null) = (height is null)),
    check (not private or sent_in is not null)
);
create index attachment_of_entry on attachment (organization, chat, sent_in);
create index attachment_not_sent on attachment (created_at) where sent_in is null;
