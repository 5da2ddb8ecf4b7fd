/** Apache's mod_auth_digest: nonces that are too old, realms that changed, answers that were made in another way. */
import { createHash } from 'node:crypto';
import { apacheConfiguration } from './apache.ts';
import type { Family } from './capture.ts';
import { type Lab, sleep } from './lab.ts';
import * as needs from './needs.ts';
import type { Capture } from './record.ts';

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

/** The line of htdigest for bob with the password open-sesame. */
const line = (realm: string) => `bob:${realm}:${md5(`bob:${realm}:open-sesame`)}\n`;

function configuration(dir: string, port: number): string {
  const area = (path: string, file: string, more = '') => `<Location ${path}>
  AuthType Digest
  AuthName "My Realm"
  AuthDigestDomain ${path}
  AuthUserFile ${dir}/${file}
  ${more}
  Require valid-user
</Location>`;
  return apacheConfiguration(
    dir,
    port,
    ['auth_digest'],
    [
      area('/dig/', '.htdigest'),
      area('/short/', '.htdigest', 'AuthDigestNonceLifetime 1'),
      area('/renamed/', '.htdigest-old'),
    ].join('\n'),
  );
}

interface Answer {
  readonly user?: string;
  readonly realm?: string;
  readonly uri?: string;
  readonly qop?: string;
  readonly algorithm?: string;
}

/** An Authorization value for `path`, computed from the nonce of a fresh challenge. */
function digestAnswer(
  challenge: string,
  path: string,
  { user = 'bob', realm = 'My Realm', uri = path, qop = 'auth', algorithm = 'MD5' }: Answer,
): string {
  const nonce = /nonce="([^"]+)"/.exec(challenge)?.[1] ?? '';
  const cnonce = 'fakecnonce0123456789abcdef';
  const first = md5(`${user}:${realm}:open-sesame`);
  const response = md5(`${first}:${nonce}:00000001:${cnonce}:${qop}:${md5(`GET:${uri}`)}`);
  return `Authorization: Digest username="${user}", realm="${realm}", nonce="${nonce}", uri="${uri}", cnonce="${cnonce}", nc=00000001, qop=${qop}, response="${response}", algorithm=${algorithm}`;
}

async function capture(lab: Lab): Promise<Capture[]> {
  const from = `Apache ${lab.version(needs.apache)}`;
  const both = `${from} and curl ${lab.version(needs.curl)}`;
  const port = await lab.port('example.com');
  lab.names.folder(`${lab.dir}/www`, '/srv/www');
  lab.names.folder(lab.dir, '/etc/apache2');
  lab.file('.htdigest', line('My Realm'));
  lab.file('.htdigest-old', line('Old Realm'));
  for (const page of ['dig', 'short', 'renamed']) lab.file(`www/${page}/index.html`, 'ok');
  await lab.start(
    'apache2',
    ['apache2', '-D', 'FOREGROUND', '-f', lab.file('apache2.conf', configuration(lab.dir, port))],
    port,
  );

  const base = `http://127.0.0.1:${port}`;
  const cases: Capture[] = [];
  const add = (name: string, origin: string, truth: string[], paste: string) =>
    cases.push({ name, from: origin, truth, paste: lab.names.clean(paste) });
  const logged = async (name: string, truth: string[], ...args: string[]) =>
    add(name, from, truth, await lab.written('error.log', () => lab.run(['curl', '-sS', ...args])));
  const seen = async (name: string, truth: string[], ...args: string[]) =>
    add(name, both, truth, await lab.shown(['curl', '-sS', ...args]));
  /** Sends a hand-made answer and takes what Apache logs and what curl shows. */
  const answered = async (name: string, truth: string[], path: string, made: Answer, wait = 0) => {
    const challenge = await lab.run(['curl', '-sSI', `${base}${path}`]);
    await sleep(wait);
    const header = digestAnswer(challenge, path, made);
    await logged(`Apache logs ${name}`, truth, '-H', header, `${base}${path}`);
    add(`curl sends ${name}`, both, truth, await lab.run(['curl', '-sSv', '-H', header, `${base}${path}`]));
  };

  await answered('a realm that is no longer the one of the server', ['digest-realm-changed'], '/dig/', {
    realm: 'Old Realm',
  });
  await answered('an address that is not the one asked for', ['digest-uri-mismatch'], '/dig/', { uri: '/other/' });
  await answered('the algorithm SHA-256, which the server does not know', ['digest-wrong-method'], '/dig/', {
    algorithm: 'SHA-256',
  });
  await answered('the qop auth-int, which the server does not know', ['digest-wrong-method'], '/dig/', {
    qop: 'auth-int',
  });
  await logged(
    'Apache logs a Digest user of another realm',
    ['digest-realm-changed'],
    '--digest',
    '-u',
    'bob:open-sesame',
    `${base}/renamed/`,
  );
  await logged(
    'Apache logs a wrong Digest password',
    ['gen-wrong-credentials', 'apache-password-mismatch'],
    '--digest',
    '-u',
    'bob:open-sesam',
    `${base}/dig/`,
  );
  await logged(
    'Apache logs Basic sent to a Digest area',
    ['digest-wrong-method'],
    '-u',
    'bob:open-sesame',
    `${base}/dig/`,
  );
  await answered('a nonce that is too old', ['digest-stale'], '/short/', {}, 1500);
  await seen('curl and Apache complete a Digest login', [], '-v', '--digest', '-u', 'bob:open-sesame', `${base}/dig/`);
  await seen(
    'curl sends Basic where Digest is asked for',
    ['digest-wrong-method'],
    '-v',
    '-u',
    'bob:open-sesame',
    `${base}/dig/`,
  );
  await seen(
    'curl sends a wrong Digest password',
    ['gen-wrong-credentials', 'apache-password-mismatch'],
    '-v',
    '--digest',
    '-u',
    'bob:open-sesam',
    `${base}/dig/`,
  );
  await seen('curl sends nothing where Digest is asked for', ['gen-no-credentials'], '-v', `${base}/dig/`);
  return cases;
}

export const family: Family = { title: "Apache's Digest: its error.log, and what curl sends and gets.", capture };
