-- Which residences, buildings and dwellings a transaction wrote to, said by the database itself in the same
-- transaction, so that whoever holds dwellings in memory reads again exactly those that changed, whichever program
-- changed them. A null level is all of them. The number of the transaction tells, together with a snapshot, what that
-- snapshot did not see: order of commit does not matter and nobody waits for anybody.
create table dwelling_change (
  changed_in xid8 not null default pg_current_xact_id(),
  level      text check (level in ('residence', 'building', 'dwelling')),
  subject    text,
  changed_at timestamptz not null default now(),
  unique nulls not distinct (changed_in, level, subject),
  check ((level is null) = (subject is null))
);
create index dwelling_change_by_day on dwelling_change (changed_at);
revoke insert, update on dwelling_change from ${application};

-- Only the program itself reads it and forgets what is old. The functions below write it as their owner.
alter table dwelling_change enable row level security;
create policy of_the_program on dwelling_change using (access.actor_is_system());

create function note_residence() returns trigger
  language plpgsql security definer set search_path = housing, pg_temp
as $$
begin
  insert into housing.dwelling_change (level, subject) select 'residence', id from changed on conflict do nothing;
  return null;
end
$$;

create function note_dwelling() returns trigger
  language plpgsql security definer set search_path = housing, pg_temp
as $$
begin
  insert into housing.dwelling_change (level, subject) select 'dwelling', id from changed on conflict do nothing;
  return null;
end
$$;

create function note_survey() returns trigger
  language plpgsql security definer set search_path = housing, pg_temp
as $$
begin
  insert into housing.dwelling_change (level, subject)
    select distinct 'dwelling', dwelling_id from changed on conflict do nothing;
  return null;
end
$$;

create function note_value() returns trigger
  language plpgsql security definer set search_path = housing, pg_temp
as $$
begin
  insert into housing.dwelling_change (level, subject)
    select distinct
      case when residence_id is not null then 'residence' when building_id is not null then 'building'
           else 'dwelling' end,
      coalesce(residence_id, building_id, dwelling_id)
    from changed
    on conflict do nothing;
  return null;
end
$$;

create function note_all() returns trigger
  language plpgsql security definer set search_path = housing, pg_temp
as $$
begin
  insert into housing.dwelling_change (level, subject) values (null, null) on conflict do nothing;
  return null;
end
$$;

-- A building says nothing of its dwellings but by its values.
do $$
declare
  table_name text;
  noting text;
begin
  foreach table_name in array array['residence', 'dwelling', 'recorded_value', 'adaptability_survey',
                                    'surveyed_work'] loop
    noting := case table_name
      when 'residence' then 'note_residence'
      when 'dwelling' then 'note_dwelling'
      when 'recorded_value' then 'note_value'
      else 'note_survey' end;
    execute format('create trigger changes_added after insert on housing.%I referencing new table as changed
      for each statement execute function housing.%I()', table_name, noting);
    execute format('create trigger changes_before after update on housing.%I referencing old table as changed
      for each statement execute function housing.%I()', table_name, noting);
    execute format('create trigger changes_after after update on housing.%I referencing new table as changed
      for each statement execute function housing.%I()', table_name, noting);
    execute format('create trigger changes_removed after delete on housing.%I referencing old table as changed
      for each statement execute function housing.%I()', table_name, noting);
    execute format('create trigger changes_emptied after truncate on housing.%I
      for each statement execute function housing.note_all()', table_name);
  end loop;
end
$$;

-- Whether anything of that was written to since a snapshot: a yes or a no, for anybody, so that asking costs one
-- statement. A snapshot of the future is of a database that went back to an older copy.
create function changed_since(before text) returns boolean
  language sql stable security definer set search_path = housing, pg_temp
  return pg_snapshot_xmax(before::pg_snapshot) > pg_snapshot_xmax(pg_current_snapshot())
    or exists (
      select from housing.dwelling_change c
      where c.changed_in >= pg_snapshot_xmin(before::pg_snapshot)
        and c.changed_in < pg_snapshot_xmax(pg_current_snapshot())
        and not pg_visible_in_snapshot(c.changed_in, before::pg_snapshot));
