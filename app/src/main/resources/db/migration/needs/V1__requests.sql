-- Requests for social housing and what each person needs at home, in terms of use.
--
-- Three circles read them:
--   the organisation that accompanies a household reads its whole file;
--   an allocation officer reads the request by its number, its wishes, its dates and the roles of its persons, and
--   nothing that tells who they are: neither names, nor income, nor situations, nor reasons;
--   the territory's officer reads counts only, by the function below.

create function sees_file(organisation uuid) returns boolean
  language sql stable parallel safe
  return coalesce(
    access.actor_is_system()
    or (organisation = access.actor_organisation()
        and access.actor_role() in ('accompanying_professional', 'occupational_therapist', 'coordinator')),
    false);

create function sees_criteria(organisation uuid) returns boolean
  language sql stable parallel safe
  return sees_file(organisation) or coalesce(access.actor_role() = 'allocation_officer', false);

-- `version` grows with every change of the household's file, so that two people never overwrite each other unseen.
create table request (
  id               text primary key check (id <> ''),
  organisation_id  uuid,
  registered_on    date,
  renewed_on       date,
  communes         text[] not null default '{}',
  refused_communes text[] not null default '{}',
  rooms_min        int,
  rooms_max        int,
  max_rent_cents   bigint,
  priority_points  int not null default 0,
  reservations     text[],
  version          bigint not null default 1
);

create index request_by_organisation on request (organisation_id);

alter table request enable row level security;
alter table request force row level security;
create policy by_criteria on request for select using (sees_criteria(organisation_id));
create policy own on request using (sees_file(organisation_id)) with check (sees_file(organisation_id));

create function sees_file_of(request_id text) returns boolean
  language sql stable parallel safe
  return exists (select from request r where r.id = sees_file_of.request_id and sees_file(r.organisation_id));

create table household_file (
  request_id            text primary key references request on delete cascade,
  tax_income_cents      bigint,
  resources_month_cents bigint,
  young_couple          boolean not null default false,
  home_commune          text,
  transfer              boolean not null default false,
  motive                text
);

alter table household_file enable row level security;
alter table household_file force row level security;
create policy own on household_file
  using (access.actor_is_system() or sees_file_of(request_id))
  with check (access.actor_is_system() or sees_file_of(request_id));

-- `id` tells persons apart within one household; it is never a name.
create table person (
  request_id text not null references request on delete cascade,
  id         text not null check (id <> ''),
  rank       int not null,
  role       text not null check (role in ('holder', 'partner', 'child', 'other')),
  primary key (request_id, id)
);

alter table person enable row level security;
alter table person force row level security;
create policy by_criteria on person for select using (exists (select from request r where r.id = request_id));
create policy own on person
  using (access.actor_is_system() or sees_file_of(request_id))
  with check (access.actor_is_system() or sees_file_of(request_id));

create table person_file (
  request_id            text not null,
  person_id             text not null,
  birth_year            int,
  recognised_disability boolean not null default false,
  transfer_side         text check (transfer_side in ('left', 'right')),
  primary key (request_id, person_id),
  foreign key (request_id, person_id) references person on delete cascade
);

alter table person_file enable row level security;
alter table person_file force row level security;
create policy own on person_file
  using (access.actor_is_system() or sees_file_of(request_id))
  with check (access.actor_is_system() or sees_file_of(request_id));

create table situation (
  request_id text not null,
  person_id  text not null,
  rank       int not null,
  code       text not null,
  primary key (request_id, person_id, code),
  foreign key (request_id, person_id) references person on delete cascade
);

alter table situation enable row level security;
alter table situation force row level security;
create policy own on situation
  using (access.actor_is_system() or sees_file_of(request_id))
  with check (access.actor_is_system() or sees_file_of(request_id));

-- Lines added by a professional. A line is never altered: changing it ends it and begins another in its place, so that
-- the table is its own history.
create table requirement (
  id            bigint generated always as identity primary key,
  request_id    text not null,
  person_id     text not null,
  rank          int not null,
  criterion     text not null,
  comparator    text not null,
  value         text not null,
  strength      text not null check (strength in ('must', 'should', 'wish', 'none')),
  why           text,
  horizon_years int not null default 0 check (horizon_years between 0 and 100),
  replaces      boolean not null default false,
  begun_at      timestamptz not null,
  begun_by      uuid,
  ended_at      timestamptz,
  ended_by      uuid,
  instead_of    bigint references requirement,
  foreign key (request_id, person_id) references person on delete cascade
);

create index requirement_by_request on requirement (request_id);
create unique index requirement_changed_once on requirement (instead_of);

revoke update, delete on requirement from ${application};
grant update (ended_at, ended_by) on requirement to ${application};

alter table requirement enable row level security;
alter table requirement force row level security;
create policy own on requirement
  using (access.actor_is_system() or sees_file_of(request_id))
  with check (access.actor_is_system() or sees_file_of(request_id));

-- Names stand alone, so that nothing that compares or counts ever meets one. `folded` is the name in lower case without
-- accents, for search.
create table display_name (
  request_id text not null,
  person_id  text not null,
  first_name text not null,
  surname    text not null,
  folded     text not null,
  primary key (request_id, person_id),
  foreign key (request_id, person_id) references person on delete cascade
);

alter table display_name enable row level security;
alter table display_name force row level security;
create policy own on display_name
  using (access.actor_is_system() or sees_file_of(request_id))
  with check (access.actor_is_system() or sees_file_of(request_id));

-- Demand for the territory's officer: counts by wanted commune, and nothing below eleven, so that nobody is found in a
-- count. Answers nothing to anybody else.
create function demand_by_commune() returns table (commune text, requests bigint, with_needs bigint)
  language plpgsql stable
as $$
declare
  asked_by text := access.actor_role();
begin
  if asked_by is null or asked_by not in ('territory_officer', 'system') then
    return;
  end if;
  perform set_config('plainpied.actor_role', 'system', true);
  return query
    with wanted as (
      select r.id, unnest(r.communes) as code,
             exists (select from needs.situation s where s.request_id = r.id)
             or exists (select from needs.requirement l where l.request_id = r.id and l.ended_at is null) as needing
      from needs.request r),
    counted as (
      select w.code, count(*) as every, count(*) filter (where w.needing) as needing from wanted w group by w.code)
    select c.code,
           case when c.every >= 11 then c.every end,
           case when c.needing >= 11 and c.every >= 11 then c.needing end
    from counted c
    order by c.code;
  perform set_config('plainpied.actor_role', asked_by, true);
end
$$;
