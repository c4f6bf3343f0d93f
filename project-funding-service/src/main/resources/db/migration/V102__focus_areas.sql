-- The focus area of its strategy that a project serves beside its goal, or null.
alter table applications add column focus_area_id text;

-- The focus areas of a goal's strategy: with the goal, since both come with the adoption.
alter table known_goals add column focus_areas text[] not null default '{}';

create or replace view served_goals as
select strategy_id, goal_id, county, focus_areas from known_goals
where generation = (select generation from projections where name = 'known-goals' and status = 'active');
