-- One event for one subscription. No generation: a delivery is a promise to somebody outside, so a rebuild finds it
-- here and leaves it as it is. sequence is given in order of commit (see deliver_matches): a reader's cursor never skips.
create table deliveries (
    sequence        bigint      not null primary key,
    delivery_id     uuid        not null unique,
    subscription_id text        not null references subscriptions,
    event_id        uuid        not null,
    inbox_position  bigint      not null,
    status          text        not null check (status in ('pending', 'delivered', 'given-up')),
    attempts        int         not null default 0,
    next_attempt_at timestamptz not null,
    last_error      text,
    created_at      timestamptz not null,
    finished_at     timestamptz,
    constraint deliveries_once unique (subscription_id, event_id)
);
create index deliveries_feed on deliveries (subscription_id, sequence);
create index deliveries_pending on deliveries (next_attempt_at) where status = 'pending';

-- Creates the deliveries that the events of these inbox positions lead to. The lock makes the order of sequence the
-- order of commit, and is held until the commit. Proved by: FeedTest, RebuildTest.
create function deliver_matches(positions bigint[], at timestamptz) returns int language plpgsql as $$
declare
    created int;
begin
    perform pg_advisory_xact_lock(7001, 3);
    insert into deliveries (sequence, delivery_id, subscription_id, event_id, inbox_position, status, next_attempt_at,
                            created_at)
    select (select coalesce(max(sequence), 0) from deliveries)
               + row_number() over (order by i.position, s.subscription_id),
           md5(s.subscription_id || '/' || i.event_id)::uuid, s.subscription_id, i.event_id, i.position, 'pending', at, at
    from inbox i
    join subscriptions s
        on i.type = any (s.event_types)
        and (s.county is null or s.county = i.county)
        and i.position > s.after_position
        and (s.closed_position is null or i.position <= s.closed_position)
    where i.position = any (positions)
      and not exists (
          select 1 from deliveries d where d.subscription_id = s.subscription_id and d.event_id = i.event_id
      );
    get diagnostics created = row_count;
    return created;
end $$;

-- A delivery as its reader sees it: with the event.
create view feed as
select d.sequence, d.delivery_id, d.subscription_id, d.status, d.attempts, d.last_error, d.created_at, d.finished_at,
       i.event_id, i.source, i.type, i.stream_id, i.county, i.event_time, i.data::text as data
from deliveries d
join inbox i on i.position = d.inbox_position;

grant select, insert, update on deliveries to ${app_role};
grant select on feed to ${app_role};
revoke execute on function deliver_matches from public;
grant execute on function deliver_matches to ${app_role};
