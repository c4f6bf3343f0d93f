-- Values that are marked for follow-up, until they are looked into.
create table follow_ups (
    indicator_id text        not null,
    actor        text        not null,
    period       text        not null,
    breakdown    text        not null,
    county       text        not null,
    text         text        not null,
    marked_at    timestamptz not null,
    primary key (indicator_id, actor, period, breakdown)
);

grant select, insert, delete on follow_ups to ${app_role};
