-- other programs' servers that are told what happens
create table webhook (
    organization uuid not null references organization,
    id uuid not null,
    name text not null,
    url text not null,
    events text[] not null check (cardinality(events) > 0),
    -- what deliveries are signed with; sealed where the server has been given a key for that
    secret bytea not null,
    active boolean not null default true,
    created_at timestamptz not null,
    -- since when nothing has arrived, and what went wrong last; null when all is well
    failing_since timestamptz,
    failure text,
    primary key (organization, id)
);

-- what they are to be told, written with what happened; no foreign key to it, which the messages would pay for
create table webhook_delivery (
    organization uuid not null,
    id uuid not null,
    webhook uuid not null,
    event text not null,
    at timestamptz not null,
    chat uuid,
    seq integer,
    ticket uuid,
    attempts integer not null default 0,
    -- null once it has arrived or is given up; while it is on its way, when somebody else may try
    next_at timestamptz,
    delivered_at timestamptz,
    status integer,
    failure text,
    -- as it was sent; it is the same in each attempt
    body text,
    primary key (organization, id),
    foreign key (organization, webhook) references webhook on delete cascade
);
create index webhook_delivery_due on webhook_delivery (organization, webhook, next_at) where next_at is not null;
create index webhook_delivery_log on webhook_delivery (organization, webhook, at desc, id);
create index webhook_delivery_age on webhook_delivery (at);

-- who changed what, or looked at what
create table audit_entry (
    organization uuid not null references organization,
    id uuid not null,
    at timestamptz not null,
    -- a person's name as it was; people and keys may be gone
    actor_kind text not null check (actor_kind in ('consultant', 'api-key', 'customer')),
    actor uuid not null,
    actor_name text not null,
    action text not null,
    subject_kind text not null,
    subject uuid,
    subject_name text,
    -- fields, with what they were and are, as far as that is known; never what is secret
    changes jsonb not null default '{}',
    primary key (organization, id)
);
create index audit_entry_by_time on audit_entry (organization, at desc, id desc);

-- for how many days ended chats are kept; null is for ever
alter table organization add column retention_days integer check (retention_days > 0);
create index chat_ended on chat (organization, ended_at) where ended_at is not null;
