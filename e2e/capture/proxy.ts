/** Forward proxies that want a login: Squid and Tinyproxy, seen by curl, wget, Python, Node, git and npm. */
import type { Family } from './capture.ts';
import { type Lab, sleep } from './lab.ts';
import * as needs from './needs.ts';
import type { Capture } from './record.ts';

const squidConfiguration = (dir: string, port: number, site: number) => `
http_port 127.0.0.1:${port}
pid_filename ${dir}/squid.pid
access_log stdio:${dir}/access.log
cache_log ${dir}/cache.log
cache_store_log none
cache deny all
coredump_dir ${dir}
visible_hostname proxy.example.com
shutdown_lifetime 0 seconds
pinger_enable off
${process.getuid?.() === 0 ? 'cache_effective_user proxy' : ''}
auth_param basic program /usr/lib/squid/basic_ncsa_auth ${dir}/passwords
auth_param basic realm Web access
auth_param basic children 1
acl loopback dst 127.0.0.1
acl lab port ${site}
acl staff proxy_auth REQUIRED
http_access deny !staff
http_access allow loopback lab
http_access deny all
`;

const tinyproxyConfiguration = (dir: string, port: number) => `
Port ${port}
Listen 127.0.0.1
PidFile "${dir}/tinyproxy.pid"
LogFile "${dir}/tinyproxy.log"
Timeout 5
MaxClients 4
BasicAuth bob opensesame
`;

async function capture(lab: Lab): Promise<Capture[]> {
  const squid = `Squid ${lab.version(needs.squid)}`;
  const tiny = `Tinyproxy ${lab.version(needs.tinyproxy)}`;
  const version = (program: string, one: Parameters<Lab['version']>[0]) => `${program} ${lab.version(one)}`;
  const port = await lab.port('proxy.example.com:3128');
  const other = await lab.port('proxy.example.com:8888');
  const site = await lab.port('www.example.net');
  lab.names.folder(lab.dir, '/etc/squid');
  lab.file('passwords', 'bob:{SHA}piGucRdTwGb7+i3S1svNik60+fw=\n');
  for (const log of ['access.log', 'cache.log']) lab.file(log, '', 0o666);
  await lab.start(
    'squid',
    ['squid', '-N', '-f', lab.file('squid.conf', squidConfiguration(lab.dir, port, site))],
    port,
  );
  await lab.start(
    'tinyproxy',
    ['tinyproxy', '-d', '-c', lab.file('tinyproxy.conf', tinyproxyConfiguration(lab.dir, other))],
    other,
  );
  await sleep(300);

  const proxy = `http://127.0.0.1:${port}`;
  const url = 'http://www.example.net/';
  const secure = 'https://www.example.net/';
  const cases: Capture[] = [];
  const add = (name: string, from: string, paste: string, truth: string[] = ['proxy-407']) =>
    cases.push({ name, from, truth, paste: lab.names.clean(paste) });
  const seen = async (
    name: string,
    client: string,
    command: string[],
    env: Record<string, string> = {},
    truth?: string[],
  ) => add(name, `${client} and ${squid}`, await lab.shown(command, { env }), truth);

  const curl = version('curl', needs.curl);
  await seen('Squid asks curl for a login', curl, ['curl', '-sSv', '-x', proxy, url]);
  await seen('Squid asks for a login when curl opens a tunnel', curl, ['curl', '-sSv', '-x', proxy, secure]);
  await seen('Squid refuses the login of curl', curl, ['curl', '-sSv', '-x', proxy, '-U', 'bob:open-sesam', secure]);
  await seen('the error of curl alone when the tunnel is refused', curl, ['curl', '-sS', '-x', proxy, secure]);
  await seen('the login for the site does not help with the proxy', curl, [
    'curl',
    '-sSv',
    '-x',
    proxy,
    '-u',
    'bob:open-sesame',
    url,
  ]);
  await seen('Squid asks wget for a login', version('wget', needs.wget), ['wget', '-S', '-O', '-', url], {
    http_proxy: proxy,
  });
  await seen('wget cannot open a tunnel', version('wget', needs.wget), ['wget', '-O', '-', secure], {
    https_proxy: proxy,
  });
  await seen('Squid asks git for a login', version('git', needs.git), ['git', 'ls-remote', `${secure}team/app.git`], {
    https_proxy: proxy,
  });

  const python = version('Python', needs.python);
  const ask = `import urllib.request; urllib.request.urlopen("${secure}")`;
  await seen('urllib cannot open a tunnel', python, ['python3', '-c', ask], { https_proxy: proxy });
  await seen('urllib is asked for a login by the proxy', python, ['python3', '-c', ask.replace('https:', 'http:')], {
    http_proxy: proxy,
  });
  await seen(
    'requests cannot open a tunnel',
    version('python-requests', needs.requests),
    ['python3', '-c', `import requests; requests.get("${secure}")`],
    { https_proxy: proxy },
  );
  const npm = [
    'npm',
    'view',
    'left-pad',
    '--registry',
    'http://registry.example.net/',
    '--proxy',
    proxy,
    '--fetch-retries=0',
    '--update-notifier=false',
    '--loglevel=error',
  ];
  await seen('npm is asked for a login by the proxy', version('npm', needs.npm), npm, {
    npm_config_cache: `${lab.dir}/npm`,
  });
  const call = `fetch('${secure}').catch((error) => console.error(error))`;
  await seen('fetch of Node cannot open a tunnel', `Node ${process.version.slice(1)}`, [process.execPath, '-e', call], {
    NODE_USE_ENV_PROXY: '1',
    HTTPS_PROXY: proxy,
  });

  const log = await lab.written('access.log', async () => {
    await lab.run(['curl', '-sS', '-x', proxy, url]);
    await lab.run(['curl', '-sS', '-x', proxy, secure]);
    await sleep(1200);
  });
  add('the access log of Squid', squid, log);
  const tinyproxy = `http://127.0.0.1:${other}`;
  add(
    'Tinyproxy asks curl for a login',
    `${curl} and ${tiny}`,
    await lab.shown(['curl', '-sSv', '-x', tinyproxy, url]),
  );
  add(
    'Tinyproxy asks for a login when curl opens a tunnel',
    `${curl} and ${tiny}`,
    await lab.shown(['curl', '-sSv', '-x', tinyproxy, secure]),
  );
  return cases;
}

export const family: Family = { title: 'Forward proxies that want a login, seen by many clients.', capture };
