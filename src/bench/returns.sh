#!/usr/bin/env bash
# A sound server that dies and comes back under the music.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$root/src/bench/common.sh"

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
work_open
java_open SoundReturnsBench
mkdir "$work/run"
printf 'pcm.!default { type pulse }\nctl.!default { type pulse }\n' >"$work/asound.conf"
export ALSA_CONFIG_PATH=$work/asound.conf PULSE_SERVER=unix:$work/run/native
java_run "$work/run" "${1:-20}"
