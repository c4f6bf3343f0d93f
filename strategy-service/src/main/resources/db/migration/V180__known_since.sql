-- Since when the service has known what the follow-up measures by, so that a past day can be told of as it was known then.
-- Of what is here already it is the time at which it was received.

-- Every definition of an indicator. Of no generation: a rebuild cannot change since when it is known.
create table follow_up_definitions (
    indicator_id text        not null,
    version      bigint      not null,
    known_at     timestamptz not null,
    document     text        not null,
    primary key (indicator_id, version)
);
grant select, insert on follow_up_definitions to ${app_role};

insert into follow_up_definitions (indicator_id, version, known_at, document)
select d ->> 'indicatorId', stream_version, received_at,
    jsonb_build_object('indicatorId', d -> 'indicatorId', 'county', d -> 'county', 'name', d -> 'name',
        'unit', d -> 'unit', 'desired', d -> 'desired', 'goals', coalesce(d -> 'goals', '[]'))::text
from inbox cross join lateral (select coalesce(data -> 'definition', data) as d) as said
where type in ('se.rus.IndicatorDefined.v1', 'se.rus.IndicatorRevised.v1')
on conflict do nothing;

-- Every assessment; a rebuild takes the time over from the generation that is served.
alter table follow_up_assessments add column known_at timestamptz;
update follow_up_assessments a set known_at = i.received_at
    from inbox i where i.event_id = (a.document::jsonb ->> 'eventId')::uuid;
update follow_up_assessments set known_at = (document::jsonb ->> 'assessedAt')::timestamptz where known_at is null;
alter table follow_up_assessments alter column known_at set not null;
-- For processes of the code before, as long as some of them still run.
alter table follow_up_assessments alter column known_at set default clock_timestamp();
