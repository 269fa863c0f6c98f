#!/usr/bin/env bash
# What playing costs: CPU and memory of the whole process over a minute.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$root/src/bench/common.sh"
. "$root/src/main/sh/stage.sh"

case ${1:---help} in
  --help | -h)
    cat <<'HELP'
Usage: src/bench/play.sh FOLDER [SECONDS]

Plays the music in FOLDER on a virtual sound device: in the terminal, in the window with the films before it, in the
window with the page of what plays, and by MPD. Reports for each the share of one core over SECONDS (30), after 5 s to
settle, and the memory at the end. In a virtual machine the time that its host takes while interrupts are switched on is
counted as the process's: where perf is installed, what its samples find outside of that is told as well.

Needs: xvfb, pulseaudio, pulseaudio-utils, libasound2-plugins, mpd.
HELP
    exit
    ;;
esac
needs Xvfb pulseaudio pactl mpd
folder=$(cd "$1" && pwd -P) || exit 2
seconds=${2:-30}
work_open
stage=$work
stage_pids=()
stage_display
stage_sound
started+=("${stage_pids[@]}")

sounding() { [ -n "$(pactl list short sink-inputs)" ]; }

# Waits $2 seconds and tells what share of a core process $1 was seen at work, in %, not waiting for the host.
wait_and_sample() {
  if ! command -v perf >/dev/null; then
    sleep "$2"
    return
  fi
  perf record -q -F 1999 -e cpu-clock -p "$1" -o "$work/samples" sleep "$2" >/dev/null 2>&1
  perf report -i "$work/samples" --no-children -n --sort sym --stdio 2>/dev/null |
    LC_ALL=C awk -v seconds="$2" '$2 ~ /^[0-9]+$/ && !/pvm_irq_enable/ { seen += $2 }
      END { printf ", %.1f %% at work", 100 * seen / 1999 / seconds }'
}

# Measures the player started as process $2 under the name $1.
settle_and_measure() {
  local before after work_share
  stage_wait sounding || { say "$1: no sound" && exit 3; }
  sleep 5
  before=$(cpu_of "$2")
  work_share=$(wait_and_sample "$2" "$seconds")
  after=$(cpu_of "$2")
  LC_ALL=C awk "BEGIN { printf \"%-10s %.1f %% of one core%s, %d MB\\n\", \"$1\",
    100 * ($after - $before) / $seconds, \"$work_share\", $(resident_of "$2") }"
  kill "$2"
  wait "$2" 2>/dev/null
}

"$moonsong" --home "$work/home" scan "$folder" >/dev/null || [ $? -eq 1 ] || exit 3
"$moonsong" --home "$work/home" play "$folder" >"$work/play.log" 2>&1 < <(sleep 1000) &
started+=($!)
settle_and_measure terminal $!
mapfile -d "" -t files < <(find "$folder" -type f -size +20k -print0 | sort -z | head -z -n 200)
# The window opens on the page that it was left on.
window() {
  printf 'place=%s\nmeasures=false\n' "$2" >"$work/home/window.properties"
  "$moonsong" --home "$work/home" "${files[@]}" >"$work/window.log" 2>&1 &
  started+=($!)
  settle_and_measure "$1" $!
}
window window films
window page now

port=$((20000 + RANDOM % 20000))
mkdir -p "$work/mpd"
cat >"$work/mpd.conf" <<CONF
music_directory "$folder"
db_file "$work/mpd/db"
log_file "$work/mpd/log"
bind_to_address "127.0.0.1"
port "$port"
auto_update "yes"
audio_output {
  type "pulse"
  name "pulse"
}
CONF
mpd --no-daemon "$work/mpd.conf" >"$work/mpd.log" 2>&1 &
mpd=$!
started+=("$mpd")
stage_wait test -s "$work/mpd/db"
exec 4<>"/dev/tcp/127.0.0.1/$port" && printf 'add ""\nrepeat 1\nplay\n' >&4
settle_and_measure mpd "$mpd"
