"""The version of the JSON API: changes in the meaning of semver, apart from the product's."""

API_VERSION = "1.0.0"
