# A display and a sound device of its own for one run of the tests. Sourced by ./verify after common.sh.

# Makes the folder of this run and sees to it that whatever was started ends with the script.
stage_open() {
  stage=$(mktemp -d "${TMPDIR:-/tmp}/moonsong-verify.XXXXXX") || exit 3
  stage_pids=()
  trap stage_close EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
}

stage_close() {
  trap - EXIT
  [ ${#stage_pids[@]} -eq 0 ] || kill "${stage_pids[@]}" 2>/dev/null
  [ ${#stage_pids[@]} -eq 0 ] || wait "${stage_pids[@]}" 2>/dev/null
  rm -rf "$stage"
}

stage_fail() {
  say "$1 did not start; the end of its log says:"
  tail -n 5 "$2" >&2
  exit 3
}

# Waits up to 20 s for the test "$@".
stage_wait() {
  local tries=0
  until "$@"; do
    [ $((tries += 1)) -le 200 ] || return 1
    sleep 0.1
  done
}

# The X server looks for a free number itself, so that two runs do not meet.
stage_display() {
  Xvfb -displayfd 5 -screen 0 1280x800x24 -nolisten tcp 5>"$stage/display" 9<&- >"$stage/xvfb.log" 2>&1 &
  stage_pids+=($!)
  stage_wait test -s "$stage/display" || stage_fail "The virtual display (Xvfb)" "$stage/xvfb.log"
  export DISPLAY=:$(<"$stage/display")
  unset WAYLAND_DISPLAY XAUTHORITY
}

# PulseAudio with one sink that plays to nobody and can be recorded at `cap.monitor`. With rewinds it would keep still
# for two seconds whenever a program throws away what it had given, as each seek does; no sound card does that.
stage_sound() {
  mkdir -m 700 "$stage/run" "$stage/config"
  cat >"$stage/cap.pa" <<PULSE
load-module module-native-protocol-unix auth-anonymous=1 socket=$stage/run/native
load-module module-null-sink sink_name=cap format=s16le rate=44100 channels=2 norewinds=1
set-default-sink cap
PULSE
  # What is given to the device is also kept in a file, to the sample; a monitor of the sink may miss the first ones.
  cat >"$stage/asound.conf" <<ALSA
pcm.!default { type file slave.pcm pulse file "$stage/heard.raw" format raw }
pcm.pulse { type pulse }
ctl.!default { type pulse }
ALSA
  export XDG_RUNTIME_DIR=$stage/run PULSE_SERVER=unix:$stage/run/native ALSA_CONFIG_PATH=$stage/asound.conf
  export MOONSONG_SINK=cap MOONSONG_HEARD=$stage/heard.raw
  env -u PULSE_SERVER XDG_CONFIG_HOME="$stage/config" pulseaudio -n -F "$stage/cap.pa" --daemonize=no \
    --exit-idle-time=-1 --use-pid-file=no --disable-shm=yes 9<&- >"$stage/pulse.log" 2>&1 &
  stage_pids+=($!)
  stage_wait eval 'pactl info >/dev/null 2>&1' || stage_fail "The virtual sound device (PulseAudio)" "$stage/pulse.log"
}
