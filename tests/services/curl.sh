#!/usr/bin/env bash
# curl and jq, with which the manual of the API shows its examples; installs Debian's when absent.
set -euo pipefail

if ! { command -v curl && command -v jq; } >/dev/null; then
  if ((EUID != 0)); then
    printf 'curl en jq zijn nodig (apt-get install curl jq)\n' >&2
    exit 1
  fi
  apt-get update -q >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends curl jq >&2
fi
