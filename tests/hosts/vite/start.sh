#!/bin/bash
# Makes a website with Vite that depends on the npm package, checks its types, and serves it.
#
#   start.sh FOLDER TARBALL PORT dev|built
#
# FOLDER   made if it is not there. Gets a copy of this project, with its packages; a later start uses
#          these again. `built` leaves the built site in FOLDER/dist
# TARBALL  the package, as `npm pack` makes it
# PORT     a free port of 127.0.0.1
# dev      serves by the development server; `built` builds and serves what was built
#
# Prints the address of the page when it is served. Stays in the foreground until it is killed. Needs
# Node.js (20.19 or later) with npm, and the npm registry at the first start. Ends with a code other than
# 0 and a message on stderr if something fails.
set -euo pipefail

if [[ $# -ne 4 || ! $4 =~ ^(dev|built)$ ]]; then
  echo "usage: start.sh FOLDER TARBALL PORT dev|built" >&2
  exit 2
fi
mkdir -p "$1"
folder=$(realpath "$1")
tarball=$(realpath "$2")
port=$3
here=$(dirname "$(realpath "$0")")

cp -r "$here"/{index.html,package.json,package-lock.json,public,src,tsconfig.json,vite.config.ts} "$folder"
cd "$folder"
export npm_config_audit=false npm_config_fund=false npm_config_ignore_scripts=true npm_config_update_notifier=false
if ! cmp -s package-lock.json installed.json; then
  npm ci >&2
  cp package-lock.json installed.json
fi
# A package that is not in the lock file, since each build has another integrity hash.
npm install --no-save "$tarball" >&2
npm run check >&2

vite=node_modules/vite/bin/vite.js
serve=("$vite" --host 127.0.0.1 --port "$port" --strictPort)
if [[ $4 == built ]]; then
  npm run build >&2
  serve=("$vite" preview --host 127.0.0.1 --port "$port" --strictPort)
fi

# Prints the address once the page comes.
(
  for _ in {1..200}; do
    if { exec 3<>"/dev/tcp/127.0.0.1/$port"; } 2>/dev/null; then
      echo "http://127.0.0.1:$port/"
      exit
    fi
    sleep 0.1
  done
) &

exec node "${serve[@]}" >&2
