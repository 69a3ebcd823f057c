# Sourced by every script: where things are. Needs bash.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/versions.env
TOOLS="$PWD/.tools"
export PATH="$TOOLS/bin:$PWD/node_modules/.bin:$HOME/.cargo/bin:$PATH"
export NO_UPDATE_NOTIFIER=1
PORT="${PORT:-8080}"

heading() { printf '\n== %s\n' "$*"; }

# The first of the named commands that exists.
first_of() {
  local name
  for name in "$@"; do
    if command -v "$name"; then return; fi
  done
}
