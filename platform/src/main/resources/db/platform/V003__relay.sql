-- Who may relay now. A lease expires on the database's clock; its token fences a holder that was paused past its lease.
create table leases (
    name       text        not null primary key,
    owner      text        not null,
    token      bigint      not null,
    expires_at timestamptz not null
);

-- How far a relay has got: everything up to and including position is acknowledged by the broker.
create table relay_checkpoints (
    name     text   not null primary key,
    position bigint not null
);

grant select, insert, update on leases to ${app_role};
grant select, insert, update on relay_checkpoints to ${app_role};
