-- Activities and shifts in the progress view: the newest of each, by generation.
create table progress_contributions (
    generation bigint not null, contribution_id text not null, version bigint not null, county text not null,
    strategy_id text not null, stands text not null, responsible text not null, taking_part text[] not null,
    elements text[] not null, at timestamptz not null, source_position bigint not null,
    primary key (generation, contribution_id)
);
create index progress_contributions_strategy on progress_contributions (generation, strategy_id);
create index progress_contributions_county on progress_contributions (generation, county);

grant select, insert, update, delete on progress_contributions to ${app_role};

-- Who is to report what, newest of each obligation; and the same by value, where it is null what is not asked for any more.
create table progress_obligations (
    generation bigint not null, obligation_id text not null, version bigint not null, county text not null,
    indicators text[] not null, event jsonb not null, at timestamptz not null, source_position bigint not null,
    primary key (generation, obligation_id)
);
create table progress_due (
    generation bigint not null, indicator_id text not null, actor text not null, period text not null,
    obligation_id text not null, due date,
    primary key (generation, indicator_id, actor, period, obligation_id)
);
create index progress_due_obligation on progress_due (generation, obligation_id);

-- The day in Sweden that a value first came in, and how many of a series came in time: running sums.
alter table progress_observations add column first_day date;
alter table progress_series add column on_time bigint not null default 0, add column late bigint not null default 0;

grant select, insert, update, delete on progress_obligations, progress_due to ${app_role};

-- Payments of grants, newest of each; kronor below 0 were paid back.
create table progress_payments (
    generation bigint not null, payment_id text not null, version bigint not null, strategy_id text not null,
    project_id text not null, grant_id text, source text not null, kronor bigint not null,
    at timestamptz not null, source_position bigint not null,
    primary key (generation, payment_id)
);
create index progress_payments_strategy on progress_payments (generation, strategy_id);
create index progress_grants_project on progress_grants (generation, project_id);

grant select, insert, update, delete on progress_payments to ${app_role};

-- Every goal that a strategy has or had, as it was adopted last; and which strategy took a strategy's place.
create table progress_goals (
    generation bigint not null, strategy_id text not null, goal_id text not null, version bigint not null,
    event jsonb not null,
    primary key (generation, strategy_id, goal_id)
);
alter table progress_strategies add column replacement jsonb;

grant select, insert, update, delete on progress_goals to ${app_role};

-- Replaced strategies are public from now on, also those that the relay has passed: it goes on from just before the first
-- of them. What was sent already comes once more, with the same ids and versions, and consumers know it by these.
update relay_checkpoints c
set position = least(c.position, (select min(e.position) - 1 from events e where e.type = 'StrategyReplaced'))
where c.name = 'events';
