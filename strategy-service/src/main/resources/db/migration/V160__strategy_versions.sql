-- A strategy is sent for consultation, adopted, revised and replaced.
alter table strategies drop constraint strategies_status_check;
alter table strategies add constraint strategies_status_check
    check (status in ('draft', 'consultation', 'adopted', 'replaced'));

-- How far it has come, from which the next event goes on; the shown document has all that is needed for those before.
alter table strategies add column standing text;
update strategies set standing = case status
    when 'adopted' then jsonb_build_object('steering', jsonb_build_object('number', 1, 'draft', document::jsonb,
        'decision', document::jsonb -> 'decision', 'adoptedAt', document::jsonb -> 'adoptedAt'))::text
    else jsonb_build_object('open', jsonb_build_object('number', 1, 'draft', document::jsonb))::text end;
alter table strategies alter column standing set not null;

-- Every adopted version as it was. Nobody may change it, the service itself included.
create table strategy_versions (
    strategy_id text        not null,
    number      integer     not null,
    adopted_at  timestamptz not null,
    document    text        not null,
    primary key (strategy_id, number)
);
insert into strategy_versions (strategy_id, number, adopted_at, document)
    select strategy_id, 1, (document::jsonb ->> 'adoptedAt')::timestamptz, document
    from strategies where status = 'adopted';

-- What organisations have answered to consultations.
create table strategy_remarks (
    strategy_id text        not null,
    remark_id   text        not null,
    number      integer     not null,
    received_at timestamptz not null,
    document    text        not null,
    primary key (strategy_id, remark_id)
);
create index strategy_remarks_received on strategy_remarks (strategy_id, received_at, remark_id);

grant select, insert on strategy_versions, strategy_remarks to ${app_role};
