# One of the four services, or the console: docker build --build-arg SERVICE=incident-service .
# The base images can be pinned by digest, or replaced: --build-arg RUNTIME=eclipse-temurin:25-jre@sha256:…
ARG BUILDER=maven:3.9-eclipse-temurin-25
ARG RUNTIME=eclipse-temurin:25-jre

# all at once, for this stage is the same for each; on the builder's platform, for classes fit any
FROM --platform=$BUILDPLATFORM ${BUILDER} AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2/repository \
    mvn -B -ntp package -Dmaven.test.skip=true -Dquality.skip -am \
        -pl incident-service,escalation-service,followup-service,kpi-service,console

FROM ${RUNTIME}
ARG SERVICE
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Accalmie ${SERVICE}" \
      org.opencontainers.image.description="A part of Accalmie, for contacts with angry customers" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.revision="${REVISION}"
WORKDIR /opt/accalmie

# what changes rarely comes first
COPY deploy/image/ image/
COPY --from=build /src/${SERVICE}/target/quarkus-app/lib/ lib/
COPY --from=build /src/${SERVICE}/target/quarkus-app/quarkus/ quarkus/
COPY --from=build /src/${SERVICE}/target/quarkus-app/quarkus-run.jar ./
COPY --from=build /src/${SERVICE}/target/quarkus-app/app/ app/
RUN sh image/train.sh
USER 10001:10001

ENV ACCALMIE_HTTP_HOST=0.0.0.0 \
    QUARKUS_HTTP_PORT=8080
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=6 CMD ["bash", "image/healthy.sh"]
ENTRYPOINT ["java", "@image/java.options", "-XX:AOTCache=service.aot", "-jar", "quarkus-run.jar"]
