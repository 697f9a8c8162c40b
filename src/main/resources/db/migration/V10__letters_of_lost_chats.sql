-- a lost chat's ticket, which carries the chat's id, is told to whom it is assigned by mail, where mail is sent
alter table ticket
    add column told_at timestamptz,
    add column told_tried_at timestamptz;
create index ticket_to_tell on ticket (created_at) where id = chat and told_at is null;
-- those that are there were seen otherwise
update ticket set told_at = now() where id = chat;
