#!/usr/bin/env bash
# A day of playing, as fast as it goes.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$root/src/bench/common.sh"
. "$root/src/main/sh/java.sh"

case ${1:-} in
  --help | -h)
    cat <<'HELP'
Usage: src/bench/day.sh [HOURS] [FOLDER]

Plays HOURS (24) of the music in FOLDER, else of the demo's, without a sound device and as fast as it goes: the queue is
repeated, edited every 97 s of music, sought in every 7 minutes, crossed or not, at other speeds and loudness. Tells
every hour of music the heap, the memory and the open files of the process, and the most room that the tape took.
HELP
    exit
    ;;
esac
java_find || { java_missing && exit 3; }
work_open
"$moonsong" --version >/dev/null || exit 3
music=${2:-$work/music}
[ -n "${2:-}" ] || "$moonsong" --home "$work/home" demo "$music" --no-window >/dev/null 2>&1
mapfile -d "" -t files < <(find "$music" -type f -regextype posix-extended \
  -regex '.*\.(mp3|m4a|flac|ogg|opus|wav|aiff?)' -size +20k -print0 | sort -z)
app=$root/target/app
mkdir "$work/classes" "$work/tape"
"$JAVA_HOME/bin/javac" -proc:none -d "$work/classes" -cp "$app/moonsong.jar:$app/lib/*" --module-path "$app/fx" \
  --add-modules javafx.media "$root/src/bench/java/app/moonsong/player/DayBench.java" || exit 3
nice "$JAVA_HOME/bin/java" -Xmx256m --module-path "$app/fx" --add-modules javafx.controls,javafx.media \
  --enable-native-access=javafx.graphics,javafx.media,ALL-UNNAMED -cp "$work/classes:$app/moonsong.jar:$app/lib/*" \
  app.moonsong.player.DayBench "$work/tape" "${1:-24}" "${files[@]}" 2>"$work/errors" || cat "$work/errors" >&2
