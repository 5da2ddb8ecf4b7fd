/** Commands and code that ask, with what they print. */
import type { ReadCase } from './case.ts';

export const FORMAT_CALLS: readonly ReadCase[] = [
  {
    name: 'HTTPie with its command',
    paste: `$ http -v GET https://api.example.com/me Authorization:'Bearer abc'
GET /me HTTP/1.1
Authorization: Bearer abc
Host: api.example.com
User-Agent: HTTPie/3.2.2

HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer`,
    format: 'httpie',
    exchanges: [
      'GET https://api.example.com/me (1.1) {Authorization Host User-Agent} -> 401 Unauthorized {WWW-Authenticate}',
    ],
    parts: ['command', 'httpie'],
  },
  {
    name: 'fetch with variables',
    paste: `const res = await fetch(\`\${API}/me\`, {
  headers: { Authorization: \`Bearer \${token}\` },
});`,
    format: 'command',
    exchanges: [`GET \${API}/me {Authorization ~}`],
  },
  {
    name: 'fetch as code',
    paste: `fetch('https://api.example.com/me', {
  method: 'POST',
  headers: {
    'Authorization': 'Bearer abc',
    'Content-Type': 'application/json'
  },
  credentials: 'include'
})`,
    format: 'command',
    exchanges: ['POST https://api.example.com/me {Authorization Content-Type ~}'],
  },
  {
    name: 'requests with fields',
    paste: 'r = requests.get("https://api.example.com/me", headers={"Authorization": "Bearer abc"})',
    format: 'command',
    exchanges: ['GET https://api.example.com/me {Authorization ~}'],
  },
  {
    name: 'requests with a login',
    paste: `import requests
response = requests.post('https://api.example.com/me', auth=('bob', 'secret'), json={'a': 1})
print(response.status_code)
401`,
    format: 'command',
    exchanges: ['POST https://api.example.com/me {Authorization* ~}'],
  },
  {
    name: 'requests with a variable',
    paste: `headers = {"Authorization": f"Bearer {token}"}
r = requests.get("https://api.example.com/me", headers=headers)`,
    format: 'command',
    exchanges: ['GET https://api.example.com/me {~}'],
  },
  {
    name: 'git clone with a login in the address',
    paste: `$ git clone https://bob:secret@git.example.com/team/app.git
Cloning into 'app'...
remote: HTTP Basic: Access denied
fatal: Authentication failed for 'https://git.example.com/team/app.git/'`,
    format: 'error-line',
    exchanges: ['- https://bob:secret@git.example.com/team/app.git {~}'],
    parts: ['command', 'error-line', 'error-line'],
  },
  {
    name: 'git push that is refused',
    paste: `$ git push
remote: Permission to team/app.git denied to bob.
fatal: unable to access 'https://github.com/team/app.git/': The requested URL returned error: 403`,
    format: 'error-line',
    exchanges: ['- https://github.com/team/app.git/ {~} -> 403 - {~}'],
    parts: ['command', 'error-line'],
  },
  {
    name: 'axios as code',
    paste: `axios.get('https://api.example.com/me', { headers: { Authorization: 'Bearer abc' } })`,
    format: 'command',
    exchanges: ['GET https://api.example.com/me {Authorization ~}'],
  },
  {
    name: 'wget with its command',
    paste: `$ wget --user=bob --password=secret https://example.com/private/
--2026-11-24 10:00:00--  https://example.com/private/
Resolving example.com... 192.0.2.10
HTTP request sent, awaiting response... 401 Unauthorized

Username/Password Authentication Failed.`,
    format: 'wget',
    exchanges: ['GET https://example.com/private/ {Authorization* ~} -> 401 Unauthorized {~}'],
    parts: ['command', 'wget'],
  },
];
