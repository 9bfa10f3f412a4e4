-- A landlord's officers say which of the landlord's homes a household lives in, and take it back.
alter table present_home add column told_by uuid;
alter table present_home add column told_at timestamptz;

create policy told on present_home for insert
  with check (organisation_id = access.actor_organisation() and access.actor_role() = 'allocation_officer');
create policy taken_back on present_home for delete
  using (organisation_id = access.actor_organisation() and access.actor_role() = 'allocation_officer');
