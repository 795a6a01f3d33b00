#!/bin/bash
# Serves the files of Tweeluik by nginx with examples/nginx.conf.
#
#   start.sh FOLDER DIST_FOLDER PORT
#
# FOLDER       made if it is not there; gets the configuration, logs and temporary files
# DIST_FOLDER  the built files; only read
# PORT         a free port of 127.0.0.1
#
# Prints the address of the folder when it is served. Stays in the foreground; any signal that ends a
# process ends it, since nginx runs as one process. Needs the Debian packages nginx,
# libnginx-mod-http-brotli-filter and libnginx-mod-http-brotli-static. Ends with a code other than 0 and
# a message on stderr if something fails.
set -euo pipefail

if [[ $# -ne 3 ]]; then
  echo "usage: start.sh FOLDER DIST_FOLDER PORT" >&2
  exit 2
fi
mkdir -p "$1"
folder=$(realpath "$1")
dist=$(realpath "$2")
port=$3
here=$(dirname "$(realpath "$0")")
nginx=$(PATH=$PATH:/usr/sbin type -P nginx)

mkdir -p "$folder/www"
ln -sfn "$dist" "$folder/www/tweeluik"

# What differs from a server of one's own: port, name and root.
sed -e "s|^    listen 80;|    listen 127.0.0.1:$port;|" \
  -e 's|^    server_name .*|    server_name localhost;|' \
  -e "s|^    root .*|    root $folder/www;|" \
  "$here/../../../examples/nginx.conf" >"$folder/tweeluik.conf"

cat >"$folder/nginx.conf" <<CONF
load_module /usr/lib/nginx/modules/ngx_http_brotli_filter_module.so;
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
daemon off;
master_process off;
pid $folder/nginx.pid;
error_log $folder/error.log;
events {}
http {
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    log_format counted '\$remote_addr "\$request" \$status \$bytes_sent';
    access_log $folder/access.log counted;
    client_body_temp_path $folder/body;
    proxy_temp_path $folder/proxy;
    fastcgi_temp_path $folder/fastcgi;
    uwsgi_temp_path $folder/uwsgi;
    scgi_temp_path $folder/scgi;
    include $folder/tweeluik.conf;
}
CONF

# nginx writes its pid when the port is open.
rm -f "$folder/nginx.pid"
(
  for _ in {1..100}; do
    if [[ -s $folder/nginx.pid ]]; then
      echo "http://127.0.0.1:$port/tweeluik/"
      exit
    fi
    sleep 0.1
  done
) &

exec "$nginx" -p "$folder" -e "$folder/error.log" -c "$folder/nginx.conf"
