# shellcheck shell=bash
# Debian packages: whether they can be had here, and installing them without a person.
# Sourced by tools/setup.sh. Does NOT know what any package is for.

can_apt() {
  command -v apt-get >/dev/null && { [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null; }
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif [ -t 1 ]; then
    # Asks on the terminal itself, so a closed stdin does not matter.
    sudo "$@"
  else
    sudo -n "$@"
  fi
}

# Another apt may be running (a machine updating itself after boot): wait for it instead of failing.
apt_install() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=180 -q update &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=180 -q install -y --no-install-recommends "$@"
}
