-- Actors of the register speak for themselves: a token may name them by their organisation number.
alter table actors add column organisation_number text;
update actors set organisation_number = document::jsonb ->> 'organisationNumber';
create unique index actors_organisation_number on actors (organisation_number);

-- Contributions are found under the one id of an actor that has two codes. The documents stay as they were written.
update activities set responsible = '0980' where responsible = '0009';
update activities set taking_part = array_replace(taking_part, '0009', '0980') where '0009' = any (taking_part);
update shifts set responsible = '0980' where responsible = '0009';
update shifts set taking_part = array_replace(taking_part, '0009', '0980') where '0009' = any (taking_part);

-- Of some networks nobody knows when they started, only since when they are known; nor what they are for.
alter table networks alter column started_on drop not null;
alter table networks add column known_since date;
alter table networks add constraint networks_start check ((started_on is null) <> (known_since is null));
alter table networks drop constraint networks_purpose_check;
alter table networks add constraint networks_purpose_check
    check (purpose in ('exchange', 'structuredShift', 'notStated'));
