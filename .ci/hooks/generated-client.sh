#!/usr/bin/env bash
# A client made from the OpenAPI document, in an environment of its own (the generator and the
# product want different versions of the same library), checks a tender and fills a dossier.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly TOOLS=.venv/generated-client GENERATOR_VERSION=0.29.1
uv=.uv/bin/uv
[[ -x $uv ]] || uv=uv
work=$(mktemp -d)
server=
trap '[[ -z $server ]] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

if [[ ! -x $TOOLS/bin/openapi-python-client ]]; then
  "$uv" venv --quiet --clear --python .venv/bin/python "$TOOLS"
  "$uv" pip install --quiet --python "$TOOLS/bin/python" "openapi-python-client==$GENERATOR_VERSION"
fi

port=$(.venv/bin/python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
export WIJKTOETS_DATABASE_URL="sqlite:///$work/wijktoets.db"
.venv/bin/wijktoets serve --port "$port" 2>"$work/log" &
server=$!
for _ in $(seq 300); do
  curl --fail --silent --output /dev/null "http://127.0.0.1:$port/v1/gezondheid" && break
  kill -0 "$server" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
  sleep 0.2
done

curl --fail --silent "http://127.0.0.1:$port/v1/openapi.json" >"$work/openapi.json"
printf 'project_name_override: gemaakt\npost_hooks: []\n' >"$work/config.yaml"
"$TOOLS/bin/openapi-python-client" generate --path "$work/openapi.json" --meta none \
  --config "$work/config.yaml" --output-path "$work/gemaakt" >"$work/generated" 2>&1 || {
  cat "$work/generated" >&2
  exit 1
}
"$TOOLS/bin/python" tests/api/generated_client.py "$work/gemaakt" "http://127.0.0.1:$port/v1"
