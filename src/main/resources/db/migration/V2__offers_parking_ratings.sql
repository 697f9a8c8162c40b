-- whom a chat looks for: the customer's choice and who attended it before, or a transfer and invitations
alter table chat
    add column seeking jsonb,
    add column rating integer check (rating between 1 and 5),
    add column rating_comment text;

-- whether a consultant has put the chat aside
alter table chat_consultant add column parked boolean not null default false;
