"""Who asks and what they may: API keys, sign-in with OIDC, scopes, and how often."""
