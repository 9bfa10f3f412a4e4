-- Who may read dwellings besides their landlord: those who look for a home with a person, and those who answer for the
-- territory. Asked once a statement by the policies below.
create function reads_every_dwelling() returns boolean
  language sql stable parallel safe
  return coalesce(access.actor_is_system() or access.actor_role() in (
    'accompanying_professional', 'occupational_therapist', 'coordinator', 'programme_officer',
    'territory_officer'), false);

-- Who may write for its own organisation.
create function writes_dwellings() returns boolean
  language sql stable parallel safe
  return coalesce(access.actor_role() in ('allocation_officer', 'accessibility_referent', 'concierge'), false);

create table landlord (
  organisation_id uuid primary key,
  code            text not null unique,
  name            text not null
);

create table residence (
  id                text primary key,
  organisation_id   uuid not null references landlord,
  name              text not null,
  address           text not null,
  postcode          text not null,
  commune           text not null,
  commune_name      text not null,
  priority_district boolean not null,
  longitude         double precision not null,
  latitude          double precision not null,
  built_in          int not null,
  -- Name, address and commune in small letters without accents, for the search.
  search            text not null
);
create index residence_by_organisation on residence (organisation_id);

create table building (
  id              text primary key,
  organisation_id uuid not null references landlord,
  residence_id    text not null references residence,
  entrance        text not null,
  house           boolean not null,
  storeys         int not null
);
create index building_by_residence on building (residence_id);

-- A null fact is unknown. Money in cents, area in square decimetres.
create table dwelling (
  id              text primary key,
  organisation_id uuid not null references landlord,
  residence_id    text not null references residence,
  building_id     text not null references building,
  door            int not null,
  storey          int not null,
  occupancy       text not null check (occupancy in ('let', 'notice_given', 'vacant')),
  rooms           int,
  living_area_dm2 int,
  financing       text,
  zone            text,
  rent_cents      bigint,
  charges_cents   bigint,
  reservation     text,
  available_from  date,
  -- What the kernel answers on the values below, written again whenever one changes.
  class           text not null default 'G' check (class in ('A', 'B', 'C', 'D', 'E', 'F', 'G')),
  best_class      text not null default 'A' check (best_class in ('A', 'B', 'C', 'D', 'E', 'F')),
  worst_class     text not null default 'F' check (worst_class in ('A', 'B', 'C', 'D', 'E', 'F')),
  known_values    int not null default 0
);
create index dwelling_by_organisation on dwelling (organisation_id);
create index dwelling_by_residence on dwelling (residence_id);
create index dwelling_by_building on dwelling (building_id);

-- Everything ever said of a site, a building or a dwelling, one row each time, never changed. The last version of a
-- criterion is the one that holds; `written` is null where a value was taken back.
create table recorded_value (
  id              bigint generated always as identity primary key,
  organisation_id uuid not null references landlord,
  level           text not null check (level in ('site', 'building', 'dwelling', 'room')),
  residence_id    text references residence,
  building_id     text references building,
  dwelling_id     text references dwelling,
  criterion       text not null,
  version         int not null check (version > 0),
  -- As in the contract files: `yes`, `830`, `sound|light`.
  written         text,
  method          text not null check (method in ('measured', 'plan', 'visit', 'photo', 'declared')),
  taken_on        date not null,
  author          text not null,
  account         uuid,
  recorded_at     timestamptz not null,
  check (num_nonnulls(residence_id, building_id, dwelling_id) = 1),
  check (case level when 'site' then residence_id when 'building' then building_id else dwelling_id end is not null)
);
create unique index recorded_value_of_residence on recorded_value (residence_id, criterion, version)
  where residence_id is not null;
create unique index recorded_value_of_building on recorded_value (building_id, criterion, version)
  where building_id is not null;
create unique index recorded_value_of_dwelling on recorded_value (dwelling_id, criterion, version)
  where dwelling_id is not null;
revoke update, delete on recorded_value from ${application};

create table adaptability_survey (
  dwelling_id     text primary key references dwelling,
  organisation_id uuid not null references landlord,
  surveyed_on     date not null,
  author          text not null
);

create table surveyed_work (
  dwelling_id     text not null references adaptability_survey,
  organisation_id uuid not null references landlord,
  work            text not null,
  possible        boolean not null,
  cost_cents      bigint,
  weeks           int,
  primary key (dwelling_id, work)
);

-- What holds for each dwelling: of each level the last version, then the nearest level that says something: dwelling and
-- rooms before building before site. Written so that one dwelling is found by indexes and all of them by hashing.
create view dwelling_value with (security_invoker = true) as
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
revoke insert, update, delete on dwelling_value from ${application};

do $$
declare
  table_name text;
begin
  foreach table_name in array array['landlord', 'residence', 'building', 'dwelling', 'recorded_value',
                                    'adaptability_survey', 'surveyed_work'] loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format(
      'create policy read on %I for select using (
         (select housing.reads_every_dwelling()) or organisation_id = (select access.actor_organisation()))',
      table_name);
    execute format(
      'create policy add on %I for insert with check (
         (select access.actor_is_system())
         or (organisation_id = (select access.actor_organisation()) and (select housing.writes_dwellings())))',
      table_name);
    execute format(
      'create policy change on %I for update using (
         (select access.actor_is_system())
         or (organisation_id = (select access.actor_organisation()) and (select housing.writes_dwellings())))',
      table_name);
    execute format(
      'create policy remove on %I for delete using (
         (select access.actor_is_system())
         or (organisation_id = (select access.actor_organisation()) and (select housing.writes_dwellings())))',
      table_name);
  end loop;
end
$$;
