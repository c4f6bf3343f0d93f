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
