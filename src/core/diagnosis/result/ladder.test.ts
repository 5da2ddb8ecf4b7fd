import { expect, it } from 'vitest';
import { readPaste } from '../../http/read.ts';
import { ladderOf, tellsMore } from './ladder.ts';

const ladder = (paste: string, failing: number | null) => ladderOf(readPaste(paste).exchanges, failing);

it('shows a redirect to another host as two lanes, with the scheme that was sent and the one that is asked for', () => {
  const paste = `> GET /items HTTP/1.1
> Host: api.example.com
> Authorization: Bearer fakefakefake
>
< HTTP/1.1 301 Moved Permanently
< Location: https://www.example.com/items/
<
> GET /items/ HTTP/1.1
> Host: www.example.com
>
< HTTP/1.1 401 Unauthorized
< Server: nginx
< WWW-Authenticate: Bearer realm="api"`;
  const { lanes, rungs } = ladder(paste, 1);
  expect(lanes).toEqual(['client', 'api.example.com', 'www.example.com']);
  expect(rungs.map(({ to, asked, answered, kind }) => [to, asked, answered, kind])).toEqual([
    [1, 'GET /items [Bearer]', '301 Moved Permanently', 'redirect'],
    [2, 'GET /items/', '401 Unauthorized [Bearer]', 'failing'],
  ]);
  expect(rungs[1]?.words).toBe(
    'GET /items/: www.example.com (nginx) answers 401 Unauthorized, asks for Bearer, the failure.',
  );
});

it('gives a proxy a lane of its own', () => {
  const paste = `> CONNECT api.example.com:443 HTTP/1.1
> Host: api.example.com:443
>
< HTTP/1.1 407 Proxy Authentication Required
< Proxy-Authenticate: Basic realm="proxy"`;
  const { lanes, rungs } = ladder(paste, 0);
  expect(lanes[1]).toBe('proxy');
  expect(rungs[0]?.words).toContain('proxy answers 407');
});

it('draws the rungs round the failure of a long trace, and no secret of an address', () => {
  const paste = Array.from(
    { length: 40 },
    (_, index) =>
      `> GET /p${index}?access_token=fakefakefakefake HTTP/1.1\n> Host: a.example\n>\n< HTTP/1.1 ${index === 30 ? '401 Unauthorized' : '200 OK'}\n<\n`,
  ).join('');
  const { before, rungs } = ladder(paste, 30);
  expect(rungs).toHaveLength(14);
  expect(rungs[30 - before]?.kind).toBe('failing');
  expect(JSON.stringify(rungs)).not.toContain('fakefakefakefake');
});

it('takes a refused token for a refusal, and the second step of NTLM for a normal one', () => {
  const paste = (sent: string) => `GET / HTTP/1.1
Host: example.com
Authorization: ${sent}

HTTP/1.1 401 Unauthorized
WWW-Authenticate: ${sent.split(' ')[0]}
`;
  expect(ladder(paste('Bearer fakefakefake'), null).rungs[0]?.kind).toBe('refused');
  expect(ladder(paste('NTLM TlRMTVNTUAABAAAA'), null).rungs[0]?.kind).toBe('normal refusal');
});

it.each([
  ['one answer', 'HTTP/1.1 401 Unauthorized\n', false],
  ['one success', '> GET /a HTTP/1.1\n> Host: a.example\n>\n< HTTP/1.1 200 OK\n<\n', false],
  ['one refusal', '> GET /a HTTP/1.1\n> Host: a.example\n>\n< HTTP/1.1 401 Unauthorized\n<\n', true],
  ['two answers', 'HTTP/1.1 302 Found\nLocation: /b\n\nHTTP/1.1 401 Unauthorized\n', true],
])('is drawn where it tells more than the paste: %s', (_, paste, drawn) => {
  expect(tellsMore(readPaste(paste).exchanges)).toBe(drawn);
});

it('shows the error value of a challenge in place of the reason phrase, and says so in words', () => {
  const drawn = ladder(
    '> GET /a HTTP/1.1\n> Host: a.example\n> Authorization: Bearer fakefakefake\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Bearer error="invalid_token"\n<\n',
    null,
  );
  expect(drawn.rungs[0]?.answered).toBe('401 [Bearer: invalid_token]');
  expect(drawn.rungs[0]?.words).toMatch(/401 Unauthorized, asks for Bearer and says invalid_token, refused\.$/);
});
