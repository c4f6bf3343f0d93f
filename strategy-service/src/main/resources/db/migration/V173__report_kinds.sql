-- Reports of several kinds, each with a series of its own in its county: the yearly ones keep the numbers that they have.
alter table reports add column kind text not null default 'yearly' check (kind in ('yearly', 'mandatePeriod', 'dialogue'));
alter table reports add column from_year integer;
alter table reports add column actor text;
alter table reports drop constraint reports_county_number_key;
alter table reports add constraint reports_county_kind_number unique (county, kind, number);
