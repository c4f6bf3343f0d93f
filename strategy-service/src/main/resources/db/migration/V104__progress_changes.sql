-- A project may be granted money more than once: by two regions together, or by one source after the other. Each grant
-- is a row of its own; projects are counted, not grants.
alter table progress_grants add column grant_id text;
update progress_grants set grant_id = project_id;
alter table progress_grants drop constraint progress_grants_pkey, add primary key (generation, grant_id);
create index progress_grants_strategy on progress_grants (generation, strategy_id);

-- Every signal that there has been, so that it can be told what has turned since a day. None is left out, whatever comes
-- in one batch, or a rebuild would tell another story.
create table progress_signals (
    generation bigint not null, indicator_id text not null, actor text not null, source_position bigint not null,
    period text not null, signal text not null, at timestamptz not null,
    primary key (generation, indicator_id, actor, source_position)
);
create index progress_observations_at on progress_observations (generation, indicator_id, at);

grant select, insert, update, delete on progress_signals to ${app_role};
