#!/usr/bin/env bash
# Prints the path of oidc-provider, the OpenID Connect server of the sign-in tests; installs it
# (and Debian's node) when it is not there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly TOOLS=.venv/node OIDC_VERSION=9.13.3
if ! command -v npm >/dev/null; then
  if ((EUID != 0)); then
    printf 'oidc: npm is nodig (apt-get install npm)\n' >&2
    exit 1
  fi
  apt-get update -q >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends nodejs npm >&2
fi
if [[ ! -d $TOOLS/node_modules/oidc-provider ]]; then
  npm install --silent --no-audit --no-fund --ignore-scripts --no-save --prefix "$TOOLS" \
    "oidc-provider@$OIDC_VERSION" >&2
fi
printf '%s\n' "$PWD/$TOOLS/node_modules/oidc-provider/lib/index.js"
