-- The county's aggregate is due whenever one of its actors is, so it needs no note of its own any more. Those that are
-- noted become notes of the actors whose values it is put together from.
insert into signals_due (indicator_id, actor)
select distinct o.indicator_id, o.actor
from observations o join signals_due d on d.indicator_id = o.indicator_id and d.actor = ''
on conflict (indicator_id, actor) do nothing;

delete from signals_due where actor = '';

comment on column signals_due.actor is 'whose series; its indicator''s county aggregate is due with it';
