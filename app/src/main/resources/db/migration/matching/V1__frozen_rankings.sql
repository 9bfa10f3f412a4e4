-- Rankings kept for good. `frozen_ranking` is what the landlord's people read of them; `frozen_file` holds everything
-- they were made from, the whole files of households included, and only the program reads it.
create table frozen_ranking (
  id               uuid primary key,
  organisation_id  uuid not null,
  dwelling_id      text not null,
  frozen_at        timestamptz not null,
  frozen_by        uuid,
  -- What the ranking was computed with, so that a list needs not open the file.
  edition          date not null,
  ranked_on        date not null,
  horizon          int not null check (horizon between 0 and 100),
  seed             bigint not null,
  compared         int not null check (compared >= 0),
  catalogue_sha256 text not null,
  ceilings_sha256  text not null,
  answer_sha256    text not null
);
create index frozen_ranking_by_dwelling on frozen_ranking (dwelling_id, frozen_at);
create index frozen_ranking_by_organisation on frozen_ranking (organisation_id);

create table frozen_file (
  ranking_id uuid primary key references frozen_ranking,
  archive    bytea not null
);

revoke update, delete on frozen_ranking from ${application};
revoke update, delete on frozen_file from ${application};

alter table frozen_ranking enable row level security;
alter table frozen_ranking force row level security;
create policy read on frozen_ranking for select
  using (organisation_id = access.actor_organisation() or access.actor_is_system());
create policy add on frozen_ranking for insert
  with check (organisation_id = access.actor_organisation() and access.actor_role() = 'allocation_officer');

alter table frozen_file enable row level security;
alter table frozen_file force row level security;
create policy read on frozen_file for select using (access.actor_is_system());
create policy add on frozen_file for insert
  with check (exists (select from frozen_ranking r where r.id = ranking_id));
