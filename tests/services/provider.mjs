// An OpenID provider for the tests: one client, PKCE required, and a sign-in form that believes whoever it is told.
// Says "ready PORT" when it listens, and ends when its standard input does, so none outlives its test.
//
//   node provider.mjs REDIRECT_URI [PORT] [token]
//
// People are put in by POST /people (JSON, by subject). With "token" their claims stand in the identity token, as Entra
// ID has it; without, they are told only at the userinfo endpoint, as the standard has it.
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [redirectUri, port = '0', claimsIn] = process.argv.slice(2);
const people = new Map();

let answer = (_, response) => response.end();
const server = createServer((request, response) => answer(request, response));
await new Promise((listening) => server.listen(Number(port), '127.0.0.1', listening));
const issuer = `http://127.0.0.1:${server.address().port}`;

const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
const provider = new Provider(issuer, {
  clients: [{
    client_id: 'suunta',
    client_secret: 'between us: 100 % secret',
    redirect_uris: [redirectUri],
    grant_types: ['authorization_code'],
    response_types: ['code'],
  }],
  jwks: { keys: [{ ...key, kid: `key-${Date.now()}`, use: 'sig', alg: 'RS256' }] },
  cookies: { keys: ['for tests only'] },
  pkce: { required: () => true },
  conformIdTokenClaims: claimsIn !== 'token',
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups', '_claim_names'] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_, sub) => people.has(sub) && {
    accountId: sub,
    claims: () => ({ sub, ...people.get(sub) }),
  },
  // Consent is given by whoever runs the directory.
  async loadExistingGrant(context) {
    const { session, client } = context.oidc;
    const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
    grant.addOIDCScope('openid email profile');
    await grant.save();
    return grant;
  },
});

const whole = async (request) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
};

const protocol = provider.callback();
answer = async (request, response) => {
  if (request.method === 'POST' && request.url === '/people') {
    Object.entries(JSON.parse(await whole(request))).forEach(([sub, claims]) => people.set(sub, claims));
    return response.end();
  }
  if (!request.url.startsWith('/interaction/')) return protocol(request, response);
  try {
    if (request.method !== 'POST') {
      response.setHeader('content-type', 'text/html');
      return response.end('<form method="post"><input name="who"><button>Sign in</button><button name="stop" value="1">Stop</button></form>');
    }
    const typed = new URLSearchParams(await whole(request));
    const result = typed.has('stop') ? { error: 'access_denied' } : { login: { accountId: typed.get('who') } };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  } catch (error) {
    response.statusCode = 400;
    response.end(String(error));
  }
};

process.stdin.on('end', () => process.exit()).resume();
console.log(`ready ${server.address().port}`);
