-- Kolada's KPIs as they were last fetched, and how imports go.
create table kolada_kpis (
    kpi      text  not null primary key,
    title    text  not null,
    document jsonb not null
);

create table kolada_imports (
    import_id    text        not null primary key,
    kind         text        not null,
    county       text,
    indicators   text[]      not null,
    status       text        not null check (status in ('waiting', 'running', 'completed', 'failed')),
    addresses    int,
    done         int         not null default 0,
    pages        bigint      not null default 0,
    values_read  bigint      not null default 0,
    recorded     bigint      not null default 0,
    revised      bigint      not null default 0,
    unchanged    bigint      not null default 0,
    withdrawn    bigint      not null default 0,
    skipped      bigint      not null default 0,
    unknown      text[]      not null default '{}',
    reason       jsonb,
    requested_at timestamptz not null,
    ended_at     timestamptz
);
create index kolada_imports_waiting on kolada_imports (requested_at) where status in ('waiting', 'running');

grant select, insert, update on kolada_kpis, kolada_imports to ${app_role};
