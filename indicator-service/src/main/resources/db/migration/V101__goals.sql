-- An indicator is found by "strategy/goal", by "/goal" of any strategy, and by "strategy/" with any goal.
update indicators i
set goals = (
    select array_agg(distinct found)
    from unnest(i.goals) as goal,
         unnest(array[goal, '/' || split_part(goal, '/', 2), split_part(goal, '/', 1) || '/']) as found
)
where cardinality(i.goals) > 0;

-- Hibernate asks with varchar, and PostgreSQL compares arrays of one type only.
alter table indicators alter column goals type varchar[];
