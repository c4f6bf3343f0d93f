-- The event store. Position order equals commit order (see append_events), so that one bigint is a complete cursor.
-- Data and metadata are json, not jsonb: nothing here looks into them (docs/decisions/0005).
create table events (
    position       bigint      not null primary key,
    stream_id      text        not null,
    version        bigint      not null check (version > 0),
    event_id       uuid        not null,
    type           text        not null,
    schema_version smallint    not null,
    data           json        not null,
    metadata       json        not null,
    recorded_at    timestamptz not null,
    constraint events_stream_version unique (stream_id, version)
);

-- Replies already given to a client's Idempotency-Key. Written in the transaction of the events they belong to.
create table idempotency_keys (
    client_id    text        not null,
    key          text        not null,
    request_hash text        not null,
    status       smallint    not null,
    location     text,
    etag         text,
    body         text        not null,
    position     bigint      not null,
    recorded_at  timestamptz not null,
    primary key (client_id, key)
);

-- The grants below already keep the application from changing history. The trigger keeps everybody else from it too.
create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
    raise exception 'events are append-only: % is refused', tg_op using errcode = 'restrict_violation';
end $$;

create trigger events_are_append_only
    before update or delete or truncate on events
    for each statement execute function refuse_change_of_history();

grant select, insert on events to ${app_role};
grant select, insert on idempotency_keys to ${app_role};
