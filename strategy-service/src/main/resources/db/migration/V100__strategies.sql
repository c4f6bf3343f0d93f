-- Strategies as they stand, kept in the transaction of the events they follow from. The document is what HTTP shows.
create table strategies (
    strategy_id text        not null primary key,
    version     bigint      not null,
    county      text        not null,
    status      text        not null check (status in ('draft', 'adopted')),
    document    text        not null,
    changed_at  timestamptz not null
);
create index strategies_county on strategies (county, changed_at, strategy_id);

grant select, insert, update on strategies to ${app_role};
