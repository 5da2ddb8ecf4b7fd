/** The programs that the captures start, and the Debian packages that bring them. */
import type { Need } from './lab.ts';

const need = (program: string, name: string, args: string, pattern: RegExp): Need => ({
  program,
  package: name,
  version: [args.split(' '), pattern],
});

export const nginx = need('nginx', 'nginx', '-v', /nginx\/([\d.]+)/);
export const apache = need('apache2', 'apache2', '-v', /Apache\/([\d.]+)/);
export const caddy = need('caddy', 'caddy', 'version', /v?([\d.]+)/);
export const haproxy = need('haproxy', 'haproxy', '-v', /version ([\d.]+)/);
export const squid = need('squid', 'squid', '-v', /Version ([\d.]+)/);
export const tinyproxy = need('tinyproxy', 'tinyproxy', '-v', /tinyproxy ([\d.]+)/);
export const htpasswd = need('htpasswd', 'apache2-utils', '-?', /(Usage)/);
export const curl = need('curl', 'curl', '--version', /curl ([\d.]+)/);
export const wget = need('wget', 'wget', '--version', /Wget ([\d.]+)/);
export const python = need('python3', 'python3', '--version', /Python ([\d.]+)/);
export const requests = need(
  'python3',
  'python3-requests',
  '-c print("requests",__import__("requests").__version__)',
  /requests ([\d.]+)/,
);
export const git = need('git', 'git', '--version', /version ([\d.]+)/);
export const npm = need('npm', 'npm', '--version', /([\d.]+)/);
export const openssl = need('openssl', 'openssl', 'version', /OpenSSL ([\d.]+)/);
