"""Writes the contract as the mock reads requests: a null is absent, and so is a body that need not say anything."""

import json
import sys

contract = json.load(open(sys.argv[1]))
schemas = contract["components"]["schemas"]


def lenient(schema):
    for name, held in schema.get("properties", {}).items():
        if name not in schema.get("required", []):
            schema["properties"][name] = {"anyOf": [held, {"type": "null"}]}


for schema in schemas.values():
    lenient(schema)
contract["openapi"] = "3.1.0"
for path in contract["paths"].values():
    for operation in path.values():
        for content in operation.get("requestBody", {}).get("content", {}).values():
            schema = content["schema"]
            named = schemas[schema["$ref"].rsplit("/", 1)[1]] if "$ref" in schema else schema
            if not named.get("required"):
                operation["requestBody"]["required"] = False
json.dump(contract, sys.stdout)
