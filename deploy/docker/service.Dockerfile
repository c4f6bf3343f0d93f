# Any of the services, and the dashboard: the context is the module's folder, packaged first (mvn -DskipTests install).
FROM eclipse-temurin:25-jre

WORKDIR /app
# In order of how seldom they change, so that a new build of the service replaces the last layer only.
COPY target/quarkus-app/lib/ lib/
COPY target/quarkus-app/quarkus-run.jar ./
COPY target/quarkus-app/quarkus/ quarkus/
COPY target/quarkus-app/app/ app/

USER 1001
ENV JAVA_OPTS="-XX:+UseSerialGC -Xmx256m"
ENTRYPOINT ["sh", "-c", "exec java $JAVA_OPTS -jar quarkus-run.jar"]
