-- Whom Kolada does not know, what came without being asked for, and what an import is to know once it is complete.
alter table kolada_imports
    add column unknown_actors text[] not null default '{}',
    add column unasked_kpis   text[] not null default '{}',
    add column unasked_actors text[] not null default '{}',
    add column covered        jsonb  not null default '[]';

-- From which day on changes to a KPI's values of an actor are not known, for each indicator that follows the KPI.
create table kolada_filled (
    indicator_id text not null,
    kpi          text not null,
    actor        text not null,
    through      date not null,
    primary key (indicator_id, kpi, actor)
);

grant select, insert, update on kolada_filled to ${app_role};

-- Which import of the catalogue saw a KPI last, and since when Kolada does not list it any more.
alter table kolada_kpis
    add column seen_in    text,
    add column gone_since timestamptz;

-- Whose turn it is: the last import of each set, and how many there were.
create table kolada_turns (
    set_name  text   not null primary key,
    version   bigint not null,
    import_id text   not null
);

grant select, insert, update on kolada_turns to ${app_role};

-- Kolada's groups of municipalities as they were last fetched; nothing until then.
create table kolada_groups (
    id      text    not null primary key,
    title   text    not null,
    members text[]  not null,
    seen_in text    not null,
    gone    boolean not null default false
);

grant select, insert, update on kolada_groups to ${app_role};
