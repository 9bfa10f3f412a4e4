-- Screenings of rights that people do not claim.
--
-- Only the organisation that screened reads them, through the people whose work it is to accompany; a landlord never
-- does, whatever the role of the account. When the retention time has passed the screening goes with every answer; what
-- was done stays in `act`, which then belongs to nobody.

create function reads(organisation uuid) returns boolean
  language sql stable parallel safe
  return coalesce(
    access.actor_is_system()
    or (organisation = access.actor_organisation()
        and access.actor_role() in ('accompanying_professional', 'coordinator')
        and not exists (select from access.organisation o where o.id = organisation and o.kind = 'landlord')),
    false);

-- `answers` is one document, so that it can be sealed as a whole: no query ever looks inside.
create table screening (
  reference       text primary key check (reference ~ '^D-[2-9A-HJ-NP-Z]{6}$'),
  organisation_id uuid not null,
  case_id         uuid not null unique,
  request_id      text,
  month           date not null check (extract(day from month) = 1),
  answers         text not null,
  version         bigint not null default 1,
  begun_at        timestamptz not null,
  begun_by        uuid,
  touched_at      timestamptz not null,
  concluded_at    timestamptz
);

create index screening_by_organisation on screening (organisation_id, touched_at);

alter table screening enable row level security;
alter table screening force row level security;
create policy own on screening using (reads(organisation_id)) with check (reads(organisation_id));

-- What was done, dated. Nothing is altered: what was wrong is undone, and stays. The case is a random number that only
-- the screening ties to a household: once the screening is gone nothing does.
create table act (
  id              bigint generated always as identity primary key,
  case_id         uuid not null,
  organisation_id uuid not null,
  holder          int check (holder between 0 and 29),
  benefit         text,
  kind            text not null
                  check (kind in ('screened', 'found', 'claimed', 'granted', 'received', 'refused', 'appealed')),
  done_on         date not null,
  monthly_cents   bigint check (monthly_cents between 0 and 100000000),
  recorded_at     timestamptz not null,
  recorded_by     uuid,
  undone_at       timestamptz,
  check ((kind = 'screened') = (benefit is null))
);

create index act_by_case on act (case_id);
create index act_by_organisation on act (organisation_id, kind);

revoke update, delete on act from ${application};
grant update (undone_at, recorded_by) on act to ${application};

alter table act enable row level security;
alter table act force row level security;
create policy own on act using (reads(organisation_id)) with check (reads(organisation_id));

-- "This result seems wrong", said to a named person of the organisation, who answers.
create table doubt (
  id              bigint generated always as identity primary key,
  screening       text not null references screening on delete cascade,
  organisation_id uuid not null,
  entitlement     text not null,
  said            text not null check (said <> ''),
  said_at         timestamptz not null,
  said_by         uuid,
  addressed_to    uuid,
  answer          text check (answer <> ''),
  answered_at     timestamptz,
  answered_by     uuid
);

create index doubt_by_organisation on doubt (organisation_id, answered_at);
create index doubt_by_screening on doubt (screening);

alter table doubt enable row level security;
alter table doubt force row level security;
create policy own on doubt using (reads(organisation_id)) with check (reads(organisation_id));

-- The person of each organisation to whom doubts go.
create table referent (
  organisation_id uuid primary key,
  account_id      uuid not null
);

alter table referent enable row level security;
alter table referent force row level security;
create policy own on referent using (reads(organisation_id)) with check (reads(organisation_id));

-- A count that may be shown. Nothing below eleven, so that nobody is found in a figure.
create function shown(counted bigint) returns bigint
  language sql immutable parallel safe
  return case when counted >= 11 then counted end;

-- A total beside its parts: what is masked in them must not be found by subtraction, and is left out while it is small.
create function shown(total bigint, parts bigint) returns bigint
  language sql immutable parallel safe
  return shown(case when total - coalesce(parts, 0) between 1 and 10 then parts else total end);

-- Figures for assessments and funders: an organisation's own, or the whole territory's for its officer. The first line,
-- without benefit, is for all rights together. An amount is drawn from eleven grants at least; what was really paid
-- counts in place of what was granted.
create function outcomes() returns table (
    benefit text, screened bigint, found bigint, claimed bigint, granted bigint, refused bigint, euros_a_year bigint)
  language plpgsql stable
as $$
declare
  asked_by text := access.actor_role();
  asked_for uuid := access.actor_organisation();
begin
  if asked_by is null or asked_by not in ('territory_officer', 'accompanying_professional', 'coordinator', 'system')
  then
    return;
  end if;
  perform set_config('plainpied.actor_role', 'system', true);
  return query
    with counted as (
      select a.* from rights.act a
      where a.undone_at is null and (asked_by in ('territory_officer', 'system') or a.organisation_id = asked_for)),
    paid as (
      select distinct on (c.case_id, c.benefit, c.holder) c.benefit, c.monthly_cents
      from counted c
      where c.kind in ('granted', 'received')
      order by c.case_id, c.benefit, c.holder, c.kind desc, c.id desc),
    euros as (
      select p.benefit, (sum(p.monthly_cents) * 12 / 100)::bigint as a_year from paid p group by p.benefit),
    parts as (
      select c.benefit,
             count(*) filter (where c.kind = 'found') as found,
             count(*) filter (where c.kind = 'claimed') as claimed,
             count(*) filter (where c.kind = 'granted') as granted,
             count(*) filter (where c.kind = 'refused') as refused,
             (select e.a_year from euros e where e.benefit = c.benefit) as a_year
      from counted c
      where c.benefit is not null
      group by c.benefit),
    visible as (
      select p.benefit,
             rights.shown(p.found) as found,
             rights.shown(p.claimed) as claimed,
             rights.shown(p.granted) as granted,
             rights.shown(p.refused) as refused,
             case when p.granted >= 11 then p.a_year end as a_year
      from parts p)
    select null::text,
           rights.shown((select count(*) from counted c where c.kind = 'screened')),
           rights.shown(sum(p.found)::bigint, sum(v.found)::bigint),
           rights.shown(sum(p.claimed)::bigint, sum(v.claimed)::bigint),
           rights.shown(sum(p.granted)::bigint, sum(v.granted)::bigint),
           rights.shown(sum(p.refused)::bigint, sum(v.refused)::bigint),
           case when sum(p.granted) - coalesce(sum(v.granted), 0) between 1 and 10 then sum(v.a_year)::bigint
                when sum(p.granted) >= 11 then sum(p.a_year)::bigint end
    from parts p join visible v using (benefit)
    union all
    select v.benefit, null, v.found, v.claimed, v.granted, v.refused, v.a_year from visible v
    order by 1 nulls first;
  perform set_config('plainpied.actor_role', asked_by, true);
end
$$;
