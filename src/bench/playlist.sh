#!/usr/bin/env bash
# One large playlist.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$root/src/bench/common.sh"
. "$root/src/main/sh/java.sh"

case ${1:-} in
  --help | -h)
    cat <<'HELP'
Usage: src/bench/playlist.sh [ENTRIES] [RUNS]

Makes a playlist of ENTRIES (100000) over a library of as many rows and times RUNS times (3) opening it, moving in it,
sorting it, taking that back, and leading every entry to its file, before and after the library's folder is another one.
HELP
    exit
    ;;
esac
java_find || { java_missing && exit 3; }
work_open
"$moonsong" --version >/dev/null || exit 3
app=$root/target/app
mkdir "$work/classes" "$work/home"
"$JAVA_HOME/bin/javac" -proc:none -d "$work/classes" -cp "$app/moonsong.jar:$app/lib/*" \
  "$root/src/bench/java/app/moonsong/library/playlists/PlaylistBench.java" || exit 3
"$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -cp "$work/classes:$app/moonsong.jar:$app/lib/*" \
  app.moonsong.library.playlists.PlaylistBench "$work/home" "${1:-100000}" "${2:-3}" 2>"$work/errors" \
  || cat "$work/errors" >&2
