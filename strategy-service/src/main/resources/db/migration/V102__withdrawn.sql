-- A value that was taken back is known, and does not count as reported.
alter table progress_observations add column withdrawn boolean not null default false;
