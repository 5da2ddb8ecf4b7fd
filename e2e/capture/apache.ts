/** Apache: Basic, Require, .htaccess and CGI programs that do not get the Authorization field. */
import type { Family } from './capture.ts';
import type { Lab } from './lab.ts';
import * as needs from './needs.ts';
import type { Capture } from './record.ts';

/** What every Apache of the lab has. */
export function apacheConfiguration(dir: string, port: number, modules: readonly string[], more: string): string {
  const load = ['mpm_event', 'dir', 'alias', 'authn_core', 'authn_file', 'authz_core', 'authz_user', ...modules];
  return `
ServerRoot ${dir}
ServerName example.com
DefaultRuntimeDir ${dir}
PidFile ${dir}/apache2.pid
ErrorLog ${dir}/error.log
LogLevel info
Listen 127.0.0.1:${port}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
${load.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
StartServers 1
ServerLimit 1
MinSpareThreads 1
MaxSpareThreads 8
ThreadsPerChild 8
MaxRequestWorkers 8
DocumentRoot ${dir}/www
<Directory ${dir}/www>
  Require all granted
  AllowOverride None
</Directory>
${more}
`;
}

const PASSWORDS = 'bob:{SHA}piGucRdTwGb7+i3S1svNik60+fw=\nplain:open-sesame\n';
const basic = (file: string) => `AuthType Basic\nAuthName "Staff area"\n${file && `AuthUserFile ${file}`}`;

function configuration(dir: string, port: number): string {
  const area = (name: string, rules: string) => `<Location /${name}/>\n${rules}\n</Location>\n`;
  const passwords = `${dir}/.htpasswd`;
  return apacheConfiguration(
    dir,
    port,
    ['auth_basic', 'authz_groupfile', 'cgid', 'rewrite', 'setenvif', 'env'],
    `ScriptSock ${dir}/cgid.sock
ScriptAlias /cgi/ ${dir}/cgi/
<Directory ${dir}/cgi>
  Require all granted
</Directory>
${area('basic', `${basic(passwords)}\nRequire valid-user`)}
${area('user', `${basic(passwords)}\nRequire user alice`)}
${area('group', `${basic(passwords)}\nAuthGroupFile ${dir}/groups\nRequire group staff`)}
${area('missing', `${basic(`${dir}/.htpasswd-moved`)}\nRequire valid-user`)}
${area('relative', `${basic('.htpasswd-relative')}\nRequire valid-user`)}
${area('unreadable', `${basic(`${dir}/.htpasswd-root`)}\nRequire valid-user`)}
${area('none-set', `${basic('')}\nRequire valid-user`)}
${area('denied', 'Require all denied')}
<Directory ${dir}/www/no-auth>
  AllowOverride FileInfo
</Directory>`,
  );
}

const SCRIPT = `#!/bin/sh
if [ -z "$HTTP_AUTHORIZATION" ]; then
  printf 'Status: 401\\nWWW-Authenticate: Bearer\\nContent-Type: application/json\\n\\n{"error":"Authorization header missing"}\\n'
else
  printf 'Content-Type: application/json\\n\\n{}\\n'
fi
`;

