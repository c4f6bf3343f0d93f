-- Actors as they stand, kept in the transaction of the events they follow from. Those of the reference data are put in
-- by ReferenceActorsMigration, with version 0. The documents are what HTTP shows.
create table actors (
    actor_id  text   not null primary key,
    version   bigint not null,
    name      text   not null,
    names     text   not null,
    kinds     varchar[] not null,
    closed_on date,
    document  text   not null
);
create index actors_name on actors (name, actor_id);
create table actor_counties (
    actor_id text not null,
    county   text not null,
    since    date,
    primary key (county, actor_id)
);
create index actor_counties_actor on actor_counties (actor_id);

grant select, insert, update on actors, actor_counties to ${app_role};

-- Networks and platforms. Members are the ids of all who take or took part.
create table networks (
    network_id text      not null primary key,
    version    bigint    not null,
    county     text      not null,
    name       text      not null,
    purpose    text      not null check (purpose in ('exchange', 'structuredShift')),
    started_on date      not null,
    closed_on  date,
    members    varchar[] not null,
    document   text      not null
);
create index networks_name on networks (name, network_id);

-- Agreements: letters of intent, cooperation, joint ownership.
create table agreements (
    agreement_id text      not null primary key,
    version      bigint    not null,
    county       text      not null,
    type         text      not null,
    valid_from   date      not null,
    valid_until  date,
    parties      varchar[] not null,
    document     text      not null
);
create index agreements_county on agreements (county, valid_from, agreement_id);

-- How actors relate to strategies, every assessment kept. The sequence is the order in which an actor's came.
create table relation_assessments (
    strategy_id text   not null,
    actor_id    text   not null,
    sequence    bigint not null,
    level       text   not null check (level in ('organisation', 'unit', 'document')),
    step        text   not null,
    assessed_by text   not null check (assessed_by in ('actor', 'coordinator')),
    assessed_on date   not null,
    document    text   not null,
    primary key (strategy_id, actor_id, sequence)
);

grant select, insert on relation_assessments to ${app_role};
grant select, insert, update on networks, agreements to ${app_role};
