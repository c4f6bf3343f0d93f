-- Definitions have versions now: the document is the definition alone, and what it says of itself has columns.
alter table indicators add column retired boolean not null default false;
alter table indicators add column kpi text;
update indicators set document = document - 'version';

create index indicators_kpi on indicators (kpi) where kpi is not null;
