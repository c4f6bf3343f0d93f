-- Who wants to be told of what. after_position and closed_position are places in the inbox: what lies in between is
-- delivered. Places, not times: the answer is the same whenever it is asked, so a rebuild delivers nothing anew.
create table subscriptions (
    subscription_id text        not null primary key,
    version         bigint      not null,
    client_id       text        not null,
    event_types     text[]      not null,
    county          text,
    channel         text        not null check (channel in ('feed', 'webhook')),
    url             text,
    opened_at       timestamptz not null,
    closed_at       timestamptz,
    after_position  bigint      not null,
    closed_position bigint,
    constraint subscriptions_webhook_has_url check ((channel = 'webhook') = (url is not null))
);
create index subscriptions_client on subscriptions (client_id, subscription_id);

grant select, insert, update on subscriptions to ${app_role};
