-- What an actor's units are for, as far as they have not been closed.
alter table actors add column functions varchar[] not null default '{}';
update actors set functions = (
    select coalesce(array_agg(distinct unit ->> 'function'), '{}')
    from jsonb_array_elements(document::jsonb -> 'units') unit
    where unit ->> 'function' is not null and unit ->> 'closedOn' is null);

alter table agreements add column formal boolean;
update agreements set formal = (document::jsonb ->> 'formal')::boolean;
alter table agreements alter column formal set not null;

-- What the work behind a shift came out of, and what became of it.
alter table shifts add column origin text;
alter table shifts add column outcome text;
update shifts set origin = document::jsonb #>> '{shift,origin,kind}', outcome = document::jsonb #>> '{shift,result,outcome}';
