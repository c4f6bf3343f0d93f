-- Who is to report what for a period, and when.
create table obligations (
    obligation_id text      not null primary key,
    version       bigint    not null,
    county        text      not null,
    period        text      not null,
    actors        varchar[] not null,
    opens         date      not null,
    closes        date      not null,
    document      jsonb     not null
);
create index obligations_county on obligations (county, period);

grant select, insert, update on obligations to ${app_role};
