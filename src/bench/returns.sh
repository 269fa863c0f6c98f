#!/usr/bin/env bash
# A sound server that dies and comes back under the music.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$root/src/bench/common.sh"
. "$root/src/main/sh/java.sh"

case ${1:-} in
  --help | -h)
    cat <<'HELP'
Usage: src/bench/returns.sh [TIMES]

Kills the sound server under a playing player TIMES times (20) and starts it again half a second after that was said.
Tells how long it took until it was said and until the music was back, where it went on, the longest time that the
screen's thread was held, and threads, open files and memory of the process after the second time and after the last.

Needs: pulseaudio, libasound2-plugins.
HELP
    exit
    ;;
esac
needs pulseaudio
java_find || { java_missing && exit 3; }
work_open
"$moonsong" --version >/dev/null || exit 3
app=$root/target/app
mkdir "$work/classes" "$work/run"
"$JAVA_HOME/bin/javac" -proc:none -d "$work/classes" -cp "$app/moonsong.jar:$app/lib/*" --module-path "$app/fx" \
  --add-modules javafx.graphics "$root/src/bench/java/app/moonsong/player/SoundReturnsBench.java" || exit 3
printf 'pcm.!default { type pulse }\nctl.!default { type pulse }\n' >"$work/asound.conf"
ALSA_CONFIG_PATH=$work/asound.conf PULSE_SERVER=unix:$work/run/native \
  "$JAVA_HOME/bin/java" --module-path "$app/fx" --add-modules javafx.controls,javafx.media \
  --enable-native-access=javafx.graphics,javafx.media,ALL-UNNAMED -cp "$work/classes:$app/moonsong.jar:$app/lib/*" \
  app.moonsong.player.SoundReturnsBench "$work/run" "${1:-20}" 2>"$work/errors" || cat "$work/errors" >&2