async function capture(lab: Lab): Promise<Capture[]> {
  const from = `Apache ${lab.version(needs.apache)}`;
  const both = `${from} and curl ${lab.version(needs.curl)}`;
  const port = await lab.port('example.com');
  lab.names.folder(`${lab.dir}/www`, '/srv/www');
  lab.names.folder(`${lab.dir}/cgi`, '/usr/lib/cgi-bin');
  lab.names.folder(lab.dir, '/etc/apache2');
  lab.file('.htpasswd', PASSWORDS);
  lab.file('.htpasswd-root', PASSWORDS, process.getuid?.() === 0 ? 0o600 : 0);
  lab.file('cgi/api', SCRIPT, 0o755);
  lab.file('www/no-auth/.htaccess', `${basic(`${lab.dir}/.htpasswd`)}\nRequire valid-user\n`);
  for (const page of ['basic', 'user', 'group', 'missing', 'relative', 'unreadable', 'none-set', 'denied', 'no-auth']) {
    lab.file(`www/${page}/index.html`, 'ok');
  }
  await lab.start(
    'apache2',
    ['apache2', '-D', 'FOREGROUND', '-f', lab.file('apache2.conf', configuration(lab.dir, port))],
    port,
  );

  const base = `http://127.0.0.1:${port}`;
  const cases: Capture[] = [];
  const logged = async (name: string, truth: string[], path: string, ...args: string[]) => {
    const paste = await lab.written('error.log', () => lab.run(['curl', '-sS', ...args, `${base}${path}`]));
    cases.push({ name, from, truth, paste: lab.names.clean(paste) });
  };
  const seen = async (name: string, truth: string[], path: string, ...args: string[]) =>
    cases.push({
      name,
      from: both,
      truth,
      paste: lab.names.clean(await lab.shown(['curl', '-sS', ...args, `${base}${path}`])),
    });

  const bob = ['-u', 'bob:open-sesame'];
  await logged('Apache logs a wrong password', ['apache-password-mismatch'], '/basic/', '-u', 'bob:open-sesam');
  await logged('Apache logs an unknown user', ['apache-user-not-found'], '/basic/', '-u', 'eve:open-sesame');
  await logged(
    'Apache logs a password that stands in the file unhashed',
    ['apache-password-mismatch', 'apache-hash-wrong'],
    '/basic/',
    '-u',
    'plain:open-sesame',
  );
  await logged('Apache logs a user whom Require does not name', ['apache-require-fails-401'], '/user/', ...bob);
  await logged('Apache logs a group file that is not there', ['apache-require-fails-401'], '/group/', ...bob);
  await logged('Apache logs that the password file is not there', ['apache-userfile-500'], '/missing/', ...bob);
  await logged(
    'Apache looks for a relative password file in its own folder',
    ['apache-userfile-500'],
    '/relative/',
    ...bob,
  );
  await logged('Apache logs that it may not read the password file', ['apache-userfile-500'], '/unreadable/', ...bob);
  await logged('Apache logs that no password file is set', ['apache-userfile-500'], '/none-set/', ...bob);
  await logged(
    'Apache logs a token sent to a password area',
    ['api-basic-vs-bearer-apache'],
    '/basic/',
    '-H',
    'Authorization: Bearer faketoken123',
  );
  await logged('Apache logs login rules that .htaccess may not hold', ['apache-allowoverride'], '/no-auth/');
  await logged('Apache logs a folder that is closed to everybody', ['apache-require-fails-401'], '/denied/');

  await seen('Apache asks for a login and none is sent', ['gen-no-credentials'], '/basic/', '-v');
  await seen(
    'the answer of Apache without the request',
    ['gen-no-credentials', 'gen-wrong-credentials'],
    '/basic/',
    '-i',
  );
  await seen(
    'Apache refuses the login that curl sends',
    ['gen-wrong-credentials', 'apache-password-mismatch'],
    '/basic/',
    '-v',
    '-u',
    'bob:open-sesam',
  );
  await seen(
    'a token is sent to a password area of Apache',
    ['api-basic-vs-bearer-apache', 'double-auth-collision'],
    '/basic/',
    '-v',
    '-H',
    'Authorization: Bearer faketoken123',
  );
  await seen(
    'a CGI program of Apache gets no Authorization',
    ['strip-apache-cgi'],
    '/cgi/api',
    '-v',
    '-H',
    'Authorization: Bearer faketoken123',
  );
  await seen(
    'Require user answers 401 to a right login',
    ['gen-wrong-credentials', 'apache-require-fails-401'],
    '/user/',
    '-v',
    ...bob,
  );
  await seen('Apache fails without its password file', ['apache-userfile-500'], '/missing/', '-i', ...bob);
  return cases;
}

export const family: Family = { title: 'Apache: its error.log, and what its clients see.', capture };
