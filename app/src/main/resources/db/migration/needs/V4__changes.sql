-- Which requests a transaction wrote to, said by the database itself in the same transaction, so that whoever holds
-- requests in memory reads again exactly those that changed, whichever program changed them. A null subject is all of
-- them. The number of the transaction tells, together with a snapshot, what that snapshot did not see: order of commit
-- does not matter and nobody waits for anybody.
create table request_change (
  changed_in xid8 not null default pg_current_xact_id(),
  subject    text,
  changed_at timestamptz not null default now(),
  unique nulls not distinct (changed_in, subject)
);
create index request_change_by_day on request_change (changed_at);
revoke insert, update on request_change from ${application};

-- Only the program itself reads it and forgets what is old. The functions below write it as their owner.
alter table request_change enable row level security;
create policy of_the_program on request_change using (access.actor_is_system());

create function note_request() returns trigger
  language plpgsql security definer set search_path = needs, pg_temp
as $$
begin
  insert into needs.request_change (subject) select distinct id from changed on conflict do nothing;
  return null;
end
$$;

create function note_file() returns trigger
  language plpgsql security definer set search_path = needs, pg_temp
as $$
begin
  insert into needs.request_change (subject) select distinct request_id from changed on conflict do nothing;
  return null;
end
$$;

create function note_all() returns trigger
  language plpgsql security definer set search_path = needs, pg_temp
as $$
begin
  insert into needs.request_change (subject) values (null) on conflict do nothing;
  return null;
end
$$;

do $$
declare
  table_name text;
  noting text;
begin
  foreach table_name in array array['request', 'household_file', 'person', 'person_file', 'situation',
                                    'requirement'] loop
    noting := case table_name when 'request' then 'note_request' else 'note_file' end;
    execute format('create trigger changes_added after insert on needs.%I referencing new table as changed
      for each statement execute function needs.%I()', table_name, noting);
    execute format('create trigger changes_before after update on needs.%I referencing old table as changed
      for each statement execute function needs.%I()', table_name, noting);
    execute format('create trigger changes_after after update on needs.%I referencing new table as changed
      for each statement execute function needs.%I()', table_name, noting);
    execute format('create trigger changes_removed after delete on needs.%I referencing old table as changed
      for each statement execute function needs.%I()', table_name, noting);
    execute format('create trigger changes_emptied after truncate on needs.%I
      for each statement execute function needs.note_all()', table_name);
  end loop;
end
$$;

-- Whether a request was written to since a snapshot: a yes or a no, for anybody, so that asking costs one statement. A
-- snapshot of the future is of a database that went back to an older copy.
create function changed_since(before text) returns boolean
  language sql stable security definer set search_path = needs, pg_temp
  return pg_snapshot_xmax(before::pg_snapshot) > pg_snapshot_xmax(pg_current_snapshot())
    or exists (
      select from needs.request_change c
      where c.changed_in >= pg_snapshot_xmin(before::pg_snapshot)
        and c.changed_in < pg_snapshot_xmax(pg_current_snapshot())
        and not pg_visible_in_snapshot(c.changed_in, before::pg_snapshot));
