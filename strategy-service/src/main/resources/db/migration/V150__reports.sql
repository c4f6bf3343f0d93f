-- Reports of a county, numbered in its series. The material is the event's, letter for letter: pages and files are made
-- of it each time, and of nothing else.
create table reports (
    report_id   text        not null primary key,
    county      text        not null,
    number      integer     not null check (number > 0),
    strategy_id text        not null,
    title       text        not null,
    year        integer     not null,
    as_of       date        not null,
    made_at     timestamptz not null,
    material    text        not null,
    unique (county, number)
);
create index reports_strategy on reports (strategy_id, year);

-- The region's yearly reports to the government, one a county and year.
create table government_reports (
    government_report_id text        not null primary key,
    version              bigint      not null,
    county               text        not null,
    year                 integer     not null,
    status               text        not null check (status in ('draft', 'sent')),
    document             jsonb       not null,
    changed_at           timestamptz not null,
    unique (county, year)
);

grant select, insert on reports to ${app_role};
grant select, insert, update on government_reports to ${app_role};
