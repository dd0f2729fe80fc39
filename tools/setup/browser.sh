# shellcheck shell=bash
# Browsers with their drivers, and fonts for the scripts the tests and screenshots show.
# Sourced by tools/setup.sh for tests only: `make run` needs neither. Does NOT download a browser of its own:
# what stands on PATH is used, else the system's packages.

need_chromium() {
  if [ -z "$KASSA_CHROMIUM" ] || [ -z "$CHROMEDRIVER" ]; then
    can_apt || fail "no Chromium or Chrome with its chromedriver on PATH." "Install both in the same version, then repeat."
    step "Chromium with its driver" "about 1 min" apt_install chromium chromium-driver ||
      { show_log; fail "Chromium could not be installed."; }
    KASSA_CHROMIUM='' CHROMEDRIVER=''
    . "$KASSA_ROOT/tools/env.sh"
  fi
  browser_matches_driver
}

# A driver refuses a browser of another major version, with a message that names neither file.
browser_matches_driver() {
  local stamp="$KASSA_CACHE/browser-checked" identity browser driver
  identity="$(ls -lL "$KASSA_CHROMIUM" "$CHROMEDRIVER")"
  [ "$(cat "$stamp" 2>/dev/null)" = "$identity" ] && return
  browser=$(major "$KASSA_CHROMIUM")
  driver=$(major "$CHROMEDRIVER")
  [ "$browser" = "$driver" ] ||
    fail "$KASSA_CHROMIUM is version ${browser:-unknown}, $CHROMEDRIVER is ${driver:-unknown}." "Install both in the same version, then repeat."
  printf '%s\n' "$identity" >"$stamp"
}

major() { "$1" --version 2>/dev/null </dev/null | grep -oE '[0-9]+\.[0-9.]+' | head -n 1 | cut -d . -f 1; }

# Without them boxes appear, and text widths in overflow tests are wrong. The widget itself ships no font.
need_fonts() {
  command -v fc-list >/dev/null && [ -n "$(fc-list ':lang=th' family)" ] && [ -n "$(fc-list ':lang=ja' family)" ] &&
    [ -n "$(fc-list ':lang=ar' family)" ] && return
  if can_apt; then
    step "fonts for Thai, Japanese, Arabic and others" "about 30 s" apt_install fontconfig fonts-noto-core fonts-noto-cjk && return
    show_log
  fi
  say "  warning: no fonts for Thai, Japanese or Arabic; widths and screenshots in those languages will be off." >&2
}

need_firefox() {
  if [ -z "$(first_of firefox firefox-esr)" ]; then
    can_apt || fail "no Firefox on PATH." "Install it, then repeat."
    step "Firefox" "about 1 min" apt_install firefox-esr || { show_log; fail "Firefox could not be installed."; }
  fi
  command -v geckodriver >/dev/null && return
  cargo_tool "geckodriver $GECKODRIVER_VERSION" "about 2 min" geckodriver --version "$GECKODRIVER_VERSION"
}

# Safari's engine on Linux; a Mac brings its own safaridriver.
need_webkit() {
  command -v safaridriver >/dev/null && return
  command -v WebKitWebDriver >/dev/null && command -v Xvfb >/dev/null && return
  can_apt || fail "no WebKit driver on this machine." "Install webkit2gtk-driver and xvfb, then repeat."
  step "WebKit with its driver" "about 1 min" apt_install webkit2gtk-driver xvfb || { show_log; fail "WebKit could not be installed."; }
}
