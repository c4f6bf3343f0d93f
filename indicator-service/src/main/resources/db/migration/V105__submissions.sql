-- Submissions as they stand, and the rows of them that were refused.
create table submissions (
    submission_id text        not null primary key,
    actor         text        not null,
    mode          text        not null,
    dry_run       boolean     not null,
    status        text        not null check (status in ('received', 'running', 'completed', 'refused', 'cancelled')),
    rows          bigint      not null,
    checked       bigint      not null default 0,
    handled       bigint      not null default 0,
    recorded      bigint      not null default 0,
    revised       bigint      not null default 0,
    unchanged     bigint      not null default 0,
    refused       bigint      not null default 0,
    received_at   timestamptz not null,
    changed_at    timestamptz not null
);
create index submissions_actor on submissions (actor, received_at desc);
create index submissions_waiting on submissions (received_at) where status in ('received', 'running');

create table submission_refusals (
    submission_id text   not null,
    row_number    bigint not null,
    report        jsonb  not null,
    primary key (submission_id, row_number)
);

-- The files of submissions that are not over yet.
create table submission_files (
    submission_id text        not null,
    slice         int         not null,
    bytes         bytea       not null,
    kept_at       timestamptz not null default now(),
    primary key (submission_id, slice)
);

grant select, insert, update on submissions to ${app_role};
grant select, insert on submission_refusals to ${app_role};
grant select, insert, delete on submission_files to ${app_role};
