# MPD as a yardstick of the scans. Sourced after common.sh.

# Prepares MPD for the music in $1 with its own database below $work.
mpd_prepare() {
  mkdir -p "$work/mpd/playlists"
  cat >"$work/mpd.conf" <<CONF
music_directory "$1"
playlist_directory "$work/mpd/playlists"
db_file "$work/mpd/db"
state_file "$work/mpd/state"
log_file "$work/mpd/log"
bind_to_address "$work/mpd/socket"
auto_update "no"
audio_output {
  type "null"
  name "nothing"
}
CONF
}

# The first update of an empty database: from the start of the process until the database is written.
mpd_first() {
  local began pid
  rm -f "$work"/mpd/db "$work"/mpd/state "$work"/mpd/socket
  began=$(now)
  mpd --no-daemon "$work/mpd.conf" >/dev/null 2>&1 &
  pid=$!
  started+=($pid)
  until [ -s "$work/mpd/db" ]; do sleep 0.01; done
  note mpd "$(since "$began")" "$(cpu_of $pid)" "$(peak_of $pid)"
  kill $pid
  wait $pid 2>/dev/null
}
