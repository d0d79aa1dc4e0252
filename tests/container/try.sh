#!/usr/bin/env bash
# Builds the image and tries it as it is meant to run: not as root, on a file system it cannot
# write to, with two processes, on SQLite and on PostgreSQL. Not part of .ci/run: it takes a
# podman.
#
#   ENGINE          how podman is called
#   BUILD_OPTIONS   more options for the build, such as --build-arg PYTHON=a-mirror/python:3.13-slim
#   RUN_OPTIONS     more options for every container
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

read -ra engine <<<"${ENGINE:-podman}"
read -ra build_options <<<"${BUILD_OPTIONS:-}"
read -ra run_options <<<"${RUN_OPTIONS:-}"
readonly NAME=wijktoets-proef-$$ PORT=${PORT:-18080}
SECRET=$(head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n')
readonly SECRET

say() { printf '\n=== %s\n' "$*"; }
fail() {
  printf 'FOUT: %s\n' "$*" >&2
  "${engine[@]}" logs "$NAME" >&2 || true
  exit 1
}
trap '"${engine[@]}" rm --force "$NAME" >/dev/null 2>&1 || true; tests/services/postgres.sh drop "$NAME"' EXIT

inside() { "${engine[@]}" exec "$NAME" "$@"; }

begin() { # settings... : starts a container, hardened as in compose.yaml
  "${engine[@]}" run --detach --name "$NAME" --network host --read-only \
    --tmpfs /tmp --tmpfs /var/lib/wijktoets:mode=1777 \
    --cap-drop ALL --security-opt no-new-privileges "${run_options[@]}" \
    --env WIJKTOETS_PORT="$PORT" --env WIJKTOETS_HOST=127.0.0.1 --env WIJKTOETS_SECRET="$SECRET" \
    --env WIJKTOETS_PUBLIC_URL=https://wijktoets.example.org --env WIJKTOETS_WORKERS=2 "$@" \
    wijktoets >/dev/null
  local turn
  for turn in {1..120}; do
    curl --silent --fail --output /dev/null "http://127.0.0.1:$PORT/v1/gezondheid" && return
    sleep 0.5
  done
  fail "na $((turn / 2)) seconden nog niet klaar"
}

end() { # stops it, and looks at how it ended
  local began=$SECONDS
  "${engine[@]}" stop --time 40 "$NAME" >/dev/null
  local code
  code=$("${engine[@]}" inspect --format '{{.State.ExitCode}}' "$NAME")
  [[ $code == 0 ]] || fail "stopte met $code"
  printf 'gestopt in %s s\n' "$((SECONDS - began))"
  "${engine[@]}" logs "$NAME" 2>&1 | grep --quiet Traceback && fail 'een traceback in het logboek'
  "${engine[@]}" rm "$NAME" >/dev/null
}

check() { # what must hold of a running container
  [[ $(inside id -u) == 10001 ]] || fail 'draait niet als gebruiker 10001'
  inside touch /opt/wijktoets/proef 2>/dev/null && fail 'kan in het programma schrijven'
  "${engine[@]}" healthcheck run "$NAME" || fail 'de gezondheidscontrole van de image faalt'
  curl --silent --fail --header 'Content-Type: application/json' --output /dev/null \
    --data '{"toets": "aanbesteding", "feiten": {"opdracht.soort": "diensten"}}' \
    "http://127.0.0.1:$PORT/v1/beoordelingen?uitleg=true" || fail 'een toets lukt niet'
  inside python -m api.admin keys make proef --scope dossiers >/dev/null || fail 'geen sleutel gemaakt'
  inside python -m api.admin audit verify || fail 'de auditketen klopt niet'
}

say bouwen
"${engine[@]}" build --format docker "${build_options[@]}" --tag wijktoets .
"${engine[@]}" image inspect --format 'grootte: {{.Size}} bytes' wijktoets

say 'instellingen die niet kloppen'
code=0
told=$("${engine[@]}" run --rm --network host "${run_options[@]}" wijktoets 2>&1) || code=$?
[[ $code == 2 && $told == *WIJKTOETS_SECRET* && $told == *WIJKTOETS_PUBLIC_URL* ]] ||
  fail "eindigde met $code: $told"
printf '%s\n' "$told"

say SQLite
begin
check
end

say PostgreSQL
tests/services/postgres.sh run "$NAME" "$((PORT + 1))"
begin --env WIJKTOETS_DATABASE_URL="postgresql://postgres@127.0.0.1:$((PORT + 1))/postgres"
check
end

say 'in orde'
