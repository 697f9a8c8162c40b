-- what whoever makes the first organization has to know; the same for all nodes, and gone once there is one
create table setup_code (
    one boolean primary key default true check (one),
    code text not null
);
