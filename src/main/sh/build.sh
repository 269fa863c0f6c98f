# Builds the program into target/app, which holds all that a start needs. Sourced by ./moonsong after common.sh.
#
# target/app is a copy that is swapped in whole, so that neither a build nor a run of the tests changes the files of
# a program that is running.

app="$root/target/app"

# One process: is any source newer than what was built? Folders count too, so that a removed file is seen.
is_built() {
  [ -e "$app/built" ] || return 1
  [ -z "$(find "$root/pom.xml" "$root/db" "$root/playlists" "$root/src/main" -newer "$app/built" -print -quit 2>/dev/null)" ]
}

build() {
  local log="$root/target/moonsong-build.log" began=$SECONDS
  require_maven
  require_writable_clone
  mkdir -p "$root/target"
  : >"$root/target/build-began"
  : >"$log"
  printf 'Building Moonsong (the first time Maven also fetches its libraries) ' >&2
  if ! (cd "$root" && with_dots "$log" mvn -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package); then
    say " failed."
    grep -m 20 '^\[ERROR\]\|^\[WARNING\] .*[.]java:' "$log" >&2 || tail -n 20 "$log" >&2
    say "The whole log: $log"
    exit 3
  fi
  assemble
  train "$log"
  say " done in $((SECONDS - began)) s."
}

# Fills target/app.new from Maven's output and puts it in the place of target/app.
assemble() {
  local new="$root/target/app.new" jar
  rm -rf "$new" "$root/target/app.old"
  mkdir -p "$new/native"
  cp -p "$root/target/moonsong.jar" "$new/"
  # Hard links where the file system has them: the libraries never change in place.
  cp -alf "$root/target/lib" "$root/target/fx" "$new/" 2>/dev/null || cp -a "$root/target/lib" "$root/target/fx" "$new/"
  (
    cd "$new" || exit
    printf moonsong.jar
    for jar in lib/*.jar; do printf ':%s' "$jar"; done
  ) >"$new/classpath"
  unpack_natives "$new/native"
  renew "$new"/lib/picocli-*.jar
  unpack_fx "$new/fx"
  mv "$root/target/build-began" "$new/built"
  [ ! -e "$app" ] || mv "$app" "$root/target/app.old"
  mv "$new" "$app"
  rm -rf "$root/target/app.old"
}

# SQLite's native library, unpacked once here instead of into the temporary folder at every start.
unpack_natives() {
  local machine
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) machine=Linux/x86_64 ;;
    Linux-aarch64) machine=Linux/aarch64 ;;
    *) return 0 ;;
  esac
  compgen -G '/lib/ld-musl-*' >/dev/null && machine=Linux-Musl/${machine#*/}
  (
    cd "$1" || exit
    "$JAVA_HOME/bin/jar" xf ../lib/sqlite-jdbc-*.jar "org/sqlite/native/$machine/libsqlitejdbc.so" \
      && mv "org/sqlite/native/$machine/libsqlitejdbc.so" . && rm -r org
  ) >/dev/null 2>&1 || true
}

# Gives a library's old classes the form that the caches can hold. A failure costs speed only.
renew() {
  if "$JAVA_HOME/bin/java" -cp "$1" "$root/src/main/sh/Renew.java" "$1" "$1.new" >/dev/null 2>&1; then
    mv "$1.new" "$1"
  else
    rm -f "$1.new"
  fi
}

# JavaFX's native libraries beside its jars, where it takes them as they are; else it unpacks or checks them at every
# start.
unpack_fx() {
  local jar libraries
  for jar in "$1"/*.jar; do
    libraries=$("$JAVA_HOME/bin/jar" tf "$jar" | grep '[.]so$') || continue
    # shellcheck disable=SC2086  # One word for each.
    (cd "$1" && "$JAVA_HOME/bin/jar" xf "$jar" $libraries) || true
  done
}

# Makes the caches of loaded and linked classes (JEP 483, 514) that let Java start in half the time: one for the
# commands, one for the window. A failure costs speed only.
train() {
  local place
  place=$(mktemp -d "${TMPDIR:-/tmp}/moonsong-train.XXXXXX") || return 0
  (
    trap 'rm -rf "$place"' EXIT
    training=yes
    mkdir "$place/music"
    cp "$root"/src/main/resources/app/moonsong/cli/sample* "$place/music/" 2>/dev/null
    train_commands
    # After the commands: the window opens on the library that they made.
    train_window
  ) >>"$1" 2>&1 9<&- </dev/null || true
}

# Keeps what the run recorded in $app/$1.new as the cache $1.aot. A step of its own: done by Java at the end of the
# recording it fails where the path has a space.
keep_training() {
  "$JAVA_HOME/bin/java" "${java_options[@]}" -XX:AOTMode=create -XX:AOTConfiguration="$app/$1.new" \
    -XX:AOTCache="$app/$1.aot" -cp "$class_path"
  rm -f "$app/$1.new"
}

train_commands() {
  set_java_options cli
  # Without a record of what ran often: Java would compile all of that at each start, and few commands live that long.
  "$JAVA_HOME/bin/java" "${java_options[@]}" -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining \
    -XX:AOTMode=record -XX:AOTConfiguration="$app/cli.new" -cp "$class_path" app.moonsong.Training "$place/home" "$place/music" >/dev/null
  keep_training cli
}

# Shows every page of the window on a display that nobody sees.
train_window() {
  type -P Xvfb >/dev/null || return 0
  . "$root/src/main/sh/stage.sh"
  stage_open
  trap 'stage_close; rm -rf "$place"' EXIT
  stage_display
  set_java_options window
  "$JAVA_HOME/bin/java" "${java_options[@]}" -cp "$class_path" app.moonsong.Main --home "$place/home" scan "$place/music"
  "$JAVA_HOME/bin/java" "${java_options[@]}" -XX:AOTMode=record -XX:AOTConfiguration="$app/window.new" \
    -cp "$class_path" app.moonsong.WindowTraining "$place/home"
  keep_training window
}
