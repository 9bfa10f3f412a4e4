-- What people call a draft: its number among those of the same kind of their organisation. 0 for those made before.
alter table draft add column number int not null default 0 check (number >= 0);
