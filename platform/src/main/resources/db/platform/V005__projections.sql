-- A projection's generations: one is active and served; a rebuild fills the next one beside it and then takes over.
create table projections (
    name         text        not null,
    generation   bigint      not null,
    code_version int         not null,
    status       text        not null check (status in ('active', 'building', 'retired')),
    position     bigint      not null,
    changed_at   timestamptz not null default clock_timestamp(),
    primary key (name, generation)
);
create unique index projections_one_active on projections (name) where status = 'active';

-- Events that could not be applied, and those of the same stream that wait behind them, in order.
create table parked_events (
    name       text        not null,
    generation bigint      not null,
    position   bigint      not null,
    source     text        not null,
    stream_id  text        not null,
    reason     text        not null,
    parked_at  timestamptz not null default clock_timestamp(),
    primary key (name, generation, position)
);
create index parked_events_stream on parked_events (name, generation, source, stream_id, position);

grant select, insert, update on projections to ${app_role};
grant select, insert, update, delete on parked_events to ${app_role};
