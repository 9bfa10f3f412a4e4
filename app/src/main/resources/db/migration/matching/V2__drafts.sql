-- Drafts over several homes at once, of one landlord: allocations and exchanges. Nothing is decided by them; they can be
-- deleted. `draft` is what the landlord's officers read; `draft_inputs` holds the homes and the whole files of the
-- households named in the draft, and only the program reads it.
create table draft (
  id              uuid primary key,
  organisation_id uuid not null,
  kind            text not null check (kind in ('allocation', 'exchange')),
  made_at         timestamptz not null,
  made_by         uuid,
  -- As people were shown it that day: an account may be closed later.
  made_by_name    text not null,
  -- What it is computed with.
  edition         date not null,
  computed_on     date not null,
  seed            bigint not null,
  horizon         int not null check (horizon between 0 and 100),
  options         text not null,
  homes           int not null check (homes >= 0),
  -- How far the work is. The node that works says so every second: a draft that nobody works on any more shows.
  state           text not null check (state in ('waiting', 'running', 'done', 'refused', 'stopped', 'failed')),
  stage           text not null,
  done            int not null default 0,
  total           int not null default 1,
  stop_asked      boolean not null default false,
  beat_at         timestamptz not null,
  -- What came of it: ids, ranks and codes only.
  housed          int,
  inputs_sha256   text,
  plan            text
);
create index draft_by_organisation on draft (organisation_id, kind, made_at);

create table draft_inputs (
  draft_id     uuid primary key references draft on delete cascade,
  dwellings    text not null,
  adaptability text not null,
  requests     text not null
);
revoke update, delete on draft_inputs from ${application};

alter table draft enable row level security;
alter table draft force row level security;
create policy own on draft
  using (organisation_id = access.actor_organisation() and access.actor_role() = 'allocation_officer')
  with check (organisation_id = access.actor_organisation() and access.actor_role() = 'allocation_officer');
create policy read on draft for select using (access.actor_is_system());

alter table draft_inputs enable row level security;
alter table draft_inputs force row level security;
create policy read on draft_inputs for select using (access.actor_is_system());
create policy add on draft_inputs for insert
  with check (exists (select from draft d where d.id = draft_id));

-- Which home of which landlord a household that asks for another one lives in. Only that landlord learns it from here.
create table present_home (
  request_id      text primary key,
  dwelling_id     text not null unique,
  organisation_id uuid not null
);
create index present_home_by_organisation on present_home (organisation_id);

alter table present_home enable row level security;
alter table present_home force row level security;
create policy own on present_home for select
  using (organisation_id = access.actor_organisation() and access.actor_role() = 'allocation_officer');
create policy kept_by_the_program on present_home
  using (access.actor_is_system())
  with check (access.actor_is_system());
