-- What the values of each actor mean, latest assessment only; the history is in the events.
create table signals (
    indicator_id text        not null,
    actor        text        not null,
    county       text        not null,
    version      bigint      not null,
    period       text        not null,
    signal       text        not null,
    assessment   jsonb       not null,
    assessed_at  timestamptz not null,
    primary key (indicator_id, actor)
);
create index signals_county on signals (county, signal, indicator_id, actor);
create index signals_actor on signals (actor, indicator_id);

create table county_signals (
    indicator_id text        not null primary key,
    county       text        not null,
    version      bigint      not null,
    period       text        not null,
    signal       text        not null,
    assessment   jsonb       not null,
    aggregate    jsonb       not null,
    assessed_at  timestamptz not null
);

-- Whose values changed since they were assessed: noted in the transaction of the change, taken off when it is done.
-- The number of changes tells a change that came in between; an actor of '' is the county's aggregate.
create table signals_due (
    indicator_id text   not null,
    actor        text   not null,
    changes      bigint not null default 1,
    primary key (indicator_id, actor)
);

grant select, insert, update on signals, county_signals to ${app_role};
grant select, insert, update, delete on signals_due to ${app_role};
