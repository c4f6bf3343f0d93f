-- What the latest value of an observation needs besides itself. A row is a snapshot of its stream: a report is decided
-- upon it, and the append is refused when the stream has gone on (observation.Standings).
alter table observations add column withdrawn boolean not null default false;
alter table observations add column definition_version bigint not null default 1;
alter table observations add column first_recorded_at timestamptz;
update observations set first_recorded_at = recorded_at;
alter table observations alter column first_recorded_at set not null;

-- Signals are of an indicator and an actor, and have a table of their own.
alter table observations drop column signal;

-- The series of one actor.
create index observations_actor on observations (actor, indicator_id, period);
