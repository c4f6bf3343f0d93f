-- What the progress view is made of: the newest event of each stream, by generation. Counts of events are versions.
create table progress_strategies (
    generation bigint not null, strategy_id text not null, version bigint not null, county text not null,
    event jsonb not null, at timestamptz not null, source_position bigint not null,
    primary key (generation, strategy_id)
);
create table progress_indicators (
    generation bigint not null, indicator_id text not null, version bigint not null, county text not null,
    strategies text[] not null, event jsonb not null, at timestamptz not null, source_position bigint not null,
    primary key (generation, indicator_id)
);
create table progress_observations (
    generation bigint not null, indicator_id text not null, actor text not null, period text not null,
    breakdown text not null, version bigint not null, county text not null,
    at timestamptz not null, source_position bigint not null,
    primary key (generation, indicator_id, actor, period, breakdown)
);
create table progress_assessments (
    generation bigint not null, indicator_id text not null, actor text not null, period text not null,
    version bigint not null, county text not null, signal text not null, value numeric, target numeric,
    at timestamptz not null, source_position bigint not null,
    primary key (generation, indicator_id, actor, period)
);
create table progress_grants (
    generation bigint not null, project_id text not null, version bigint not null, strategy_id text not null,
    event jsonb not null, at timestamptz not null, source_position bigint not null,
    primary key (generation, project_id)
);

-- The documents, newest of each strategy, in the order in which they changed: the relay's outbox.
create table progress_documents (
    generation bigint not null, strategy_id text not null, sequence bigint not null, county text not null,
    changed_at timestamptz not null, document text not null, position bigint not null,
    primary key (generation, strategy_id)
);
create unique index progress_documents_position on progress_documents (position);
create sequence progress_document_positions;

grant select, insert, update, delete on progress_strategies, progress_indicators, progress_observations,
    progress_assessments, progress_grants, progress_documents to ${app_role};
grant usage on sequence progress_document_positions to ${app_role};
