#!/usr/bin/env bash
# From a click to its sound.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$root/src/bench/common.sh"
. "$root/src/main/sh/java.sh"
. "$root/src/main/sh/stage.sh"

case ${1:-} in
  --help | -h)
    cat <<'HELP'
Usage: src/bench/click.sh [RUNS]

Times, on a virtual sound device and RUNS times (20), from the call to play another queue, the next track and an
earlier track to the first sample that a recording of the device hears of it, and once the first sound of a process.

Needs: pulseaudio, pulseaudio-utils, libasound2-plugins.
HELP
    exit
    ;;
esac
needs pulseaudio pactl parec
java_find || { java_missing && exit 3; }
work_open
stage=$work
stage_pids=()
stage_sound
started+=("${stage_pids[@]}")
"$moonsong" --version >/dev/null || exit 3
app=$root/target/app
mkdir "$work/classes" "$work/click"
"$JAVA_HOME/bin/javac" -proc:none -d "$work/classes" -cp "$app/moonsong.jar:$app/lib/*" \
  "$root/src/bench/java/app/moonsong/player/ClickBench.java" || exit 3
"$JAVA_HOME/bin/java" --module-path "$app/fx" --add-modules javafx.controls,javafx.media \
  --enable-native-access=javafx.graphics,javafx.media,ALL-UNNAMED -cp "$work/classes:$app/moonsong.jar:$app/lib/*" \
  app.moonsong.player.ClickBench "$work/click" "${1:-20}" 2>"$work/errors" || cat "$work/errors" >&2
