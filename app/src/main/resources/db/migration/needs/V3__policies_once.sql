-- The same circles of readers, asked once a statement instead of once a row: who acts does not change within one.
create function sees_some_files() returns boolean
  language sql stable parallel safe
  return coalesce(
    access.actor_role() in ('accompanying_professional', 'occupational_therapist', 'coordinator'), false);

drop policy by_criteria on request;
drop policy own on request;
create policy by_criteria on request for select using (
  (select coalesce(access.actor_role() = 'allocation_officer', false)));
create policy own on request
  using (
    (select access.actor_is_system())
    or (organisation_id = (select access.actor_organisation()) and (select needs.sees_some_files())))
  with check (
    (select access.actor_is_system())
    or (organisation_id = (select access.actor_organisation()) and (select needs.sees_some_files())));

do $$
declare
  table_name text;
  mine constant text := '(select access.actor_is_system())
    or ((select needs.sees_some_files()) and request_id in (
      select r.id from needs.request r where r.organisation_id = (select access.actor_organisation())))';
begin
  foreach table_name in array array['household_file', 'person', 'person_file', 'situation', 'requirement',
                                    'display_name', 'person_change'] loop
    execute format('drop policy own on needs.%I', table_name);
    execute format('create policy own on needs.%I using (%s) with check (%s)', table_name, mine, mine);
  end loop;
end
$$;

drop policy by_criteria on person;
create policy by_criteria on person for select using (
  (select coalesce(access.actor_role() = 'allocation_officer', false)));

drop function sees_file_of(text);
drop function sees_criteria(uuid);
