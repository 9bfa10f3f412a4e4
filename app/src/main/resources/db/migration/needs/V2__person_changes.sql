-- Persons come and go, and what they do at home changes. A person who leaves the household stays in its history.
alter table person add column left_at timestamptz;

-- One row for each change, with the person as they stood before it: the table is the history of persons, and what
-- undoing needs. Names are not in it.
create table person_change (
  id                    bigint generated always as identity primary key,
  request_id            text not null,
  person_id             text not null,
  act                   text not null check (act in ('joined', 'changed', 'left', 'returned')),
  changed_at            timestamptz not null,
  changed_by            uuid,
  role                  text not null,
  birth_year            int,
  recognised_disability boolean not null,
  transfer_side         text,
  situations            text[] not null,
  foreign key (request_id, person_id) references person on delete cascade
);

create index person_change_by_request on person_change (request_id);

revoke update, delete on person_change from ${application};

alter table person_change enable row level security;
alter table person_change force row level security;
create policy own on person_change
  using (access.actor_is_system() or sees_file_of(request_id))
  with check (access.actor_is_system() or sees_file_of(request_id));
