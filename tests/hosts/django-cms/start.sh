#!/bin/bash
# Makes a website in django CMS with Tweeluik on its pages, and serves it.
#
#   start.sh FOLDER DIST_FOLDER PORT
#
# FOLDER       made if it is not there. Gets a virtual environment, which a later start uses again, and
#              the database, which each start makes anew
# DIST_FOLDER  the built files, served below /tweeluik/; only read
# PORT         a free port of 127.0.0.1
#
# When it is ready it prints one address a line on stdout:
#   …/template/  the snippet stands in the template of the page, with the nonce of the policy
#   …/pasted/    the snippet was pasted into a text plugin and saved by the form of the editor
#   …/plugin/    an editor placed the plugin of municipality/cms_plugins.py
# All three have a policy with 'strict-dynamic', and a nonce where the script stands.
#
# Stays in the foreground until it is killed; the workers end within a second after. Needs python3
# (3.10 or later) with venv, and PyPI at the first start. Ends with a code other than 0 and a message on
# stderr if something fails.
set -euo pipefail

if [[ $# -ne 3 ]]; then
  echo "usage: start.sh FOLDER DIST_FOLDER PORT" >&2
  exit 2
fi
mkdir -p "$1"
SITE_FOLDER=$(realpath "$1")
TWEELUIK_FOLDER=$(realpath "$2")
port=$3
export SITE_FOLDER TWEELUIK_FOLDER PYTHONDONTWRITEBYTECODE=1
cd "$(dirname "$(realpath "$0")")"

environment=$SITE_FOLDER/venv
if ! cmp -s requirements.txt "$environment/installed.txt"; then
  python3 -m venv --clear "$environment" >&2
  "$environment/bin/pip" install --quiet --require-hashes --no-deps -r requirements.txt >&2
  cp requirements.txt "$environment/installed.txt"
fi

rm -f "$SITE_FOLDER/site.sqlite3"
"$environment/bin/python" manage.py migrate --verbosity 0 >&2
"$environment/bin/python" manage.py make_pages >&2

exec "$environment/bin/gunicorn" --bind "127.0.0.1:$port" municipality.wsgi
