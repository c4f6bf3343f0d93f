-- Definitions as they stand: the document as it is served, and what lists are filtered by.
create table indicators (
    indicator_id text   not null primary key,
    version      bigint not null,
    county       text   not null,
    code         text   not null,
    goals        text[] not null,
    document     jsonb  not null,
    constraint indicators_code unique (county, code)
);

-- The latest value of each observation.
create table observations (
    indicator_id text        not null,
    actor        text        not null,
    period       text        not null,
    breakdown    text        not null,
    version      bigint      not null,
    value        numeric,
    status       text        not null,
    signal       text,
    recorded_at  timestamptz not null,
    primary key (indicator_id, period, actor, breakdown)
);

grant select, insert, update on indicators to ${app_role};
grant select, insert, update on observations to ${app_role};
