# Sourced by every script: where things are. Needs bash.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/versions.env
TOOLS="$PWD/.tools"
export PATH="$TOOLS/bin:$PWD/node_modules/.bin:$HOME/.cargo/bin:$PATH"
export NO_UPDATE_NOTIFIER=1
# Where set-up had to make the wasm target itself, the toolchain that has it.
if [ -f "$TOOLS/toolchain" ]; then export RUSTUP_TOOLCHAIN="${RUSTUP_TOOLCHAIN:-$(<"$TOOLS/toolchain")}"; fi
# The page's wasm: smaller by an eighth with fewer inlined functions, and without paths of the machine that builds it.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="-Cllvm-args=-inline-threshold=60 --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src="
PORT="${PORT:-8080}"

heading() { printf '\n== %s\n' "$*"; }

# The first of the named commands that exists.
first_of() {
  local name
  for name in "$@"; do
    if command -v "$name"; then return; fi
  done
}
