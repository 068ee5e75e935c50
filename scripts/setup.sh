#!/usr/bin/env bash
# Installs what careleaf needs on this machine and does not find: a linker, and fonts for every language of the sample.
# With --checks also what the tests read PDFs back and look at pages with. On Debian and Ubuntu; elsewhere it says what to install.
set -euo pipefail

wanted=(gcc libc6-dev fonts-noto-core fonts-noto-cjk)
if [ "${1:-}" = "--checks" ]; then
  wanted+=(poppler-utils qpdf chromium chromium-driver)
fi

if ! command -v apt-get >/dev/null 2>&1; then
  echo "setup: not a Debian or Ubuntu machine; install what these packages bring: ${wanted[*]}" >&2
  exit 0
fi

missing=()
for package in "${wanted[@]}"; do
  state=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$state" = "installed" ] || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then
  exit 0
fi

echo "setup: installing ${missing[*]}" >&2
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
