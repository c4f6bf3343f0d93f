-- What the progress view showed at the end of each day on which it changed. The day is the one in Sweden on which the
-- document came to be shown, not that of the events in it. A row is written when a document of a later day takes its
-- place, and never again: of no generation, so a rebuild cannot change what was shown on a day that has passed.
create table progress_days (
    strategy_id text        not null,
    day         date        not null,
    sequence    bigint      not null,
    changed_at  timestamptz not null,
    document    text        not null,
    primary key (strategy_id, day)
);
grant select, insert on progress_days to ${app_role};

-- Since when the newest document has been shown. Those that are there changed last on that day.
alter table progress_documents add column shown_on date;
update progress_documents set shown_on = (changed_at at time zone 'Europe/Stockholm')::date;
alter table progress_documents alter column shown_on set not null;
