import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'nginx and a folder of its own',
    paste: 'open() "/var/lib/gateway/auth/7f3a" failed (13: Permission denied), client: 192.0.2.7',
    marks: ['open() "/var/lib/gateway/auth/7f3a" failed (13: '],
    from: 'https://github.com/kubernetes/ingress-nginx/issues/2950',
  },
  {
    name: 'Go',
    paste: 'level=error msg="open /run/secrets/htpasswd: no such file or directory"',
    marks: ['open /run/secrets/htpasswd: no such file or directory'],
  },
  {
    name: 'in words',
    paste: 'Error: Unable to open pwfile "/mosquitto/config/pw"',
    marks: ['Unable to open pwfile'],
  },
  {
    name: 'a password file',
    paste: 'Error: unable to open password file /mosquitto/config/pw',
    marks: ['unable to open password file'],
  },
  {
    name: 'Python',
    paste: "PermissionError: [Errno 13] Permission denied: '/config/users/htpasswd'",
    marks: ["[Errno 13] Permission denied: '/config/users/htpasswd'"],
  },
  {
    name: 'a list of files',
    paste: '-rw------- 1 root root 44 Nov  2 10:11 .htpasswd',
    marks: ['-rw------- 1 root root 44 Nov  2 10:11 .htpasswd'],
  },
  {
    name: 'a page',
    paste: 'open() "/usr/share/nginx/html/index.html" failed (13: Permission denied)',
    marks: [],
  },
  { name: 'a script', paste: 'open() "/srv/app/auth/login.php" failed (2: No such file or directory)', marks: [] },
  {
    name: 'git cannot ask',
    paste: "fatal: could not read Password for 'https://bob@git.example.com': No such device or address",
    marks: [],
  },
  { name: 'accounts of the system', paste: 'cat: /etc/passwd: Permission denied', marks: [] },
  {
    name: 'a directory',
    paste: '.htpasswd is a directory because docker made it\n',
    marks: ['htpasswd is a directory'],
  },
];
