-- whether the organization has changed its macros; until then it has the defaults, of which there are no rows
alter table organization add column own_macros boolean not null default false;

create table macro (
    organization uuid not null references organization,
    id uuid not null,
    position integer not null,
    name text not null,
    command text not null,
    -- a consultant or service group that an action names may be gone: it is then refused when the macro runs
    actions jsonb not null,
    primary key (organization, id),
    unique (organization, command),
    unique (organization, position)
);
