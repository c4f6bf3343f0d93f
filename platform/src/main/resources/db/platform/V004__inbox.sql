-- Public events of the other services, each stored once, in the order in which this service came to know them.
create table inbox (
    position        bigint      not null primary key,
    source          text        not null,
    stream_id       text        not null,
    stream_version  bigint      not null,
    event_id        uuid        not null,
    type            text        not null,
    key             text        not null,
    county          text        not null,
    data            jsonb       not null,
    event_time      timestamptz not null,
    source_position bigint      not null,
    traceparent     text,
    received_at     timestamptz not null,
    constraint inbox_once unique (source, stream_id, stream_version)
);
create index inbox_source_position on inbox (source, source_position);

-- Stores what is new of a batch. Same rule for positions as append_events: the lock is held until the commit.
create function receive_events(
    event_source text[], event_stream text[], event_version bigint[], event_ids uuid[], event_type text[],
    event_key text[], event_county text[], event_data text[], event_times timestamptz[],
    event_source_position bigint[], event_traceparent text[], at timestamptz
) returns int language plpgsql set lock_timeout = '5s' as $$
declare
    stored int;
begin
    perform pg_advisory_xact_lock(7001, 2);
    insert into inbox (position, source, stream_id, stream_version, event_id, type, key, county, data, event_time,
                       source_position, traceparent, received_at)
    select (select coalesce(max(position), 0) from inbox) + row_number() over (order by n),
           source, stream, version, id, type, key, county, data::jsonb, event_time, source_position, traceparent, at
    from (
        select distinct on (source, stream, version) *
        from unnest(event_source, event_stream, event_version, event_ids, event_type, event_key, event_county,
                    event_data, event_times, event_source_position, event_traceparent)
            with ordinality as e(source, stream, version, id, type, key, county,
                                 data, event_time, source_position, traceparent, n)
        order by source, stream, version, n
    ) e
    where not exists (
        select 1 from inbox i where i.source = e.source and i.stream_id = e.stream and i.stream_version = e.version
    );
    get diagnostics stored = row_count;
    return stored;
end $$;

grant select, insert on inbox to ${app_role};
revoke execute on function receive_events from public;
grant execute on function receive_events to ${app_role};
