#!/usr/bin/env bash
# Installs what careleaf needs and this machine lacks: a linker, and fonts: fonts-noto-cjk for Chinese, Japanese and Korean,
# fonts-noto-core for every other script.
# With --checks also what the tests need: PDF readers, a browser, checkers of web pages with what runs them, and the
# Translate Toolkit. Installs on Debian and Ubuntu; elsewhere it says what to install.
set -euo pipefail
cd "$(dirname "$0")/.."

wanted=(gcc libc6-dev fonts-noto-core fonts-noto-cjk)
if [ "${1:-}" = "--checks" ]; then
  wanted+=(poppler-utils qpdf chromium chromium-driver python3 python3-venv gettext)
  # Another npm or Java than Debian's serves as well.
  command -v npm >/dev/null 2>&1 || wanted+=(npm)
  command -v java >/dev/null 2>&1 || wanted+=(default-jre-headless)
fi

install_packages() {
  if ! command -v apt-get >/dev/null 2>&1; then
    echo "setup: not a Debian or Ubuntu machine; install the equivalents of these packages: ${wanted[*]}" >&2
    return
  fi
  local missing=() package state
  for package in "${wanted[@]}"; do
    state=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = "installed" ] || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  echo "setup: installing ${missing[*]}" >&2
  local as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Installs the Translate Toolkit and polib, through which the tests pass exports, and Django, whose translations by people
# the checks are tried on: pinned versions, in a folder that
# `cargo clean` removes.
install_toolkit() {
  local folder=target/translate-toolkit pins=(translate-toolkit==3.20.4 lxml==6.1.3 unicode-segmentation-rs==1.0.0 polib==1.2.0 django==5.2.19)
  [ "$(cat "$folder/pins" 2>/dev/null)" != "${pins[*]}" ] || return 0
  echo "setup: installing ${pins[0]}" >&2
  mkdir -p target
  python3 -m venv --clear "$folder"
  "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps "${pins[@]}"
  echo "${pins[*]}" >"$folder/pins"
}

# Installs the checkers of web pages: pinned versions, in a folder that `cargo clean` removes.
install_web_checks() {
  local folder=target/web-checks pins=(axe-core@4.14.1 vnu-jar@26.9.27)
  [ "$(cat "$folder/pins" 2>/dev/null)" != "${pins[*]}" ] || return 0
  echo "setup: installing ${pins[*]}" >&2
  rm -rf "$folder"
  mkdir -p "$folder"
  npm install --silent --no-audit --no-fund --no-save --ignore-scripts --prefix "$folder" "${pins[@]}"
  echo "${pins[*]}" >"$folder/pins"
}

# Installs the checkers of tagged PDFs: pinned versions, in a folder that `cargo clean` removes. They
# need only these packages for reading PDFs.
install_pdf_checks() {
  local folder=target/pdf-checks pins=(
    outloud==0.2.1 pdfua==0.1.3 pikepdf==10.18.0 pymupdf==1.26.7 lxml==6.1.3 pillow==13.0.0
    fonttools==4.68.0 click==8.5.1 packaging==26.4 pyyaml==6.0.4
  )
  [ "$(cat "$folder/pins" 2>/dev/null)" != "${pins[*]}" ] || return 0
  echo "setup: installing ${pins[0]} and ${pins[1]}" >&2
  python3 -m venv --clear "$folder"
  "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps "${pins[@]}"
  echo "${pins[*]}" >"$folder/pins"
}

install_packages
if [ "${1:-}" = "--checks" ]; then
  install_toolkit
  install_web_checks
  install_pdf_checks
fi
