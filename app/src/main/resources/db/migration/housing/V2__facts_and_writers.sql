-- Facts that lists filter on, each surely true on the values known (never guessed from an unknown one), and the edition
-- of the catalogue they and the class were worked out with: empty, or another edition, is worked out again at the start.
alter table dwelling add column facts text[] not null default '{}';
alter table dwelling add column graded_with date;

-- Who wrote a value down, as their account was called that day: not always who found it. And which former version a
-- value puts back, where it does: 0 for the time when nothing was known.
alter table recorded_value add column recorded_by text;
alter table recorded_value add column restores int check (restores >= 0);

create or replace view dwelling_value with (security_invoker = true) as
  select distinct on (of_dwelling, criterion) *
  from (
    select d.id as of_dwelling, 1 as distance, v.*
    from dwelling d join recorded_value v on v.dwelling_id = d.id
    where v.written is not null and not exists (
      select from recorded_value n
      where n.dwelling_id = v.dwelling_id and n.criterion = v.criterion and n.version > v.version)
    union all
    select d.id, 2, v.*
    from dwelling d join recorded_value v on v.building_id = d.building_id
    where v.written is not null and not exists (
      select from recorded_value n
      where n.building_id = v.building_id and n.criterion = v.criterion and n.version > v.version)
    union all
    select d.id, 3, v.*
    from dwelling d join recorded_value v on v.residence_id = d.residence_id
    where v.written is not null and not exists (
      select from recorded_value n
      where n.residence_id = v.residence_id and n.criterion = v.criterion and n.version > v.version)
  ) as at_each_level
  order by of_dwelling, criterion, distance;
