#!/usr/bin/env bash
# Commands at random, and whether what is shown is what is heard.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$root/src/bench/common.sh"
. "$root/src/main/sh/stage.sh"

case ${1:-} in
  --help | -h)
    cat <<'HELP'
Usage: src/bench/random.sh [SECONDS] [SEED]

Gives a player that plays on a virtual sound device commands at random for SECONDS (120): another queue, edits, seeks,
pauses, modes. Tells with the commands before it where the queue is not what they make of it, or where the device
sounds something other than what the player shows; ends with 1 if that was so. The same SEED gives the same commands.

Needs: pulseaudio, pulseaudio-utils, libasound2-plugins.
HELP
    exit
    ;;
esac
needs pulseaudio pactl
work_open
java_open RandomPlayBench
stage=$work
stage_pids=()
stage_sound
started+=("${stage_pids[@]}")
mkdir "$work/player"
seed=${2:-$RANDOM}
say "seed $seed"
java_run "$work/player" "$MOONSONG_HEARD" "$seed" "${1:-120}"
