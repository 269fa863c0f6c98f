# The native packages of the system that the window, the sound and the tests need. Sourced by ./moonsong and
# ./verify. Looks for the files themselves, so that it is right on every Linux; installs on Debian and its kin.

# library: what JavaFX opens at run time | Debian package
window_libraries='
libgtk-3.so.0 libgtk-3-0
libglib-2.0.so.0 libglib2.0-0
libXtst.so.6 libxtst6
libXxf86vm.so.1 libxxf86vm1
libGL.so.1 libgl1
libasound.so.2 libasound2'

# command | Debian package
test_commands='
pulseaudio pulseaudio
parec pulseaudio-utils
dbus-daemon dbus
dbus-monitor dbus
busctl systemd
playerctl playerctl'

has_library() {
  case $library_list in *"/$1"*) return 0 ;; esac
  return 1
}

has_korean_font() {
  if type -P fc-list >/dev/null; then
    [ -n "$(fc-list :lang=ko family 2>/dev/null)" ]
  else
    [ -n "$(find /usr/share/fonts /usr/local/share/fonts "${HOME:-/nowhere}/.local/share/fonts" \
      \( -iname '*cjk*' -o -iname '*nanum*' -o -iname '*unfonts*' -o -iname '*sans*kr*' \) -print -quit 2>/dev/null)" ]
  fi
}

has_alsa_pulse() {
  compgen -G '/usr/lib/*/alsa-lib/libasound_module_pcm_pulse.so' >/dev/null \
    || compgen -G '/usr/lib*/alsa-lib/libasound_module_pcm_pulse.so' >/dev/null
}

# Sets `needed` (without these nothing works) and `wanted` (without these something is worse).
# $1 is `window` or `tests`.
packages_missing() {
  local name package library_list
  needed=() wanted=()
  [ "$(uname -s)" = Linux ] || return 0
  library_list=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null)
  while read -r name package; do
    [ -z "$name" ] || has_library "$name" || needed+=("$package")
  done <<<"$window_libraries"
  has_korean_font || wanted+=(fonts-noto-cjk)
  has_alsa_pulse || wanted+=(libasound2-plugins)
  # The build opens the window once where nobody sees it, so that it opens faster later.
  type -P Xvfb >/dev/null || wanted+=(xvfb)
  [ "$1" = tests ] || return 0
  while read -r name package; do
    [ -z "$name" ] || type -P "$name" >/dev/null || needed+=("$package")
  done <<<"$test_commands"
  needed+=("${wanted[@]}")
  wanted=()
}

# The name a package has on this release: Debian 13 renamed some to ...t64.
package_names() {
  local package
  names=()
  for package in "$@"; do
    if apt-cache show "${package}t64" >/dev/null 2>&1; then names+=("${package}t64"); else names+=("$package"); fi
  done
}

may_install() {
  type -P apt-get >/dev/null || return 1
  as_root=()
  [ "$(id -u)" = 0 ] && return 0
  type -P sudo >/dev/null && sudo -n true 2>/dev/null && as_root=(sudo -n)
}

install_packages() {
  local attempt log=$1
  shift
  say "Installing with apt-get, for $purpose: $*"
  for attempt in 1 2 3; do
    "${as_root[@]}" apt-get -q update >>"$log" 2>&1
    package_names "$@"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600 \
      install --no-install-recommends "${names[@]}" >>"$log" 2>&1 && return 0
    # Another apt-get may hold the package lists.
    sleep $((attempt * 5))
  done
  say "apt-get did not manage it; the end of $log says:"
  tail -n 5 "$log" >&2
  return 1
}

# Says the one line that installs what is missing.
say_how_to_install() {
  if type -P apt-get >/dev/null; then
    package_names "$@"
    say "Missing for $purpose. Install with:"
    say "  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names[*]}"
  else
    say "Missing for $purpose; install what your system calls these Debian packages: $*"
  fi
}

# Makes sure of the packages for $1 (`window` or `tests`); log in $2. Fails when a needed one stays missing.
packages_ensure() {
  purpose="the window and the sound"
  [ "$1" = tests ] && purpose="the tests"
  packages_missing "$1"
  if [ $((${#needed[@]} + ${#wanted[@]})) -gt 0 ] && may_install; then
    install_packages "$2" "${needed[@]}" "${wanted[@]}" || true
    packages_missing "$1"
  fi
  if [ ${#needed[@]} -gt 0 ]; then
    say_how_to_install "${needed[@]}" "${wanted[@]}"
    return 1
  elif [ ${#wanted[@]} -gt 0 ]; then
    say_how_to_install "${wanted[@]}"
  fi
}
