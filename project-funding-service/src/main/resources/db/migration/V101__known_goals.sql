-- The goals of adopted strategies, as far as they have arrived from the strategy service.
create table known_goals (
    generation  bigint not null,
    strategy_id text   not null,
    goal_id     text   not null,
    county      text   not null,
    version     bigint not null,
    primary key (generation, strategy_id, goal_id)
);

-- What is served: the goals of the active generation.
create view served_goals as
select strategy_id, goal_id, county from known_goals
where generation = (select generation from projections where name = 'known-goals' and status = 'active');

grant select, insert, update, delete on known_goals to ${app_role};
grant select on served_goals to ${app_role};
