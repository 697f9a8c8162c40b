-- what a host platform signs with: a secret that it shares with this server (HS256), or half of a pair of its own (RS256)
create table signing_key (
    organization uuid not null references organization,
    id uuid not null,
    name text not null,
    -- sealed where the server has been given a key for that
    secret bytea,
    public_key bytea,
    created_at timestamptz not null,
    last_used_at timestamptz,
    primary key (organization, id),
    check ((secret is null) <> (public_key is null))
);
-- a token names its key and nothing else: the key tells whose it is
create unique index signing_key_by_id on signing_key (id);

-- what a host platform's server calls with; only the SHA-256 is kept
create table api_key (
    organization uuid not null references organization,
    id uuid not null,
    name text not null,
    hash bytea not null unique,
    scopes text[] not null check (cardinality(scopes) > 0),
    created_at timestamptz not null,
    last_used_at timestamptz,
    primary key (organization, id)
);

alter table session
    add column user_agent text,
    -- to five minutes
    add column seen_at timestamptz not null default now();
create index session_by_consultant on session (organization, consultant) where consultant is not null;
create index session_by_customer on session (organization, customer) where customer is not null;

-- links by which somebody may choose a new password; only the token's SHA-256 is kept
create table password_reset (
    token_hash bytea primary key,
    email text not null references account on delete cascade on update cascade,
    expires_at timestamptz not null
);
create index password_reset_by_email on password_reset (email);
