-- How relevant the targets of the global goals are to a strategy, one row a target that somebody has assessed. Kept in
-- the transaction of the events; the documents hold every assessment.
create table sdg_relevance (
    relevance_id text        not null primary key,
    version      bigint      not null,
    strategy_id  text        not null,
    target_id    text        not null,
    changed_at   timestamptz not null,
    document     text        not null
);
create unique index sdg_relevance_strategy on sdg_relevance (strategy_id, target_id);

grant select, insert, update on sdg_relevance to ${app_role};
