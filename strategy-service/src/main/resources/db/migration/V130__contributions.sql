-- Activities, shifts and context events as they stand, kept in the transaction of the events they follow from.
create table activities (
    activity_id   text        not null primary key,
    version       bigint      not null,
    strategy_id   text        not null,
    county        text        not null,
    responsible   text        not null,
    taking_part   varchar[]   not null,
    elements      varchar[]   not null,
    from_year     int         not null,
    to_year       int         not null,
    status        text        not null check (status in ('planned', 'ongoing', 'done', 'delayed', 'cancelled')),
    year_statuses varchar[]   not null,
    changed_at    timestamptz not null,
    document      text        not null
);
create index activities_strategy on activities (strategy_id, changed_at, activity_id);
create index activities_changed on activities (changed_at, activity_id);

grant select, insert, update on activities to ${app_role};

create table shifts (
    shift_id    text        not null primary key,
    version     bigint      not null,
    strategy_id text        not null,
    county      text        not null,
    responsible text        not null,
    taking_part varchar[]   not null,
    elements    varchar[]   not null,
    from_year   int         not null,
    to_year     int         not null,
    state       text        not null check (state in ('wanted', 'happened')),
    changed_at  timestamptz not null,
    document    text        not null
);
create index shifts_strategy on shifts (strategy_id, changed_at, shift_id);
create index shifts_changed on shifts (changed_at, shift_id);

grant select, insert, update on shifts to ${app_role};

create table context_events (
    context_id   text      not null primary key,
    version      bigint    not null,
    county       text      not null,
    from_day     date      not null,
    to_day       date,
    effect       text      not null check (effect in ('positive', 'negative', 'both')),
    affected_ids varchar[] not null,
    strategies   varchar[] not null,
    document     text      not null
);
create index context_events_county on context_events (county, from_day, context_id);

grant select, insert, update on context_events to ${app_role};
