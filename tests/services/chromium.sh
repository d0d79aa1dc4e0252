#!/usr/bin/env bash
# Prints the path of a Chromium for the browser tests; installs Debian's when there is none.
# (Playwright's own download is not used: a pinned test must not fetch programs at run time.)
set -euo pipefail

find_browser() {
  local name
  for name in "${WIJKTOETS_TEST_CHROMIUM:-chromium}" chromium chromium-browser google-chrome; do
    command -v "$name" && return
  done
  return 1
}

if ! find_browser; then
  if ((EUID != 0)); then
    printf 'chromium: geen browser gevonden en geen rechten om die te installeren (apt-get install chromium)\n' >&2
    exit 1
  fi
  apt-get update -q >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
    chromium fonts-noto-core >&2
  find_browser
fi
