# Sourced once by the MariaDB image, when it fills an empty data folder: Keycloak's own database and account.
docker_process_sql <<SQL
CREATE DATABASE keycloak;
CREATE USER 'keycloak'@'%' IDENTIFIED BY '${KEYCLOAK_DB_PASSWORD//\'/\'\'}';
GRANT ALL PRIVILEGES ON keycloak.* TO 'keycloak'@'%';
SQL
