#!/usr/bin/env python3
"""Writes rus-realm.json beside itself: one confidential client per organisation of the demo counties.

The realm is kept in git; run this after a change here: deploy/keycloak/make-realm.py
"""

import json
import pathlib

KALMAR = ["0821", "0834", "0840", "0860", "0861", "0862", "0880", "0881", "0882", "0883", "0884", "0885"]
KRONOBERG = ["0760", "0761", "0763", "0764", "0765", "0767", "0780", "0781"]
ROLES = {
    "reporter": "Submits observations and contributions for its own organisation",
    "applicant": "Applies for project grants as its own actor code",
    "case-officer": "Handles the applications of its county",
    "decision-maker": "Decides on the applications of its county",
    "coordinator": "Keeps the strategy and the indicators of its county",
    "auditor": "Reads everything, changes nothing",
    "operator": "Runs the system",
}
MUNICIPALITY = ["reporter", "applicant"]
# Organisations of the actor register are named by their organisation number: Linnéuniversitetet.
REGISTERED = ["202100-6271"]
REGION = ["coordinator", "case-officer", "decision-maker", "reporter", "applicant"]

# (client, how the claim names its actor or None, roles)
CLIENTS = (
    [(f"kommun-{code}", code, MUNICIPALITY) for code in KALMAR + KRONOBERG]
    + [("region-0008", "0008", REGION), ("region-0007", "0007", REGION)]
    + [(f"organisation-{number}", number, ["reporter"]) for number in REGISTERED]
    + [("auditor", None, ["auditor"]), ("operator", None, ["operator"])]
)


def mapper(name, kind, **config):
    return {
        "name": name,
        "protocol": "openid-connect",
        "protocolMapper": kind,
        "config": {"access.token.claim": "true", "id.token.claim": "false", **config},
    }


def client(name, actor):
    mappers = [mapper("audience", "oidc-audience-mapper", **{"included.custom.audience": "rus-api"})]
    if actor is not None:
        mappers.append(
            mapper(
                "actor",
                "oidc-hardcoded-claim-mapper",
                **{"claim.name": "actor", "claim.value": actor, "jsonType.label": "String"},
            )
        )
    return {
        "clientId": name,
        "secret": f"demo-{name}",
        "enabled": True,
        "protocol": "openid-connect",
        "clientAuthenticatorType": "client-secret",
        "publicClient": False,
        "serviceAccountsEnabled": True,
        "standardFlowEnabled": False,
        "implicitFlowEnabled": False,
        "directAccessGrantsEnabled": False,
        "fullScopeAllowed": True,
        "defaultClientScopes": ["roles", "basic"],
        "optionalClientScopes": [],
        "protocolMappers": mappers,
    }


def service_account(name, roles):
    return {
        "username": f"service-account-{name}",
        "enabled": True,
        "serviceAccountClientId": name,
        "realmRoles": roles,
    }


realm = {
    "realm": "rus",
    "displayName": "RUS Follow-up (demo)",
    "enabled": True,
    "sslRequired": "none",
    "accessTokenLifespan": 900,
    "registrationAllowed": False,
    "bruteForceProtected": True,
    "roles": {"realm": [{"name": name, "description": text} for name, text in ROLES.items()]},
    "clients": [client(name, actor) for name, actor, _ in CLIENTS],
    "users": [service_account(name, roles) for name, _, roles in CLIENTS],
}

target = pathlib.Path(__file__).with_name("rus-realm.json")
target.write_text(json.dumps(realm, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
