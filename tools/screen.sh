#!/bin/sh
# screen.sh COMMAND...: run a command on a virtual screen of its own (SCREEN, default 1920x1080).
set -eu
scratch=$(mktemp -d)
mkfifo "$scratch/number"
# -displayfd: the server picks a free display itself and tells which
Xvfb -displayfd 3 -screen 0 "${SCREEN:-1920x1080}x24" -dpi 96 -nolisten tcp -noreset -s 0 \
    3>"$scratch/number" 2>"$scratch/log" &
server=$!
close() {
    trap - EXIT INT TERM HUP
    # the command first, so that it does not see its screen break
    for process in ${child:-} $server; do
        kill "$process" 2>/dev/null || :
        wait "$process" 2>/dev/null || :
    done
    rm -rf "$scratch"
}
trap close EXIT
trap 'close; exit 130' INT
trap 'close; exit 143' TERM HUP
if ! read -r number <"$scratch/number"; then
    cat "$scratch/log" >&2
    echo "Xvfb, the virtual screen, did not start." >&2
    exit 1
fi
export DISPLAY=":$number"
unset WAYLAND_DISPLAY
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    mkdir -m 700 "$scratch/runtime"
    export XDG_RUNTIME_DIR="$scratch/runtime"
fi
"$@" &
child=$!
status=0
wait "$child" || status=$?
exit "$status"
