# What ./moonsong and ./verify share. Sourced; `root` is the clone's folder.

# People read stderr; stdout belongs to the program's data.
say() { printf '%s\n' "$*" >&2; }

. "$root/src/main/sh/java.sh"

require_java() {
  java_find && return
  java_missing
  exit 3
}

require_maven() {
  type -P mvn >/dev/null && return
  say "Moonsong is built with Maven 3.8 or newer, and there is no \`mvn\` on PATH."
  if type -P apt-get >/dev/null; then
    say "Install it with:  sudo apt-get install maven"
  else
    say "Get it from https://maven.apache.org/download.cgi and put its bin folder on PATH."
  fi
  exit 3
}

require_writable_clone() {
  if [ -e "$root/target" ]; then [ -w "$root/target" ]; else [ -w "$root" ]; fi && return
  say "Moonsong has to be built first, and $root is not writable for $(id -un)."
  say "Start it once as the owner of that folder, or clone it anew into one of your own."
  exit 3
}

# One at a time in one clone: the second waits for the first. The lock is on a file that is always there, and goes
# with the process that holds it.
lock_clone() {
  type -P flock >/dev/null || return 0
  exec 9<"$root/pom.xml"
  flock -n 9 && return
  say "Another build or verification of this clone is running; waiting for it."
  flock 9
}

unlock_clone() { exec 9<&-; }

# Runs "$@" with its output in the file $1 and dots while it lasts.
with_dots() {
  local log=$1 pid
  shift
  "$@" >>"$log" 2>&1 9<&- </dev/null &
  pid=$!
  trap 'kill $pid 2>/dev/null; wait $pid 2>/dev/null; exit 130' INT TERM HUP
  while kill -0 $pid 2>/dev/null; do
    sleep 1
    printf . >&2
  done
  trap - INT TERM HUP
  wait $pid
}
