/** Caddy: basicauth, its log, and Caddyfiles that do not start. */
import type { Family } from './capture.ts';
import type { Lab } from './lab.ts';
import * as needs from './needs.ts';
import type { Capture } from './record.ts';

const damaged = Buffer.from('$2a$10$cut').toString('base64');

async function capture(lab: Lab): Promise<Capture[]> {
  const from = `Caddy ${lab.version(needs.caddy)}`;
  const both = `${from} and curl ${lab.version(needs.curl)}`;
  const port = await lab.port('example.com');
  const bad = await lab.port('example.com');
  lab.names.folder(lab.dir, '/etc/caddy');
  const env = { HOME: lab.dir, XDG_DATA_HOME: lab.dir, XDG_CONFIG_HOME: lab.dir };
  const hash = (await lab.run(['caddy', 'hash-password', '--plaintext', 'open-sesame'], { env })).trim();
  const caddyfile = `{
  admin off
  auto_https off
  debug
}
http://127.0.0.1:${port} {
  log
  basicauth /private/* {
    bob ${hash.startsWith('$') ? Buffer.from(hash).toString('base64') : hash}
  }
  respond "ok"
}
http://127.0.0.1:${bad} {
  log
  basicauth {
    bob ${damaged}
  }
}
`;
  await lab.start(
    'caddy',
    ['caddy', 'run', '--adapter', 'caddyfile', '--config', lab.file('Caddyfile', caddyfile)],
    port,
    env,
  );

  const base = `http://127.0.0.1:${port}`;
  const cases: Capture[] = [];
  const add = (name: string, origin: string, truth: string[], paste: string) =>
    cases.push({ name, from: origin, truth, paste: lab.names.clean(paste) });
  const seen = async (name: string, truth: string[], ...args: string[]) =>
    add(name, both, truth, await lab.shown(['curl', '-sS', ...args]));
  const logged = (url: string, ...args: string[]) =>
    lab.written('caddy.out', () => lab.run(['curl', '-sS', ...args, url]));
  const lines = (text: string, which: RegExp) =>
    text
      .split('\n')
      .filter((line) => which.test(line))
      .join('\n');

  await seen(
    'Caddy asks for a login and none is sent',
    ['caddy-basic-auth', 'gen-no-credentials'],
    '-v',
    `${base}/private/`,
  );
  await seen(
    'Caddy refuses the login that curl sends',
    ['gen-wrong-credentials', 'caddy-basic-auth'],
    '-v',
    '-u',
    'bob:open-sesam',
    `${base}/private/`,
  );
  await seen(
    'the answer of Caddy without the request',
    ['caddy-basic-auth', 'gen-no-credentials', 'gen-wrong-credentials'],
    '-i',
    `${base}/private/`,
  );
  await seen(
    'Caddy asks for Basic and gets a token',
    ['api-basic-vs-bearer-apache', 'double-auth-collision'],
    '-v',
    '-H',
    'Authorization: Bearer faketoken123',
    `${base}/private/`,
  );
  await seen('Caddy lets the right login in', [], '-v', '-u', 'bob:open-sesame', `${base}/private/`);

  const refused = await logged(`${base}/private/`, '-u', 'bob:open-sesam');
  add(
    'Caddy logs at debug that the login is wrong',
    from,
    ['caddy-basic-auth', 'gen-wrong-credentials'],
    lines(refused, /not authenticated/),
  );
  add(
    'Caddy logs a refused request',
    from,
    ['caddy-basic-auth', 'gen-wrong-credentials', 'gen-no-credentials'],
    lines(refused, /handled request/),
  );
  const broken = await logged(`http://127.0.0.1:${bad}/`, '-u', 'bob:open-sesame');
  add('Caddy logs a hash that was cut', from, ['caddy-basic-auth'], lines(broken, /provider returned error/));

  /** What Caddy says to a file that it does not take. */
  const validated = async (name: string, login: string) => {
    const file = lab.file('Bad', `http://127.0.0.1:${port} {\n  ${login}\n}\n`);
    add(
      name,
      from,
      ['caddy-basic-auth'],
      lines(await lab.run(['caddy', 'validate', '--adapter', 'caddyfile', '--config', file], { env }), /rror/),
    );
  };
  await validated('Caddy does not take a password in place of a hash', 'basicauth {\n    bob open-sesame\n  }');
  await validated('Caddy does not know the newer name of the directive', `basic_auth {\n    bob ${damaged}\n  }`);
  await validated('Caddy does not know the hash algorithm', `basicauth argon2id {\n    bob ${damaged}\n  }`);
  return cases;
}

export const family: Family = { title: 'Caddy: its log, its errors, and what curl gets.', capture };
