-- What actors are called that are in no reference data, as the events say: [{"actor": "...", "name": "..."}].
alter table progress_contributions add column names jsonb;
