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
    grep -m 20 '^\[ERROR\]' "$log" >&2 || tail -n 20 "$log" >&2
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

# Makes the caches of loaded and linked classes that let Java start faster. A failure costs speed only.
train() { :; }
