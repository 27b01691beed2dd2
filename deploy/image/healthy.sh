# For bash alone, which can speak TCP: an image of a JRE has no HTTP client. Whether the service is ready, or (live) up.
exec 3<>/dev/tcp/127.0.0.1/"${QUARKUS_HTTP_PORT:-8080}" || exit 1
printf 'GET /q/health/%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "${1:-ready}" >&3
read -r -t 2 _ status _ <&3
[ "$status" = 200 ]
