-- What one actor has reported of one indicator, and how it stands: running sums over its observations and the latest of
-- its assessments, so that a document costs as much with a million observations behind it as with a hundred.
-- Every column follows from the rows that it sums up; the order of arrival leaves no trace.
create table progress_series (
    generation        bigint      not null,
    indicator_id      text        not null,
    actor             text        not null,
    county            text        not null,
    observations      bigint      not null default 0,
    totals            bigint      not null default 0,
    revisions         bigint      not null default 0,
    events            bigint      not null default 0,
    reported_at       timestamptz,
    signal            text,
    value             numeric,
    target            numeric,
    period            text,
    trend             text,
    assessed_position bigint      not null default 0,
    at                timestamptz not null,
    source_position   bigint      not null,
    primary key (generation, indicator_id, actor)
);
create index progress_series_county on progress_series (generation, county);

alter table progress_assessments add column trend text;
alter table progress_indicators add column retired_at timestamptz;

-- The values of a county's actors put together, newest of each indicator.
create table progress_counties (
    generation bigint not null, indicator_id text not null, version bigint not null, county text not null,
    event jsonb not null, at timestamptz not null, source_position bigint not null,
    primary key (generation, indicator_id)
);

grant select, insert, update, delete on progress_series, progress_counties to ${app_role};
