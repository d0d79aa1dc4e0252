#!/usr/bin/env bash
# The OpenAPI document against the NL API Design Rules, with Spectral.
#
#   WIJKTOETS_TEST_ADR_RULESET   also run this ruleset: a file, or the address of Logius' own
#                           (https://static.developer.overheid.nl/adr/ruleset.yaml)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly TOOLS=.venv/node SPECTRAL_VERSION=6.16.3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! command -v npm >/dev/null; then
  if ((EUID != 0)); then
    printf 'api-design-rules: npm is nodig (apt-get install npm)\n' >&2
    exit 1
  fi
  apt-get update -q >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends nodejs npm >&2
fi
if [[ ! -x $TOOLS/node_modules/.bin/spectral ]]; then
  npm install --silent --no-audit --no-fund --ignore-scripts --no-save --prefix "$TOOLS" \
    "@stoplight/spectral-cli@$SPECTRAL_VERSION"
fi

lint() { # ruleset document
  "$TOOLS/node_modules/.bin/spectral" lint --quiet --fail-severity error --ruleset "$1" "$2"
}

WIJKTOETS_PUBLIC_URL=https://wijktoets.example.org \
  .venv/bin/python -m api.admin openapi >"$work/openapi.json"
lint tests/api/design-rules.yaml "$work/openapi.json"
if [[ -n ${WIJKTOETS_TEST_ADR_RULESET:-} ]]; then
  lint "$WIJKTOETS_TEST_ADR_RULESET" "$work/openapi.json"
fi

# A linter that approves of everything would be of no use.
cat >"$work/naive.json" <<'JSON'
{"openapi": "3.1.0", "info": {"title": "naief", "version": "1"}, "servers": [{"url": "https://example.org"}],
 "paths": {"/my_items": {"post": {"parameters": [{"name": "page_size", "in": "query", "schema": {"type": "integer"}}],
 "responses": {"200": {"description": "ok"}, "422": {"description": "fout", "content": {"application/json": {}}}}}}}}
JSON
if lint tests/api/design-rules.yaml "$work/naive.json" >"$work/found"; then
  printf 'api-design-rules: de controle keurt een fout document goed\n' >&2
  exit 1
fi
for rule in kebab-case-paths camel-case-query version-header contact semantic-version \
  major-version-in-server problem-media-type bad-request; do
  grep -q "$rule" "$work/found" || {
    printf 'api-design-rules: %s wordt niet gezien\n' "$rule" >&2
    exit 1
  }
done
printf 'api-design-rules: geen fouten\n'
