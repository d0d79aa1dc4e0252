#!/usr/bin/env bash
# A real PostgreSQL for the tests.
#
#   postgres.sh start   prints the URL of an empty-able database, starting a server when needed
#   postgres.sh stop    stops the server that start made; leaves any other alone
#
# For tests that stop a server, or dump it with programs of its own version:
#
#   postgres.sh tools            prints the folder with PostgreSQL's programs
#   postgres.sh run NAME PORT    starts a server of one's own, making it first when needed
#   postgres.sh halt NAME        stops it at once, as a power cut would
#   postgres.sh drop NAME        stops and removes it
#
# Uses, in this order: WIJKTOETS_TEST_POSTGRES_URL, a server on 127.0.0.1:5432 that lets
# `postgres` in, or a private cluster (Debian's package is installed when this runs as root).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly DATABASE=wijktoets_test PORT=${WIJKTOETS_TEST_POSTGRES_PORT:-54329}

say() { printf 'postgres: %s\n' "$*" >&2; }

create_database() { # port -> 0 when the database is there; created when absent
  .venv/bin/python - "$1" "$DATABASE" <<'PYTHON'
"""Make the test database on the server at this port, or say that there is no such server."""
import sys

import psycopg

port, database = int(sys.argv[1]), sys.argv[2]
try:
    connection = psycopg.connect(
        host="127.0.0.1", port=port, user="postgres", dbname="postgres", connect_timeout=5, autocommit=True
    )
except psycopg.OperationalError as error:
    sys.exit(f"postgres: {error}".strip())
with connection:
    known = connection.execute("select 1 from pg_database where datname = %s", (database,))
    if known.fetchone() is None:
        connection.execute(f'create database "{database}"')
PYTHON
}

url() { printf 'postgresql+psycopg://postgres@127.0.0.1:%s/%s\n' "$1" "$DATABASE"; }

binaries() { # the newest installed server
  if command -v pg_ctl >/dev/null; then
    dirname "$(readlink -f "$(command -v pg_ctl)")"
  else
    find /usr/lib/postgresql -maxdepth 3 -name pg_ctl -printf '%h\n' 2>/dev/null | sort -V | tail -n 1
  fi
}

as_owner() { # a server refuses to run as root
  if ((EUID == 0)); then runuser -u postgres -- "$@"; else "$@"; fi
}

home_of() { # name -> a place that the owner of the server may write to
  if ((EUID == 0)); then
    printf '/var/lib/postgresql/wijktoets-%s\n' "$1"
  else
    printf '%s/.venv/postgres-%s\n' "$PWD" "$1"
  fi
}

tools() {
  if [[ -z $(binaries) ]]; then
    if ((EUID != 0)); then
      say "geen PostgreSQL gevonden en geen rechten om die te installeren (apt-get install postgresql)"
      return 1
    fi
    apt-get update -q >&2
    DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends postgresql >&2
  fi
  binaries
}

running() { # name
  as_owner "$(binaries)/pg_ctl" -D "$(home_of "$1")" status >/dev/null 2>&1
}

run() { # name port
  local bin home
  bin=$(tools)
  home=$(home_of "$1")
  if [[ ! -d $home ]]; then
    as_owner "$bin/initdb" -D "$home" -U postgres --auth=trust --encoding=UTF8 --no-sync >&2
  fi
  running "$1" || as_owner "$bin/pg_ctl" -D "$home" -w -l "$home/server.log" \
    -o "-p $2 -c listen_addresses=127.0.0.1 -c unix_socket_directories=" start >&2
}

halt() { # name [how]
  if [[ -n $(binaries) && -d $(home_of "$1") ]] && running "$1"; then
    as_owner "$(binaries)/pg_ctl" -D "$(home_of "$1")" -m "${2:-immediate}" stop >&2
  fi
}

start() {
  if [[ -n ${WIJKTOETS_TEST_POSTGRES_URL:-} ]]; then
    printf '%s\n' "$WIJKTOETS_TEST_POSTGRES_URL"
    return
  fi
  if create_database 5432 2>/dev/null; then
    say "gebruikt de server op poort 5432"
    url 5432
    return
  fi
  run test "$PORT"
  create_database "$PORT"
  say "eigen server op poort $PORT"
  url "$PORT"
}

case ${1:-} in
  start) start ;;
  stop) halt test fast ;;
  tools) tools ;;
  run) run "$2" "$3" ;;
  halt) halt "$2" ;;
  drop)
    halt "$2"
    rm -rf "$(home_of "$2")"
    ;;
  *)
    say "gebruik: postgres.sh start|stop|tools, run NAAM POORT, halt NAAM, drop NAAM"
    exit 2
    ;;
esac
