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
