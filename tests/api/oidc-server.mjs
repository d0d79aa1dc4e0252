// A real OpenID Connect server for the sign-in tests.
//   node oidc-server.mjs MODULE PORT REDIRECT_URI
import { generateKeyPairSync } from "node:crypto";
import { pathToFileURL } from "node:url";

const [module, port, redirect] = process.argv.slice(2);
const { default: Provider } = await import(pathToFileURL(module).href);
const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const roles = { inkoper: ["ROL_INKOOP"], beheerder: ["beheerder"], niemand: ["koffie"] };

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    {
      client_id: "wijktoets",
      client_secret: "geheim-van-de-client",
      redirect_uris: [redirect],
      grant_types: ["authorization_code", "client_credentials"],
      response_types: ["code"],
    },
  ],
  jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), alg: "RS256", use: "sig", kid: "k1" }] },
  scopes: ["openid", "profile", "api"],
  claims: { openid: ["sub"], profile: ["name", "roles"] },
  conformIdTokenClaims: false,
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({ sub: id, name: `Naam van ${id}`, roles: roles[id] ?? [] }),
  }),
  extraTokenClaims: () => ({ roles: ["ROL_INKOOP"] }),
  cookies: { keys: ["test"] },
  pkce: { required: () => true },
  features: {
    devInteractions: { enabled: true },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      getResourceServerInfo: (_, resource) => ({
        scope: "api",
        audience: resource,
        accessTokenFormat: "jwt",
        accessTokenTTL: resource.endsWith("kort") ? 1 : 600,
        jwt: { sign: { alg: "RS256" } },
      }),
    },
  },
});
provider.listen(Number(port), "127.0.0.1", () => process.stdout.write("klaar\n"));
