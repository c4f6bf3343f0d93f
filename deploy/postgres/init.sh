#!/bin/bash
# One database for each service, with its owner (migrations) and the role of the application.
# The same as Postgres.createDatabase in local/ does.
set -euo pipefail

for name in strategy indicators funding notifications; do
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" <<SQL
create role ${name}_owner login password '${name}_owner';
create role ${name}_app login password '${name}_app';
create database ${name} owner ${name}_owner;
revoke all on database ${name} from public;
grant connect on database ${name} to ${name}_app;
SQL
done
