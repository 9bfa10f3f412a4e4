-- Who acts, as row-level security policies ask it. The program says so at the start of each transaction; outside a
-- transaction, or when nobody was named, these answer null, so that a policy that compares with them lets nothing pass.
create function actor_account() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('plainpied.actor_account', true), '')::uuid;

create function actor_organisation() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('plainpied.actor_organisation', true), '')::uuid;

-- One of the codes of fr.plainpied.app.shared.Role, `system` for the program itself.
create function actor_role() returns text
  language sql stable parallel safe
  return nullif(current_setting('plainpied.actor_role', true), '');

-- Work of the program itself (start-up, arrays, deliveries): sees every organisation.
create function actor_is_system() returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('plainpied.actor_role', true) = 'system', false);
