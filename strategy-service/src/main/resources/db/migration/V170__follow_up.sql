-- Deviations, the cases that decide on them, and follow-up cycles as they stand, kept in the transaction of their events.
create table deviations (
    deviation_id text        not null primary key,
    version      bigint      not null,
    strategy_id  text        not null,
    county       text        not null,
    indicator_id text        not null,
    actor        text,
    goals        varchar[]   not null,
    direction    text        not null check (direction in ('negative', 'learning')),
    status       text        not null check (status in ('open', 'decided', 'closed')),
    urgency      int         not null,
    changed_at   timestamptz not null,
    document     text        not null
);
create index deviations_strategy on deviations (strategy_id, urgency, changed_at desc, deviation_id);
create index deviations_urgency on deviations (urgency, changed_at desc, deviation_id);
create index deviations_open on deviations (strategy_id, indicator_id) where status = 'open';

grant select, insert, update on deviations to ${app_role};

create table decision_cases (
    deviation_id text   not null primary key,
    version      bigint not null,
    strategy_id  text,
    decided_on   date,
    document     text   not null
);
create index decision_cases_strategy on decision_cases (strategy_id, decided_on, deviation_id);

grant select, insert, update on decision_cases to ${app_role};

create table follow_up_cycles (
    cycle_id    text        not null primary key,
    version     bigint      not null,
    strategy_id text        not null,
    county      text        not null,
    type        text        not null check (type in ('tertial', 'halfYear', 'year', 'mandatePeriod')),
    step        text        not null check (step in ('open', 'collected', 'analysed', 'decided', 'closed')),
    from_month  int         not null,
    to_month    int         not null,
    deadline    date,
    changed_at  timestamptz not null,
    document    text        not null
);
create index follow_up_cycles_strategy on follow_up_cycles (strategy_id, to_month desc, from_month, cycle_id);

grant select, insert, update on follow_up_cycles to ${app_role};

-- What the projection "deviations" knows of indicators and how they were assessed, by generation. No actor: the county.
create table follow_up_indicators (
    generation   bigint    not null,
    indicator_id text      not null,
    version      bigint    not null,
    county       text      not null,
    strategies   varchar[] not null,
    document     text      not null,
    primary key (generation, indicator_id)
);

create table follow_up_assessments (
    generation   bigint not null,
    indicator_id text   not null,
    actor        text   not null,
    version      bigint not null,
    county       text   not null,
    signal       text   not null,
    document     text   not null,
    primary key (generation, indicator_id, actor, version)
);

grant select, insert, update, delete on follow_up_indicators, follow_up_assessments to ${app_role};

-- Up to which assessment deviations have been opened. Of no generation: a rebuild opens nothing again.
create table deviation_watch (
    strategy_id  text   not null,
    indicator_id text   not null,
    actor        text   not null,
    version      bigint not null,
    primary key (strategy_id, indicator_id, actor)
);

grant select, insert, update on deviation_watch to ${app_role};
