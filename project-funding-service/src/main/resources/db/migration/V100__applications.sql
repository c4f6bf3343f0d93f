-- Applications as they stand, kept in the transaction of the events they follow from. Money in whole kronor; financing
-- and decision are JSON.
create table applications (
    application_id text        not null primary key,
    version        bigint      not null,
    applicant      text        not null,
    county         text        not null,
    title          text        not null,
    source         text        not null,
    programme      text        not null,
    strategy_id    text        not null,
    goal_id        text        not null,
    total_cost     bigint      not null check (total_cost > 0),
    applied        bigint      not null check (applied between 1 and total_cost),
    granted        bigint      check (granted between 1 and applied),
    status         text        not null check (status in ('submitted', 'granted', 'rejected')),
    financing      text        not null,
    decision       text,
    submitted_at   timestamptz not null,
    decided_at     timestamptz,
    constraint applications_granted_has_amount check ((status = 'granted') = (granted is not null)),
    constraint applications_decided_has_decision check ((status = 'submitted') = (decision is null))
);
create index applications_county on applications (county, submitted_at, application_id);
create index applications_applicant on applications (applicant, submitted_at, application_id);
create index applications_projects on applications (decided_at, application_id) where status = 'granted';

grant select, insert, update on applications to ${app_role};
