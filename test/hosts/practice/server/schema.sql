create table if not exists people (
  id text primary key,
  email text not null unique,
  name text not null,
  credentials text not null,
  password text not null
);

create table if not exists visits (
  token text primary key, -- a hash: whoever reads this table cannot sign in with it
  person text not null references people,
  form_token text not null,
  began timestamptz not null default now(),
  seen timestamptz not null default now()
);

create table if not exists clients (
  id text primary key,
  therapist text not null references people,
  name text not null,
  born date not null,
  diagnosis text not null,
  diagnosis_name text not null,
  goal text not null,
  model_consent_at timestamptz
);

create table if not exists appointments (
  id text primary key,
  client text not null references clients,
  day date not null,
  start text not null, -- the practice's own clock
  minutes integer not null,
  cpt text not null,
  video boolean not null default false
);

create table if not exists drafts (
  person text not null references people,
  key text not null,
  body text not null,
  revision integer not null,
  primary key (person, key)
);

create table if not exists notes (
  appointment text primary key references appointments,
  -- Text, not jsonb: a signed note is kept as it was signed, byte for byte.
  record text not null,
  signed_at timestamptz not null
);

-- Who did what when; never what a note says.
create table if not exists audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  person text,
  event text not null,
  about text,
  detail text
);
