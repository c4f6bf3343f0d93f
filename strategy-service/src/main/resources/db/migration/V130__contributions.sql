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
