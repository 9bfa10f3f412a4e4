-- The organisations of a territory and the people who sign in for them.

-- Who manages a dwelling or accompanies a household is said to everybody: names can be read by all, and are written by
-- the program only.
create table organisation (
  id   uuid primary key,
  kind text not null check (kind in ('landlord', 'association', 'territory')),
  code text not null check (code <> ''),
  name text not null check (name <> ''),
  unique (kind, code)
);

alter table organisation enable row level security;
alter table organisation force row level security;
create policy named_to_all on organisation for select using (true);
create policy kept_by_the_program on organisation
  using (access.actor_is_system())
  with check (access.actor_is_system());

-- Colleagues see one another. An account is opened and closed by the program, so that nobody gives themselves a role.
create table account (
  id              uuid primary key,
  organisation_id uuid not null references organisation,
  email           text not null unique check (email = lower(email) and email like '%_@_%'),
  display_name    text not null check (display_name <> ''),
  role            text not null
    check (role in ('allocation_officer', 'accompanying_professional', 'territory_officer')),
  demonstration   boolean not null
);

comment on column account.demonstration is 'Its password is public: refused unless the program serves a demonstration.';

create index account_by_organisation on account (organisation_id);

alter table account enable row level security;
alter table account force row level security;
create policy seen_by_colleagues on account for select
  using (organisation_id = access.actor_organisation());
create policy kept_by_the_program on account
  using (access.actor_is_system())
  with check (access.actor_is_system());

-- Apart from the account, so that reading a colleague's name never brings a password hash along.
create table credential (
  account_id    uuid primary key references account on delete cascade,
  password_hash text not null check (password_hash like '{%}_%')
);

alter table credential enable row level security;
alter table credential force row level security;
create policy kept_by_the_program on credential
  using (access.actor_is_system())
  with check (access.actor_is_system());
