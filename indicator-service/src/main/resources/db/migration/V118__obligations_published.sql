-- Obligations are public from now on, also those that the relay has passed: it goes on from just before the first of
-- them. What was sent already comes once more, with the same ids and versions, and consumers know it by these.
update relay_checkpoints c
set position = least(c.position, (select min(e.position) - 1 from events e where e.type in ('ObligationSet', 'ObligationRevised')))
where c.name = 'events';
