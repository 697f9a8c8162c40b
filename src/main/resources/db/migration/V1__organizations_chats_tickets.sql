-- Every table and every key begins with the organization: nothing can refer across tenants, not even by mistake.
-- Durations are milliseconds, instants are kept to the millisecond.

create table organization (
    id uuid primary key,
    name text not null,
    provider text not null default 'native' check (provider in ('none', 'native', 'external')),
    external_vendor text,
    external_account text,
    routing text not null default 'queue' check (routing in ('manual', 'automatic', 'queue')),
    offer_timeout bigint not null default 30000,
    reoffer_after bigint not null default 60000,
    lost_after bigint not null default 1800000,
    presence_grace bigint not null default 20000,
    abandon_after bigint not null default 300000,
    max_chats integer not null default 0 check (max_chats >= 0),
    park_on_new_chat boolean not null default true,
    customer_sees_history boolean not null default false,
    locale text not null default 'pt-BR',
    timezone text not null default 'America/Sao_Paulo',
    allowed_origins text[] not null default '{}',
    -- grows with every change of the organization's people, projects, groups or settings, in the same transaction
    directory_version bigint not null default 1
);

create table consultant (
    organization uuid not null references organization,
    id uuid not null,
    name text not null,
    email text not null,
    role text not null default 'consultant' check (role in ('consultant', 'supervisor', 'admin')),
    active boolean not null default true,
    max_chats integer check (max_chats >= 0),
    presence text not null default 'available' check (presence in ('available', 'busy', 'invisible')),
    external_id text,
    primary key (organization, id),
    unique (organization, external_id)
);
create unique index consultant_email on consultant (organization, lower(email));

create table customer (
    organization uuid not null references organization,
    id uuid not null,
    name text not null,
    email text not null,
    external_id text,
    primary key (organization, id),
    unique (organization, external_id)
);

create table service_group (
    organization uuid not null references organization,
    id uuid not null,
    name text not null,
    open boolean not null default false,
    external_id text,
    primary key (organization, id),
    unique (organization, external_id)
);

create table service_group_member (
    organization uuid not null,
    service_group uuid not null,
    consultant uuid not null,
    primary key (organization, service_group, consultant),
    foreign key (organization, service_group) references service_group on delete cascade,
    foreign key (organization, consultant) references consultant on delete cascade
);

create table project (
    organization uuid not null references organization,
    id uuid not null,
    name text not null,
    responsible uuid not null,
    service_group uuid,
    external_id text,
    primary key (organization, id),
    unique (organization, external_id),
    foreign key (organization, responsible) references consultant,
    foreign key (organization, service_group) references service_group
);

create table project_assistant (
    organization uuid not null,
    project uuid not null,
    consultant uuid not null,
    position integer not null,
    primary key (organization, project, consultant),
    foreign key (organization, project) references project on delete cascade,
    foreign key (organization, consultant) references consultant on delete cascade
);

create table project_customer (
    organization uuid not null,
    project uuid not null,
    customer uuid not null,
    primary key (organization, project, customer),
    foreign key (organization, project) references project on delete cascade,
    foreign key (organization, customer) references customer on delete cascade
);
create index project_customer_by_customer on project_customer (organization, customer);

create table activity (
    organization uuid not null,
    id uuid not null,
    project uuid not null,
    title text not null,
    starts_on date not null,
    ends_on date not null,
    status text not null default 'planned' check (status in ('planned', 'active', 'done')),
    primary key (organization, id),
    foreign key (organization, project) references project on delete cascade
);
create index activity_by_project on activity (organization, project, starts_on);

create table chat (
    organization uuid not null,
    id uuid not null,
    project uuid not null,
    customer uuid not null,
    activity uuid,
    status text not null check (status in ('waiting', 'active', 'closed', 'lost')),
    opened_at timestamptz not null,
    -- when the present wait for an answer began
    since timestamptz not null,
    answered boolean not null default false,
    ended_at timestamptz,
    tags text[] not null default '{}',
    primary key (organization, id),
    foreign key (organization, project) references project,
    foreign key (organization, customer) references customer,
    foreign key (organization, activity) references activity
);
-- one open chat per customer and project
create unique index chat_open on chat (organization, customer, project) where status in ('waiting', 'active');
create index chat_live on chat (organization, opened_at) where status in ('waiting', 'active');
create index chat_by_project on chat (organization, project, opened_at desc, id);
create index chat_by_customer on chat (organization, customer, opened_at desc, id);
create index chat_by_status on chat (organization, status, opened_at desc, id);

-- who attends a chat, or did when it ended (present), and who ever did
create table chat_consultant (
    organization uuid not null,
    chat uuid not null,
    consultant uuid not null,
    position integer not null,
    present boolean not null,
    primary key (organization, chat, consultant),
    foreign key (organization, chat) references chat on delete cascade,
    foreign key (organization, consultant) references consultant
);
create index chat_consultant_by_consultant on chat_consultant (organization, consultant);

create table entry (
    organization uuid not null,
    chat uuid not null,
    seq integer not null check (seq > 0),
    at timestamptz not null,
    kind text not null,
    author_kind text not null check (author_kind in ('customer', 'consultant', 'system')),
    author uuid,
    text text,
    key uuid,
    -- what a kind says besides text: why it was returned, which ticket it left
    details jsonb,
    primary key (organization, chat, seq),
    foreign key (organization, chat) references chat on delete cascade,
    check ((author is null) = (author_kind = 'system'))
);
create unique index entry_key on entry (organization, chat, author, key) where key is not null;

create table read_mark (
    organization uuid not null,
    chat uuid not null,
    reader uuid not null,
    seq integer not null,
    primary key (organization, chat, reader),
    foreign key (organization, chat) references chat on delete cascade
);

create table ticket (
    organization uuid not null references organization,
    id uuid not null,
    number integer not null check (number > 0),
    subject text not null,
    description text not null default '',
    status text not null default 'open' check (status in ('open', 'pending', 'solved')),
    tags text[] not null default '{}',
    assignee uuid,
    project uuid not null,
    customer uuid,
    chat uuid,
    created_at timestamptz not null,
    primary key (organization, id),
    unique (organization, number),
    foreign key (organization, assignee) references consultant,
    foreign key (organization, project) references project,
    foreign key (organization, customer) references customer,
    foreign key (organization, chat) references chat
);
-- a lost chat leaves one ticket
create unique index ticket_of_lost_chat on ticket (organization, chat) where tags @> '{chat-perdido}';
create index ticket_by_tag on ticket using gin (tags);
create index ticket_by_project on ticket (organization, project, number desc);

-- who may sign in with a password; an address names one person of one organization
create table account (
    email text primary key check (email = lower(email)),
    organization uuid not null references organization,
    consultant uuid,
    customer uuid,
    password_hash text not null,
    foreign key (organization, consultant) references consultant on delete cascade,
    foreign key (organization, customer) references customer on delete cascade,
    check ((consultant is null) <> (customer is null))
);

-- who is signed in; only the token's SHA-256 is kept
create table session (
    token_hash bytea primary key,
    organization uuid not null references organization,
    consultant uuid,
    customer uuid,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    foreign key (organization, consultant) references consultant on delete cascade,
    foreign key (organization, customer) references customer on delete cascade,
    check ((consultant is null) <> (customer is null))
);
create index session_by_expiry on session (expires_at);
