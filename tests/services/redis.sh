#!/usr/bin/env bash
# Prints the path of a Redis server for the tests of shared limits; installs Debian's when there
# is none.
set -euo pipefail

find_server() { command -v redis-server || command -v valkey-server; }

if ! find_server; then
  if ((EUID != 0)); then
    printf 'redis: geen server gevonden en geen rechten om die te installeren (apt-get install redis-server)\n' >&2
    exit 1
  fi
  apt-get update -q >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends redis-server >&2
  find_server
fi
