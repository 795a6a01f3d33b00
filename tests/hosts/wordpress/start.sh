#!/bin/bash
# A WordPress with the plugin, and posts to try it on.
#
#   start.sh FOLDER PLUGIN_FOLDER DIST_FOLDER PORT
#
# FOLDER         new or empty; gets WordPress, its database and the logs php.log and mariadb.log. A short
#                path: that of a socket is at most 107 bytes
# PLUGIN_FOLDER  the source of the plugin; only read
# DIST_FOLDER    the built files; only read. They go into the plugin, and to /tweeluik/ for the snippet
# PORT           a free port of 127.0.0.1
#
# Prints these lines when it serves, each a name, a space and an address:
#
#   block            a post of the author with the block: relation parent-teacher, form mini, heading level 2
#   shortcode        a post of the author with the shortcode, with these options and a value that is unknown
#   author           the snippet of docs/en/embedding.md, saved by the author
#   editor           the same, saved by an editor
#   editor-filtered  the same, saved by an editor where DISALLOW_UNFILTERED_HTML is set
#   admin            the administration
#
# Users: admin, editor and author, each with the name as password. The website is in Dutch.
#
# Stays in the foreground. Any signal that ends this script ends PHP and MariaDB too. Ends with a code other
# than 0 and a message on stderr if something fails.
#
# Needs the Debian packages wordpress, php-cli, php-mysql and mariadb-server. In the environment:
# WORDPRESS, a folder with another WordPress; THEME, a folder with another theme.
set -euo pipefail

if [[ $# -ne 4 ]]; then
  echo "usage: start.sh FOLDER PLUGIN_FOLDER DIST_FOLDER PORT" >&2
  exit 2
fi
mkdir -p "$1"
folder=$(realpath "$1")
plugin=$(realpath "$2")
dist=$(realpath "$3")
port=$4
here=$(dirname "$(realpath "$0")")
theme=$(realpath "${THEME:-$here/theme}")
mariadbd=$(PATH=$PATH:/usr/sbin type -P mariadbd)
site=$folder/site
socket=$folder/mariadb.sock

chmod 700 "$folder"
mkdir "$site"
# The package has links to files of other packages.
cp -rLT "${WORDPRESS:-/usr/share/wordpress}" "$site"
mkdir -p "$site/wp-content/plugins" "$site/wp-content/themes" "$site/wp-content/languages"
cp -r "$theme" "$site/wp-content/themes/trial"
cp -r "$plugin" "$site/wp-content/plugins/tweeluik"
cp -rT "$dist" "$site/wp-content/plugins/tweeluik/dist"
cp -r "$dist" "$site/tweeluik"
# WordPress can be set to a language that it has a file of; the package has none.
cp "$plugin/languages/tweeluik-nl_NL.mo" "$site/wp-content/languages/nl_NL.mo"

cat >"$site/wp-config.php" <<CONFIG
<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'wordpress' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:$socket' );
define( 'WP_HOME', 'http://127.0.0.1:$port' );
define( 'WP_SITEURL', 'http://127.0.0.1:$port' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
\$table_prefix = 'wp_';
require __DIR__ . '/wp-settings.php';
CONFIG

echo "CREATE DATABASE wordpress;" >"$folder/init.sql"
mkdir "$folder/database"

end() {
  local jobs
  jobs=$(jobs -p)
  [[ -z $jobs ]] || kill $jobs 2>/dev/null || true
  wait
}
trap end EXIT
trap exit HUP INT TERM

# With pdeathsig the two servers end even where this script is killed by a signal that it cannot trap.
# MariaDB needs no accounts: only who may enter the folder reaches the socket. Nor need it outlive a power cut.
setpriv --pdeathsig KILL -- "$mariadbd" --no-defaults --user="$(id -un)" --datadir="$folder/database" \
  --socket="$socket" --pid-file="$folder/mariadb.pid" --skip-networking --skip-grant-tables \
  --innodb-flush-log-at-trx-commit=0 --init-file="$folder/init.sql" >"$folder/mariadb.log" 2>&1 &
if ! addresses=$(php -d error_log="$folder/php.log" "$here/set-up.php" "$site" "$here/../../../docs/en/embedding.md"); then
  echo "WordPress was not set up, see $folder/php.log and $folder/mariadb.log" >&2
  exit 1
fi

setpriv --pdeathsig KILL -- php -S "127.0.0.1:$port" -t "$site" >>"$folder/php.log" 2>&1 &
for _ in {1..100}; do
  if grep -q "Development Server .* started" "$folder/php.log"; then
    echo "$addresses"
    break
  fi
  sleep 0.1
done
wait -n || true
echo "PHP or MariaDB has ended, see $folder/php.log and $folder/mariadb.log" >&2
exit 1
