import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Python', paste: 'token = open("token.txt").read()', marks: ['token = open("token.txt")'] },
  {
    name: 'Node.js',
    paste: "const secret = fs.readFileSync('s.txt', 'utf8')",
    marks: ["const secret = fs.readFileSync('s.txt', 'utf8')"],
  },
  { name: 'a setting', paste: 'bearer_token_file: /etc/app/token', marks: ['bearer_token_file: /etc/app/token'] },
  { name: 'a directive', paste: 'jwt {\n  secret /etc/caddy/secret.txt\n}', marks: ['  secret /etc/caddy/secret.txt'] },
  { name: 'trimmed', paste: 'token = open("token.txt").read().strip()', marks: [] },
  { name: 'a key pair', paste: "const key = fs.readFileSync('private.pem')", marks: [] },
  { name: 'another file', paste: "const page = fs.readFileSync('index.html')", marks: [] },
  { name: 'a key of TLS', paste: 'private_key_file = /etc/ssl/server.key\nkeyfile: /etc/ssl/site', marks: [] },
  { name: 'a key of a table', paste: '$key = file_get_contents($path);', marks: [] },
  {
    name: 'the name of the file',
    paste: 'key, _ := os.ReadFile("token.txt")',
    marks: ['key, _ := os.ReadFile("token.txt")'],
  },
];
