/** HAProxy: http-request auth, its log, and the 407 that it gives as a proxy. */
import type { Family } from './capture.ts';
import { type Lab, sleep } from './lab.ts';
import * as needs from './needs.ts';
import type { Capture } from './record.ts';

const configuration = (port: number, proxy: number) => `
global
  log stdout format raw local0
defaults
  mode http
  log global
  option httplog
  timeout client 5s
  timeout server 5s
  timeout connect 1s
userlist staff
  user bob insecure-password open-sesame
frontend fe
  bind 127.0.0.1:${port}
  acl login_ok http_auth(staff)
  http-request auth realm fe unless login_ok
  http-request return status 200
frontend px
  bind 127.0.0.1:${proxy}
  option http-use-proxy-header
  acl login_ok http_auth(staff)
  http-request auth realm proxy unless login_ok
  http-request return status 200
`;

async function capture(lab: Lab): Promise<Capture[]> {
  const from = `HAProxy ${lab.version(needs.haproxy)}`;
  const both = `${from} and curl ${lab.version(needs.curl)}`;
  const port = await lab.port('example.com');
  const proxy = await lab.port('proxy.example.com:3128');
  lab.names.folder(lab.dir, '/etc/haproxy');
  await lab.start('haproxy', ['haproxy', '-db', '-f', lab.file('haproxy.cfg', configuration(port, proxy))], port);

  const base = `http://127.0.0.1:${port}/private/`;
  const cases: Capture[] = [];
  const seen = async (name: string, truth: string[], ...args: string[]) =>
    cases.push({ name, from: both, truth, paste: lab.names.clean(await lab.shown(['curl', '-sS', ...args])) });

  await seen('HAProxy asks for a login and none is sent', ['haproxy-http-auth', 'gen-no-credentials'], '-v', base);
  await seen(
    'HAProxy refuses the login that curl sends',
    ['gen-wrong-credentials', 'haproxy-http-auth'],
    '-v',
    '-u',
    'bob:open-sesam',
    base,
  );
  await seen(
    'HAProxy as a proxy asks for a login of its own',
    ['haproxy-http-auth', 'proxy-407'],
    '-v',
    '-x',
    `http://127.0.0.1:${proxy}`,
    'http://www.example.net/',
  );
  await sleep(200);
  const log = await lab.written('haproxy.out', () => lab.run(['curl', '-sS', '-u', 'bob:open-sesam', base]));
  const line = log.split('\n').find((one) => one.includes('fe fe/')) ?? log;
  const fixed = line.replace(/127\.0\.0\.1:\d+ \[[^\]]+\]/, '192.0.2.7:51234 [24/Nov/2026:10:00:00.123]');
  cases.push({
    name: 'HAProxy logs that it refused by itself',
    from,
    truth: ['haproxy-http-auth'],
    paste: lab.names.clean(fixed),
  });
  return cases;
}

export const family: Family = { title: 'HAProxy: what curl gets, and its log.', capture };
