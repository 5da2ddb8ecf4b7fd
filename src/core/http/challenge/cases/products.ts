/** What servers and services really send. */
import type { ChallengeCase } from './case.ts';

export const products: readonly ChallengeCase[] = [
  [
    'AWS HTTP API, JWT authorizer: no comma',
    'Bearer scope="" error="invalid_token" error_description="the token does not have a valid audience"',
    [['Bearer', { scope: '', error: 'invalid_token', error_description: 'the token does not have a valid audience' }]],
    ['missing-comma@16-21', 'missing-comma'],
  ],
  [
    'old Elasticsearch: no comma',
    'Basic realm="security" charset="UTF-8"',
    [['Basic', { realm: 'security', charset: 'UTF-8' }]],
    ['missing-comma@23-30'],
  ],
  [
    'Elasticsearch: a line each',
    ['Basic realm="security", charset="UTF-8"', 'Bearer realm="security"', 'ApiKey'],
    [['Basic', { realm: 'security', charset: 'UTF-8' }], ['Bearer', { realm: 'security' }], ['ApiKey']],
  ],
  [
    'Grape and Doorkeeper: single quotes',
    "OAuth realm='OAuth API', error='invalid_token'",
    [['OAuth', { realm: 'OAuth API', error: "'invalid_token'" }]],
    ['single-quoted-text@12-23', 'single-quoted-token'],
  ],
  [
    'a comma at once behind Bearer',
    'Bearer, error="invalid_token", error_description="Invalid or expired access token"',
    [['Bearer', { error: 'invalid_token', error_description: 'Invalid or expired access token' }]],
    ['comma-after-scheme@6-7'],
  ],
  [
    'a Docker registry',
    'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:library/nginx:pull"',
    [
      [
        'Bearer',
        {
          realm: 'https://auth.docker.io/token',
          service: 'registry.docker.io',
          scope: 'repository:library/nginx:pull',
        },
      ],
    ],
  ],
  [
    'Microsoft Entra: an empty realm and claims',
    'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="eyJhIjoxfQ=="',
    [
      [
        'Bearer',
        {
          realm: '',
          authorization_uri: 'https://login.microsoftonline.com/common/oauth2/authorize',
          error: 'insufficient_claims',
          claims: 'eyJhIjoxfQ==',
        },
      ],
    ],
  ],
  [
    'ASP.NET Core: single quotes within quotes',
    `Bearer error="invalid_token", error_description="The token expired at '05/20/2026 11:26:55'"`,
    [['Bearer', { error: 'invalid_token', error_description: "The token expired at '05/20/2026 11:26:55'" }]],
  ],
  [
    'Spring Security: a link in error_uri',
    'Bearer error="invalid_token", error_description="Jwt expired at 2026-05-20T11:26:55Z", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"',
    [
      [
        'Bearer',
        {
          error: 'invalid_token',
          error_description: 'Jwt expired at 2026-05-20T11:26:55Z',
          error_uri: 'https://tools.ietf.org/html/rfc6750#section-3.1',
        },
      ],
    ],
  ],
  ['IIS: Windows authentication', ['Negotiate', 'NTLM'], [['Negotiate'], ['NTLM']]],
  [
    'a proxy that folds them',
    'Negotiate, NTLM, Basic realm="proxy"',
    [['Negotiate'], ['NTLM'], ['Basic', { realm: 'proxy' }]],
  ],
  [
    'IIS: second step of NTLM',
    'NTLM TlRMTVNTUAACAAAAAAAAADgAAAABggKiASNFZ4mrze8AAAAAAAAAAAAAAAA4AAAA',
    [['NTLM', 'TlRMTVNTUAACAAAAAAAAADgAAAABggKiASNFZ4mrze8AAAAAAAAAAAAAAAA4AAAA']],
  ],
  [
    'Apache mod_auth_digest: no space behind the comma, nonce with padding',
    'Digest realm="private area", nonce="zV2nUkNLBgA=5e1d2", algorithm=MD5, qop="auth"',
    [['Digest', { realm: 'private area', nonce: 'zV2nUkNLBgA=5e1d2', algorithm: 'MD5', qop: 'auth' }]],
  ],
  [
    'cameras: quoted algorithm and stale',
    'Digest realm="IP Camera(12345)",nonce="4e7a", stale="FALSE", algorithm="MD5"',
    [['Digest', { realm: 'IP Camera(12345)', nonce: '4e7a', stale: 'FALSE', algorithm: 'MD5' }]],
  ],
  ['nginx', 'Basic realm="Restricted"', [['Basic', { realm: 'Restricted' }]]],
  ['nginx: a variable with nothing in it', 'Basic realm=""', [['Basic', { realm: '' }]]],
  ['Caddy', 'Basic realm="restricted"', [['Basic', { realm: 'restricted' }]]],
  ['Django REST framework', 'Token', [['Token']]],
  ['Django REST framework: a realm', 'Bearer realm="api"', [['Bearer', { realm: 'api' }]]],
  ['Rails: a token realm', 'Token realm="Application"', [['Token', { realm: 'Application' }]]],
  [
    'a realm without quotes in an .htaccess of old',
    'Basic realm=Members Only',
    [['Basic', { realm: 'Members Only' }]],
    ['value-needs-quotes@12-24'],
  ],
  ['PHP: quotes forgotten', 'Basic realm=Admin', [['Basic', { realm: 'Admin' }]], ['realm-not-quoted@12-17']],
  [
    'PHP: one quote forgotten',
    'Basic realm="My Realm',
    [['Basic', { realm: 'My Realm' }]],
    ['unterminated-quoted-string@12-21'],
  ],
  ['a word processor', 'Basic realm=”Documents”', [['Basic', { realm: 'Documents' }]], ['smart-quotes@12-23']],
  [
    'a semicolon and smart quotes, from a blog',
    'Basic; realm=”Documents”',
    [['Basic', { realm: 'Documents' }]],
    ['semicolon@5-6', 'smart-quotes'],
  ],
  [
    'HOBA of the first drafts: a colon behind the scheme',
    'HOBA: challenge=Y2hhbA,expires=10',
    [['HOBA', { challenge: 'Y2hhbA', expires: '10' }]],
    ['invalid-scheme@4-5'],
  ],
  [
    'MCP server: metadata and scope',
    'Bearer resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource", scope="files:read"',
    [
      [
        'Bearer',
        {
          resource_metadata: 'https://mcp.example.com/.well-known/oauth-protected-resource',
          scope: 'files:read',
        },
      ],
    ],
  ],
  [
    'Azure DevOps',
    ['Bearer', 'Basic realm="https://pkgs.dev.azure.com/"', 'NTLM'],
    [['Bearer'], ['Basic', { realm: 'https://pkgs.dev.azure.com/' }], ['NTLM']],
  ],
  [
    'Azure Container Registry: error behind no space',
    'Bearer realm="https://x.azurecr.io/oauth2/token",service="x.azurecr.io",scope="repository:a:pull",error="invalid_token"',
    [
      [
        'Bearer',
        {
          realm: 'https://x.azurecr.io/oauth2/token',
          service: 'x.azurecr.io',
          scope: 'repository:a:pull',
          error: 'invalid_token',
        },
      ],
    ],
  ],
  ['GitHub: a realm', 'Basic realm="GitHub"', [['Basic', { realm: 'GitHub' }]]],
  [
    'a description with quotes that nobody escaped',
    'Bearer error="invalid_token", error_description="The "aud" claim is wrong", scope="a"',
    [['Bearer', { error: 'invalid_token', error_description: 'The "aud" claim is wrong', scope: 'a' }]],
    ['unescaped-quote@53-54'],
  ],
  [
    'a Windows domain in a realm',
    'Basic realm="CORP\\intranet"',
    [['Basic', { realm: 'CORPintranet' }]],
    ['needless-quoted-pair@17-19'],
  ],
  ['Passport 1.4', 'Passport1.4 da=x,ct=1', [['Passport1.4', { da: 'x', ct: '1' }]]],
  ['an API of its own', 'APIKey', [['APIKey']]],
];
